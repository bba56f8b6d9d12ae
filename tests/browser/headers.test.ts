/** Pages served with their headers do what they do without, and break none of them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { serve } from '../../scripts/serve/serve.ts';
import { BUILT_SITE } from '../built-site.ts';
import { servePartner } from './partner-page.ts';
import { openPhone, type WatchedPage } from './watched-page.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serve(BUILT_SITE, 0)]);
});
afterAll(async () => {
	await browser.close();
	site.server.close();
	site.server.closeAllConnections();
});

/** Opens an address, waits for what shows that its script ran, and gives what went wrong. */
async function complaintsOf(
	path: string,
	ran: (page: Page) => Promise<unknown>,
): Promise<string[]> {
	const phone: WatchedPage = await openPhone(browser);
	await phone.page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`${violatedDirective} ${blockedURI}`),
		);
	});
	const response = await phone.page.goto(`${site.address}${path}`);
	expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
	await ran(phone.page);
	await phone.close();
	return phone.errors;
}

const isShown =
	(selector: string) =>
	(page: Page): Promise<unknown> =>
		page.locator(selector).first().waitFor();
const isStyled = async (page: Page): Promise<void> => {
	const font = await page.evaluate(() => getComputedStyle(document.body).lineHeight);
	expect(font).not.toBe('normal');
};

test.each([
	['', isStyled],
	['compare/startup/', isStyled],
	['guide/about/', isStyled],
	['guide/components/', isStyled],
	['qinghe/', isStyled],
	['qinghe/about/', isStyled],
	['qinghe/letters/2027-guiyan/', isStyled],
	['qinghe/programmes/yangui/', isStyled],
	['qinghe/stations/', isStyled],
	['qinghe/policies/startup-grant/', isStyled],
	['qinghe/jobs/county-hospital-nurse/', isStyled],
	['bailu/en/', isStyled],
	['bailu/zh-hant/jobs/', isStyled],
] as const)('shows /%s and breaks none of its headers', async (path, ran) => {
	expect(await complaintsOf(path, ran)).toEqual([]);
});

describe('scripts', () => {
	test('of the finder ask their questions', async () => {
		expect(await complaintsOf('qinghe/finder/', isShown('#skip'))).toEqual([]);
	});

	test('of the search find names and texts', async () => {
		const ran = async (page: Page): Promise<void> => {
			await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
			expect(await page.locator('#results .row').count()).toBeGreaterThan(0);
		};
		const asked = encodeURIComponent('厂房漏雨');
		expect(await complaintsOf(`qinghe/search/?q=${asked}`, ran)).toEqual([]);
		expect(await complaintsOf(`search/?q=${asked}`, ran)).toEqual([]);
	});

	test('of the site register the worker that keeps pages', async () => {
		const ran = (page: Page): Promise<unknown> =>
			page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
		expect(await complaintsOf('qinghe/', ran)).toEqual([]);
	});
});

test('shows the site’s page for what is not there as it shows any', async () => {
	const phone = await openPhone(browser);
	for (const path of ['qinghe/policies/none/', 'qinghe/none/']) {
		const response = await phone.page.goto(`${site.address}${path}`);
		expect(response?.status()).toBe(404);
		await isStyled(phone.page);
	}
	// The browser itself names the status; a violation would stand beside it.
	expect(phone.errors.filter((error) => !error.includes('404'))).toEqual([]);
	await phone.close();
});

test('shows the partner guide its own previews', async () => {
	const ran = (page: Page): Promise<unknown> =>
		page.frameLocator('.previews iframe').first().locator('h1').waitFor();
	expect(await complaintsOf('guide/partners/', ran)).toEqual([]);
});

test.each([
	['a page', 'qinghe/'],
	['what a county frames for others', 'bailu/embed/v1/jobs/'],
])('keeps %s out of the frames of those it does not name', async (_what, path) => {
	const phone = await openPhone(browser);
	const other = await servePartner();
	other.show({ body: `<iframe src="${site.address}${path}"></iframe>` });
	await phone.page.goto(other.address);
	await expect.poll(() => phone.errors.join()).toContain('frame-ancestors');
	await phone.close();
	await other.close();
});

test('lets other people’s pages show the element, and read the lists', async () => {
	const phone = await openPhone(browser);
	const other = await servePartner();
	other.show({
		body: `<county-jobs county="bailu"><a href="${site.address}bailu/jobs/">岗位</a></county-jobs><script src="${site.address}embed/v1/county-jobs.js" defer></script>`,
	});
	await phone.page.goto(other.address);
	await phone.page.locator('county-jobs[state=list]').waitFor();
	const read = await phone.page.evaluate(
		async (address) => (await (await fetch(`${address}api/v1/sites.json`)).json()).items.length,
		site.address,
	);
	expect(read).toBeGreaterThan(9);
	const missing = await phone.page.evaluate(
		async (address) => (await fetch(`${address}bailu/api/v1/none.json`)).status,
		site.address,
	);
	expect(missing).toBe(404);
	await phone.close();
	await other.close();
});
