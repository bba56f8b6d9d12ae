/** What readers can do with a search beside typing: choose, take away, sort, go back, share. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadAxe, violations } from './axe.ts';
import { browser, server } from './built-site.ts';
import { overflow } from './watched-page.ts';

let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeEach(async () => {
	errors.length = 0;
	context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'zh-CN' });
	page = await context.newPage();
	page.setDefaultTimeout(20_000);
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
});
afterEach(async () => {
	expect(errors).toEqual([]);
	await context.close();
});

/** Opens an address and waits for its answer. */
async function open(path: string): Promise<void> {
	await page.goto(server.address + path);
	await answered();
}
const answered = (): Promise<void> =>
	page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
const field = () => page.getByRole('combobox', { name: '搜索本站' });
const titles = (): Promise<string[]> => page.locator('#results .row > a').allTextContents();
const parameter = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const status = (): Promise<string | null> => page.getByRole('status').textContent();

describe('filters in the words', () => {
	test('are shown, and are words again once taken away', async () => {
		await open(`search/?q=${encodeURIComponent('白鹭租房补贴')}`);
		const places = (await page.locator('#results .tags').allTextContents()).join();
		expect(places).not.toContain('青禾县');
		const chip = page.getByRole('button', { name: '去掉条件 白鹭县' });
		await chip.click();
		await answered();
		expect(await chip.count()).toBe(0);
		expect(await page.locator('#kinds button:focus').count()).toBe(1);
		expect(parameter('not')).toBe('白鹭');
		expect((await page.locator('#results .tags').allTextContents()).join()).toContain('青禾县');
		await page.goBack();
		await chip.waitFor();
	});

	test('are dropped, and the page says so, where they leave nothing', async () => {
		await open(`search/?q=${encodeURIComponent('鹤山面试交通补贴')}`);
		expect(await status()).toContain('下面是不限范围的');
		expect((await titles()).join()).toContain('面试交通补贴');
	});
});

describe('kinds', () => {
	test('are counted, narrow the list, and are left by the back button', async () => {
		await open(`qinghe/search/?q=${encodeURIComponent('租房补贴')}`);
		const all = page.getByRole('button', { name: /^全部/u });
		const total = Number((await all.textContent())?.replace(/\D/gu, ''));
		const kinds = await page.locator('#kinds button').allTextContents();
		const counts = kinds.slice(1).map((text) => Number(text.replace(/\D/gu, '')));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
		expect(await status()).toBe(`找到 ${total} 条`);
		await page.getByRole('button', { name: /^公开信/u }).click();
		await answered();
		const tags = await page.locator('#results .tags').allTextContents();
		expect(tags.every((text) => text.includes('公开信'))).toBe(true);
		expect(tags.length).toBe(counts[kinds.slice(1).findIndex((text) => text.startsWith('公开信'))]);
		expect(parameter('kind')).toBe('letters');
		const focused = page.locator('#kinds button:focus');
		expect(await focused.textContent()).toMatch(/^公开信/u);
		await page.goBack();
		await answered();
		expect(await all.getAttribute('aria-pressed')).toBe('true');
	});
});

describe('terms under the field', () => {
	test('are chosen with the arrow keys and Enter', async () => {
		await page.goto(`${server.address}qinghe/search/`);
		await field().pressSequentially('租房');
		await page.getByRole('option').first().waitFor();
		expect(await field().getAttribute('aria-expanded')).toBe('true');
		await field().press('ArrowDown');
		const active = await field().getAttribute('aria-activedescendant');
		const option = page.locator(`#${active}`);
		expect(await option.getAttribute('aria-selected')).toBe('true');
		const term = await option.textContent();
		await field().press('Enter');
		await answered();
		expect(await field().inputValue()).toBe(term);
		expect(parameter('q')).toBe(term);
		expect(await field().getAttribute('aria-expanded')).toBe('false');
	});

	test('leave with Escape, and keep what was typed', async () => {
		await page.goto(`${server.address}qinghe/search/`);
		await field().pressSequentially('zuf');
		await page.getByRole('option', { name: '租房补贴' }).waitFor();
		await field().press('ArrowDown');
		await field().press('Escape');
		expect(await page.getByRole('listbox').isVisible()).toBe(false);
		expect(await field().inputValue()).toBe('zuf');
	});
});

test('sorts by the closing day, what has none at the end', async () => {
	await open(`qinghe/search/?q=${encodeURIComponent('补贴')}&sort=closes`);
	const states = await page.locator('#results .state').allTextContents();
	const days = states.flatMap((text) => text.match(/还有 (\d+) 天/u)?.[1] ?? []).map(Number);
	expect(days.length).toBeGreaterThan(0);
	expect(days).toEqual(days.toSorted((a, b) => a - b));
	await page.getByLabel('排序').selectOption('');
	await answered();
	expect(parameter('sort')).toBeNull();
});

test('chooses a county on the portal', async () => {
	await open(`search/?q=${encodeURIComponent('租房补贴')}`);
	await page.getByLabel('地方').selectOption('白鹭县');
	await answered();
	expect(parameter('place')).toBe('白鹭县');
	const tags = await page.locator('#results .tags').allTextContents();
	expect(tags[0]).toContain('白鹭县');
	expect(tags.some((text) => text.includes('青禾县'))).toBe(false);
});

test('finds by name and proposes terms, topics and a telephone where nothing fits', async () => {
	await open(`qinghe/search/?q=${encodeURIComponent('租凭瓶')}`);
	expect(await status()).toContain('没有找到');
	expect(await page.locator('#nothing .chip').first().isVisible()).toBe(true);
	expect(await page.locator('#nothing a[href^="tel:"]').count()).toBeGreaterThan(0);
	expect(await page.locator('#browse').isVisible()).toBe(true);
});

test('keeps rows where they are when the full text arrives', async () => {
	let release = (): void => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/pagefind.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${server.address}qinghe/search/`);
	await field().fill('租房补贴');
	await page.locator('#results .row').first().waitFor();
	const before = await titles();
	const top = (await page.locator('#results .row').first().boundingBox())?.y;
	release();
	await answered();
	const after = await titles();
	expect(after.slice(0, before.length)).toEqual(before);
	expect(after.length).toBeGreaterThan(before.length);
	expect((await page.locator('#results .row').first().boundingBox())?.y).toBe(top);
});

test('shows a job as over once its last day has passed, however old the index', async () => {
	await page.clock.setFixedTime('2099-01-01T00:00:00+08:00');
	await open(`qinghe/search/?q=${encodeURIComponent('护士')}`);
	const row = page
		.locator('#results .row', { hasText: '护士' })
		.filter({ hasText: '岗位' })
		.first();
	expect(await row.locator('.state').textContent()).toBe('已截止');
});

describe('without', () => {
	test('WebAssembly names are found', async () => {
		await page.addInitScript('delete globalThis.WebAssembly; delete globalThis.Worker;');
		await open(`qinghe/search/?q=${encodeURIComponent('租房补贴')}`);
		expect((await titles())[0]).toBe('租房补贴');
		errors.length = 0;
	});

	test('Intl.Segmenter words are found one by one', async () => {
		await page.addInitScript('Intl.Segmenter = undefined;');
		await open(`qinghe/search/?q=${encodeURIComponent('租房能不能补贴')}`);
		expect((await titles()).join()).toContain('租房补贴');
	});

	test('scripts the page lists topics, kinds and names by pinyin', async () => {
		const plain = await browser.newPage({ javaScriptEnabled: false });
		await plain.goto(`${server.address}qinghe/search/`);
		const letters = await plain.locator('.a-to-z dt').allTextContents();
		expect(letters.length).toBeGreaterThan(10);
		expect(letters.filter((letter) => letter !== '#')).toEqual(
			letters.filter((letter) => letter !== '#').toSorted(),
		);
		const group = plain.locator('.a-to-z dt', { hasText: 'Z' }).locator('+ dd');
		expect(await group.getByRole('link').allTextContents()).toContain('租房补贴');
		await group.getByRole('link', { name: '租房补贴', exact: true }).first().click();
		expect(new URL(plain.url()).pathname).toBe('/qinghe/policies/rent-subsidy/');
		await plain.close();
	});
});

describe.each(['light', 'dark'] as const)(
	'in %s colours nothing is in the way of anybody',
	(scheme) => {
		test.each([
			['results', 'search/', '白鹭租房补贴'],
			['terms', 'qinghe/search/', '租房'],
			['nothing', 'qinghe/search/', '租凭瓶'],
		])('where the page shows %s', async (what, path, words) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(server.address + path);
			await page.locator('#q').fill(words);
			await answered();
			expect(await page.getByRole('option').count()).toBeGreaterThan(what === 'terms' ? 0 : -1);
			await loadAxe(page);
			expect(await violations(page)).toEqual([]);
			const small = await page
				.locator('main a:visible, main button:visible, main [role=option]:visible, main select')
				.evaluateAll((all) =>
					all.flatMap((each) => {
						const { height } = each.getBoundingClientRect();
						const isInText = each.matches('.row > a, .foot a');
						return height > 0 && height < 44 && !isInText ? [each.textContent] : [];
					}),
				);
			expect(small).toEqual([]);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		});
	},
);

test('has an index with Chinese filters, one value each, and days to sort by', async () => {
	await page.goto(`${server.address}qinghe/search/`);
	// As a text, because the test's own tools would change the import.
	const { filters, days } = await page.evaluate<{
		filters: Record<string, Record<string, number>>;
		days: string[];
	}>(`(async () => {
		const pagefind = await import(new URL('../pagefind/pagefind.js', location.href).href);
		const { results } = await pagefind.search(null, {
			filters: { 类别: '岗位' },
			sort: { 截止: 'asc' },
		});
		const data = await Promise.all(results.slice(0, 9).map((result) => result.data()));
		const days = data.map(({ filters }) => filters.截止月份?.[0] ?? '9999-12');
		return { filters: await pagefind.filters(), days };
	})()`);
	expect(Object.keys(filters).sort()).toEqual(
		['类别', '主题', '地区', '状态', '学历', '截止月份'].sort(),
	);
	const values = Object.values(filters).flatMap((counts) => Object.keys(counts));
	expect(values.filter((value) => /[,，:：;；]/u.test(value))).toEqual([]);
	expect(Object.keys(filters.学历 ?? {}).sort()).toEqual(['博士', '大专', '本科', '硕士'].sort());
	expect(Object.keys(filters.地区 ?? {}).sort()).toEqual(['雁洲市', '青禾县', '示例省'].sort());
	expect(days).toEqual(days.toSorted());
	expect(new Set(days).size).toBeGreaterThan(1);
});
