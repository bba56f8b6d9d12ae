/** Where things stand on a phone, a tablet and a desk, in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser, server } from './built-site.ts';

const open = async (width: number): Promise<Page> => {
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	await page.goto(`${server.address}qinghe/policies/startup-grant/`);
	return page;
};
const box = async (page: Page, selector: string) =>
	(await page.locator(selector).first().boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };

test('keeps the four places under the thumb and the button in the text on a phone', async () => {
	const page = await open(360);
	expect((await box(page, '.tabs')).y).toBeGreaterThan(700);
	expect((await box(page, '.act')).x).toBe((await box(page, 'h1')).x);
	await page.close();
});

test('starts a section with its name, an entry with the way back', async () => {
	const page = await open(360);
	expect(await page.locator('.crumb a').allTextContents()).toEqual(['首页', '政策', '创业']);
	await page.goto(`${server.address}qinghe/policies/`);
	expect(await page.locator('.crumb').count()).toBe(0);
	expect((await box(page, 'h1')).y).toBeLessThan(110);
	await page.close();
});

test.each([768, 1280])(
	'keeps the name of a site beside the four places at %i pixels',
	async (width) => {
		const page = await open(width);
		await page.evaluate(
			'document.querySelector(".home").append("二十个字的网站名也要放得下才可以")',
		);
		const [name, tabs] = [await box(page, '.top .home'), await box(page, '.tabs')];
		expect(name.x + name.width).toBeLessThanOrEqual(tabs.x);
		await page.close();
	},
);

test('folds a long comparison of versions', async () => {
	const page = await open(360);
	const folded = page.locator('.version details');
	await page.goto(`${server.address}qinghe/policies/rent-subsidy/`);
	expect(await folded.count()).toBe(1);
	expect(await folded.locator('.diff').isVisible()).toBe(false);
	await folded.locator('summary').click();
	expect(await folded.locator('.diff dd').count()).toBeGreaterThan(8);
	await page.close();
});

test.each([768, 1280])('moves the four places to the head at %i pixels', async (width) => {
	const page = await open(width);
	expect((await box(page, '.tabs')).y).toBeLessThan(60);
	await page.close();
});

test('sets the button beside the answer on a wide screen', async () => {
	const page = await open(1280);
	const [button, answer] = [await box(page, '.act'), await box(page, '.answer')];
	expect(button.x).toBeGreaterThan(answer.x + answer.width);
	expect(button.y).toBeLessThan(answer.y + answer.height);
	await page.close();
});

test('keeps a line of text to 38 characters on a wide screen', async () => {
	const page = await open(1280);
	expect((await box(page, '.answer')).width).toBeLessThanOrEqual(38 * 17);
	await page.close();
});
