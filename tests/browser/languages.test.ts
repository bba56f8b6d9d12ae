/** The way from one language of a page to the other. */
import { expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone } from './watched-page.ts';

test('keeps the page, and the answers in its address', async () => {
	const { page, errors, close } = await openPhone(browser, {});
	await page.goto(`${server.address}bailu/finder/#graduated=2027&work=studying`);
	await page.getByRole('link', { name: '繁體中文' }).click();
	await page.waitForURL('**/bailu/zh-hant/finder/#graduated=2027&work=studying');
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hant');
	await page.getByRole('link', { name: '简体中文' }).click();
	await page.waitForURL('**/bailu/finder/#graduated=2027&work=studying');
	expect(errors).toEqual([]);
	await close();
});

test('leads to a finder that asks and answers in English', async () => {
	const { page, errors, close } = await openPhone(browser, {});
	await page.goto(`${server.address}bailu/en/finder/`);
	await page.getByText('Skip to the result').click();
	await page.getByRole('heading', { name: 'Your result' }).waitFor();
	const said = await page.locator('#summary').textContent();
	expect(said).toMatch(/^\d+ to be confirmed/u);
	expect(errors).toEqual([]);
	await close();
});

test('takes a search along', async () => {
	const { page, close } = await openPhone(browser, {});
	await page.goto(`${server.address}bailu/search/?q=${encodeURIComponent('创业')}`);
	await page.getByText(/^(?:找到|先列出) \d+ 条/u).waitFor();
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByText(/^(?:Found:|The first) \d+/u).waitFor();
	const link = page.locator('#results a').first();
	expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toMatch(/\/bailu\/en\//u);
	await close();
});
