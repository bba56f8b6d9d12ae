/** The partner guide writes code that works on a page of somebody else. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadAxe, violations } from './axe.ts';
import { browser, server } from './built-site.ts';
import { lightness, servePartner } from './partner-page.ts';
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
	await choose('site', 'bailu');
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

test.each([
	['frame', 'light'],
	['frame', 'dark'],
	['auto', 'dark'],
	['element', 'auto'],
	['link', 'auto'],
])('as a %s in %s breaks no policy that says what the guide says', async (form, look) => {
	await choose('site', 'bailu');
	if (look !== 'auto') await choose('look', look);
	await choose('form', form);
	const [code, lines] = [await written('code'), await written('policy')];
	await phone.page.route('**/lists/*.json', async (route) => {
		const response = await route.fetch();
		const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
		await route.fulfill({ response, headers });
	});
	const partner = await servePartner();
	const stated = form === 'link' ? '' : lines;
	partner.show({
		body: code,
		style: '*{box-sizing:border-box}',
		policy: `default-src 'none'; style-src 'self'; img-src 'self'; ${stated}; require-trusted-types-for 'script'; trusted-types 'none'`,
	});
	await phone.page.goto(partner.address);
	if (form === 'element') await phone.page.locator('county-jobs[state=list]').waitFor();
	if (form === 'frame' || form === 'auto') {
		const frame = phone.page.frameLocator('iframe');
		await frame.locator('li:visible').first().waitFor();
		expect(await lightness(frame.locator('h1'))).toBe(look);
	}
	if (form === 'auto')
		await expect
			.poll(() => phone.page.locator('iframe').evaluate((one) => one.clientHeight))
			.not.toBe(420);
	expect(phone.errors.filter((text) => !/sandboxed/u.test(text))).toEqual([]);
	await partner.close();
});

test('leads to a page that is there, whatever is chosen', async () => {
	await choose('form', 'link');
	const options = (name: string) =>
		phone.page
			.locator(`[name=${name}] option`)
			.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
	const links = new Set<string>();
	for (const site of await options('site')) {
		await choose('site', site);
		for (const what of await options('what')) {
			await choose('what', what);
			links.add(/href="([^"]+)"/u.exec(await written('code'))?.[1] as string);
		}
	}
	expect(links.size).toBeGreaterThan(80);
	const answers = await Promise.all(
		[...links].map(async (link) => ({ link, status: (await fetch(link)).status })),
	);
	expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('shows what it will look like, and which line a policy needs', async () => {
	await choose('site', 'bailu');
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
	const elements = phone.page.locator('.element-previews county-jobs[state=list]');
	await expect.poll(() => elements.count()).toBe(3);
	await choose('what', 'policies/startup/');
	expect(await phone.page.locator('[name=form]').inputValue()).toBe('frame');
	expect(await overflow(phone.page)).toBeLessThanOrEqual(0);
	expect(phone.errors).toEqual([]);
});

test('is accessible', async () => {
	await loadAxe(phone.page);
	expect(await violations(phone.page)).toEqual([]);
});
