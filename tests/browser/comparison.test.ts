/** The comparison of counties on a phone, a tablet and a desk, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), serveFolder(BUILT_SITE)]);
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

const open = async (width: number, path = 'yanzhou/compare/startup/'): Promise<Page> => {
	const page = await browser.newPage({
		viewport: { width, height: 800 },
		javaScriptEnabled: false,
	});
	await page.goto(server.address + path);
	return page;
};
const leftOf = async (page: Page, selector: string): Promise<number> =>
	(await page.locator(selector).first().boundingBox())?.x ?? -1;
const isWiderThanScreen = (page: Page): Promise<boolean> =>
	page.evaluate('document.documentElement.scrollWidth > innerWidth');

test.each([320, 360, 768, 1280])('never makes the page wider than %i pixels', async (width) => {
	for (const path of ['yanzhou/compare/startup/', 'compare/service/', 'compare/']) {
		const page = await open(width, path);
		expect(await isWiderThanScreen(page)).toBe(false);
		await page.close();
	}
});

test('shows a card for each county with labelled rows on a phone', async () => {
	const page = await open(360);
	expect(await page.locator('tbody td .what').first().isVisible()).toBe(true);
	const [name, fact] = [await leftOf(page, 'tbody th[scope=row]'), await leftOf(page, 'tbody td')];
	expect(fact).toBe(name);
	await page.close();
});

test('keeps the names in sight while a tablet scrolls the table', async () => {
	const page = await open(768);
	const [name, fact] = ['tbody th[scope=row]', 'tbody td'];
	const before = [await leftOf(page, name), await leftOf(page, fact)];
	await page.evaluate('document.querySelector(".compare").scrollLeft = 150');
	const after = [await leftOf(page, name), await leftOf(page, fact)];
	expect(after[0]).toBeCloseTo(before[0] as number, 0);
	expect(after[1]).toBeCloseTo((before[1] as number) - 150, 0);
	await page.close();
});

test('puts the facts of a policy beside each other on a desk', async () => {
	const page = await open(1280);
	expect(await page.locator('tbody td .what').first().isVisible()).toBe(false);
	const facts = page.locator('tbody').first().locator('tr:nth-child(2) > *');
	const tops = await facts.evaluateAll((cells) =>
		cells.map((cell) => cell.getBoundingClientRect().top),
	);
	expect(tops.length).toBe(7);
	expect(new Set(tops.map(Math.round)).size).toBe(1);
	await page.close();
});
