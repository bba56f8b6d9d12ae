/** The comparison of counties on a phone, a tablet and a desk, in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, server } from './built-site.ts';

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

test.each([320, 360, 768, 960, 1280])(
	'never makes the page wider than %i pixels',
	async (width) => {
		for (const path of ['yanzhou/compare/startup/', 'compare/startup/', 'compare/']) {
			const page = await open(width, path);
			expect(await isWiderThanScreen(page)).toBe(false);
			await page.close();
		}
	},
);

test.each([360, 768])('shows cards with labelled rows at %i pixels', async (width) => {
	const page = await open(width);
	expect(await page.locator('tbody td .what').first().isVisible()).toBe(true);
	const [name, fact] = [await leftOf(page, 'tbody th[scope=row]'), await leftOf(page, 'tbody td')];
	expect(fact).toBe(name);
	await page.close();
});

test('leads from a policy of several counties to each of them', async () => {
	const page = await open(360);
	await page.locator('tbody').first().getByRole('link', { name: '青禾县' }).click();
	expect(page.url()).toBe(`${server.address}qinghe/policies/topics/startup/`);
	await page.close();
});

test.each([960, 1280])(
	'puts the facts of a policy beside each other at %i pixels',
	async (width) => {
		const page = await open(width);
		expect(await page.locator('tbody td .what').first().isVisible()).toBe(false);
		const facts = page.locator('tbody').first().locator('tr:nth-child(2) > *');
		const tops = await facts.evaluateAll((cells) =>
			cells.map((cell) => cell.getBoundingClientRect().top),
		);
		expect(tops.length).toBe(7);
		expect(new Set(tops.map(Math.round)).size).toBe(1);
		await page.close();
	},
);
