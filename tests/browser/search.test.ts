/** The search page of a county, in a real browser with its real index. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone, type WatchedPage } from './watched-page.ts';

let phone: WatchedPage;

beforeEach(async () => {
	phone = await openPhone(browser);
	await phone.page.goto(`${server.address}qinghe/search/`);
});
afterEach(() => phone.close());

const ask = async (words: string): Promise<void> => {
	await phone.page.locator('#q').fill(words);
	await phone.page.locator('#q').press('Enter');
};
const results = () => phone.page.locator('#results a');

test('loads no index before a reader asks', () => {
	expect(phone.takeRequests()).toEqual([`${server.address}qinghe/search/`]);
});

test('finds a policy by its name, keeps the words in the address and leads to it', async () => {
	await ask('租房补贴');
	const link = phone.page.locator('#results').getByRole('link', { name: '租房补贴', exact: true });
	await link.first().waitFor();
	expect(await results().first().textContent()).toBe('租房补贴');
	expect(new URL(phone.page.url()).searchParams.get('q')).toBe('租房补贴');
	await Promise.all([phone.page.waitForEvent('framenavigated'), link.first().click()]);
	expect(new URL(phone.page.url()).pathname).toBe('/qinghe/policies/rent-subsidy/');
	expect(phone.errors).toEqual([]);
});

test('asks no other host', async () => {
	await ask('租房补贴');
	await results().first().waitFor();
	const foreign = phone.takeRequests().filter((url) => !url.startsWith(server.address));
	expect(foreign).toEqual([]);
});

test('answers an address that already holds the words', async () => {
	await phone.page.goto(`${server.address}qinghe/search/?q=${encodeURIComponent('护士')}`);
	await results().first().waitFor();
	expect(await phone.page.locator('#q').inputValue()).toBe('护士');
	expect(await phone.page.locator('#results').textContent()).toContain('护士');
});

test('says so when nothing fits, and shows the sections again', async () => {
	await ask('zzqxv');
	await phone.page.waitForFunction(() =>
		/没有/u.test(document.getElementById('status')!.textContent ?? ''),
	);
	expect(await results().count()).toBe(0);
	expect(await phone.page.locator('#browse').isVisible()).toBe(true);
	expect(phone.errors).toEqual([]);
});

test('finds names whichever characters are typed, on pages in either', async () => {
	for (const folder of ['bailu/', 'bailu/zh-hant/']) {
		await phone.page.goto(`${server.address}${folder}search/`);
		for (const words of ['租房补贴', '租房補貼']) {
			await ask(words);
			await phone.page.locator('#results[data-state=done]').waitFor();
			const first = (await results().first().textContent()) ?? '';
			expect([folder, words, first]).toEqual([
				folder,
				words,
				folder === 'bailu/' ? '白鹭县租房补贴' : '白鷺縣租房補貼',
			]);
		}
	}
	expect(phone.errors).toEqual([]);
});

test('finds in the full text what no entry is called', async () => {
	await ask('厂房漏雨');
	await phone.page.locator('#results[data-state=done]').waitFor();
	expect(await results().first().textContent()).toBe('把茶厂开回半山腰');
	expect(await phone.page.locator('#results mark').count()).toBeGreaterThan(0);
	expect(phone.errors).toEqual([]);
});

test('asks the full text in the characters of its pages, without the words of a question', async () => {
	await phone.page.goto(`${server.address}bailu/zh-hant/search/`);
	for (const words of ['洗衣机怎么办理', '洗衣機怎麼辦理']) {
		await ask(words);
		await phone.page.locator('#results[data-state=done]').waitFor();
		const marked = await phone.page.locator('#results mark').allTextContents();
		expect([words, marked[0]]).toEqual([words, '洗衣機']);
		expect(marked.filter((text) => /[怎办辦]/u.test(text))).toEqual([]);
	}
	expect(phone.errors).toEqual([]);
});

test('searches all counties on the portal', async () => {
	await phone.page.goto(`${server.address}search/`);
	await ask('白鹭租房补贴');
	await phone.page.locator('#results[data-state=done]').waitFor();
	expect(
		await results()
			.first()
			.evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname),
	).toMatch(/^\/bailu\/policies\//u);
	await ask('租房補貼');
	await phone.page.locator('#results[data-state=done]').waitFor();
	const places = await phone.page.locator('#results .tags').allTextContents();
	expect(places.some((text) => text.includes('青禾县 示例') || text.includes('雁洲市 示例'))).toBe(
		true,
	);
	expect(places.some((text) => !text.includes('示例'))).toBe(true);
	expect(phone.errors).toEqual([]);
});

test('mends a slip and says so', async () => {
	await ask('租房补帖');
	await phone.page.locator('#results[data-state=done]').waitFor();
	expect(await phone.page.locator('#status').textContent()).toContain('按“租房补贴”找');
	expect(await results().first().textContent()).toBe('租房补贴');
});
