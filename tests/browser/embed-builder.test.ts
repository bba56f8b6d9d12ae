/** The partner guide writes code that works on a page of somebody else. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './axe.ts';
import { browser, server } from './built-site.ts';
import { servePartner } from './partner-page.ts';
import { openPhone, overflow, type WatchedPage } from './watched-page.ts';

let phone: WatchedPage;
beforeEach(async () => {
	phone = await openPhone(browser);
	await phone.page.goto(`${server.address}guide/partners/`);
});
afterEach(() => phone.close());

const choose = (name: string, value: string) =>
	phone.page.locator(`[name=${name}]`).selectOption(value);
const written = (name: string) => phone.page.locator(`textarea[name=${name}]`).inputValue();

test.each([
	['frame', 'iframe[sandbox]', 5],
	['auto', 'iframe[data-guiyan]', 5],
	['link', 'a[href$="/bailu/jobs/kind/internship/"]', 0],
])('as a %s', async (form, selector, rows) => {
	await choose('site', 'bailu/');
	await choose('what', 'jobs/internship/');
	await choose('form', form);
	const code = await written('code');
	const partner = await servePartner();
	partner.show({ body: code });
	await phone.page.goto(partner.address);
	await phone.page.locator(selector).waitFor();
	if (rows > 0) {
		const shown = phone.page.frameLocator('iframe').locator('li:visible');
		await expect.poll(() => shown.count()).toBe(rows);
	}
	await partner.close();
});

test('shows what it will look like, and which line a policy needs', async () => {
	await choose('site', 'bailu/');
	await choose('count', '3');
	const frames = phone.page.locator('.previews iframe');
	expect(await frames.evaluateAll((all) => all.map((one) => (one as any).width))).toEqual([
		'245',
		'360',
		'768',
	]);
	const rows = frames.first().contentFrame().locator('li:visible');
	await expect.poll(() => rows.count()).toBe(3);
	const origin = server.address.slice(0, -1);
	expect(await written('policy')).toBe(`frame-src ${origin}`);
	await choose('form', 'element');
	expect(await written('policy')).toBe(`script-src ${origin}; connect-src ${origin}`);
	expect(await written('code')).toContain('<county-jobs county="bailu" limit="3">');
	await choose('what', 'policies/startup/');
	expect(await phone.page.locator('[name=form]').inputValue()).toBe('frame');
	expect(await overflow(phone.page)).toBeLessThanOrEqual(0);
	expect(phone.errors).toEqual([]);
});

test('is accessible', async () => {
	await loadAxe(phone.page);
	expect(await violations(phone.page)).toEqual([]);
});
