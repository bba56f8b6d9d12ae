/** 我能申请什么, in a real browser on the sample counties. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone, overflow, type WatchedPage } from './watched-page.ts';

let phone: WatchedPage;

beforeEach(async () => {
	phone = await openPhone(browser);
});
afterEach(() => phone.close());

const open = (site: string, fragment = '') =>
	phone.page.goto(`${server.address}${site}/finder/${fragment}`);
const question = () => phone.page.locator('.question:not([hidden])');
const result = () => phone.page.locator('#result');
const rowsOf = (group: string) => phone.page.locator(`[data-group=${group}] > ul > li`);

/** Answers with the n-th option until the result stands there; how often somebody tapped. */
async function answerAll(pick: (options: number) => number): Promise<number> {
	for (let taps = 0; ; taps += 1) {
		if (await result().isVisible()) return taps;
		const options = question().locator('li:not(.unsure) a');
		const heading = await question().locator('h2').textContent();
		await options.nth(pick(await options.count())).click();
		await phone.page.waitForFunction(
			(before) =>
				document.querySelector('.question:not([hidden]) h2')?.textContent !== before ||
				!(document.getElementById('result') as HTMLElement).hidden,
			heading,
		);
	}
}

/** Waits until a question is asked: the script hears of a new address a moment later. */
const asks = (title: string | null) =>
	phone.page.waitForFunction(
		(wanted) => document.querySelector('.question:not([hidden]) h2')?.textContent === wanted,
		title,
	);

/** Answers the question on the screen and waits for the next; its title. */
async function answerFirst(): Promise<string | null> {
	const before = await question().locator('h2').textContent();
	await question().locator('a').first().click();
	await phone.page.waitForFunction(
		(title) => document.querySelector('.question:not([hidden]) h2')?.textContent !== title,
		before,
	);
	return question().locator('h2').textContent();
}

describe('the finder', () => {
	test.each([
		['qinghe', () => 0],
		['qinghe', (options: number) => options - 1],
		['yanzhou', () => 1],
		['bailu', () => 1],
	] as const)('of %s ends within seven taps', async (site, pick) => {
		await open(site);
		expect(await answerAll(pick)).toBeLessThanOrEqual(7);
		const shown = await Promise.all(['yes', 'maybe', 'no'].map((group) => rowsOf(group).count()));
		const known = await phone.page.locator('#policies > li').count();
		expect(shown.reduce((sum, count) => sum + count, 0)).toBe(known);
		expect(await overflow(phone.page)).toBe(0);
		expect(phone.errors).toEqual([]);
	});

	test('asks nothing of any server once it is there, and keeps nothing in the phone', async () => {
		await open('qinghe');
		expect(phone.takeRequests()).toEqual([`${server.address}qinghe/finder/`]);
		await answerAll(() => 0);
		expect(phone.takeRequests()).toEqual([]);
		const kept = await phone.page.evaluate(
			() => localStorage.length + sessionStorage.length + document.cookie.length,
		);
		expect(kept).toBe(0);
	});

	test('shows a friend the same result by its address alone', async () => {
		await open('qinghe');
		await answerAll(() => 1);
		const mine = await result().textContent();
		const friend = await openPhone(browser);
		await friend.page.goto(phone.page.url());
		await friend.page.locator('#result').waitFor();
		expect(await friend.page.locator('#result').textContent()).toBe(mine);
		await friend.close();
	});

	test('goes back to the question before, by its link and by the browser', async () => {
		await open('qinghe');
		const first = await question().locator('h2').textContent();
		expect(await phone.page.locator('#back').isVisible()).toBe(false);
		await answerFirst();
		await phone.page.locator('#back').click();
		await asks(first);
		await answerFirst();
		await phone.page.goBack();
		await asks(first);
		expect(phone.errors).toEqual([]);
	});

	test('keeps the answers when somebody skips to the text', async () => {
		await open('qinghe');
		const second = await answerFirst();
		const heard = phone.page.evaluate(
			() => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true })),
		);
		await phone.page.evaluate(() => {
			location.hash = '#main';
		});
		await heard;
		expect(await question().locator('h2').textContent()).toBe(second);
	});

	test('takes no notice of what no question asks', async () => {
		await open('qinghe', '#from=wechat&degree=bachelor');
		expect(await phone.page.locator('#progress').textContent()).toContain('第 2 题');
	});

	test('starts anew with an address that holds no answer', async () => {
		await open('qinghe');
		await answerAll(() => 0);
		await phone.page.locator('#clear').click();
		await question().first().waitFor();
		expect(new URL(phone.page.url()).hash).toBe('');
	});

	test('works with the keyboard alone, and says each question first', async () => {
		await open('yanzhou');
		for (let turn = 0; turn < 8 && !(await result().isVisible()); turn += 1) {
			if (turn === 0) await question().locator('a').first().focus();
			else await phone.page.keyboard.press('Tab');
			const before = phone.page.url();
			await phone.page.keyboard.press('Enter');
			await phone.page.waitForFunction((url) => location.href !== url, before);
			// The script hears of the new address a moment later, and moves the focus.
			await phone.page.waitForFunction(() => document.activeElement?.tagName === 'H2');
		}
		await result().waitFor();
		expect(await phone.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
			'你的结果',
		);
	});

	test('says of every policy why, and of none that fits what is to be confirmed', async () => {
		await open('qinghe', '#degree=bachelor&graduated=2026&work=job-seeking&returning=yes');
		await phone.page.locator('#skip').click();
		await result().waitFor();
		for (const [group, lead] of [
			['yes', /你符合：|没有限制条件/u],
			['maybe', /要确认：/u],
			['no', /不符合：/u],
		] as const) {
			const texts = await rowsOf(group).locator('.reasons').allTextContents();
			expect(texts).toHaveLength(await rowsOf(group).count());
			for (const text of texts) expect(text).toMatch(lead);
			if (group === 'yes') expect(texts.join('')).not.toContain('要确认');
		}
	});

	test('adds up what is chosen, and says when two exclude each other', async () => {
		await open('qinghe', '#done=1');
		await result().waitFor();
		const sum = () => phone.page.locator('#sum').textContent();
		const before = await sum();
		const boxes = phone.page.locator('.pick input');
		const chosen = await boxes.evaluateAll(
			(all) => all.filter((box) => (box as HTMLInputElement).checked).length,
		);
		expect(before).toContain(`选上的 ${chosen} 项`);
		for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).check();
		expect(await phone.page.locator('#notes').textContent()).toContain('不能同时享受，只能选一项');
		for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).uncheck();
		expect(await sum()).toBe('还没有选上任何一项');
		expect(await phone.page.locator('#materials li').count()).toBe(0);
	});

	test('names no job that is over on the day of the phone', async () => {
		await phone.page.clock.setFixedTime(new Date('2027-01-15T04:00:00Z'));
		await open('qinghe', '#done=1');
		await result().waitFor();
		const days = await phone.page
			.locator('#jobs li[data-closes]')
			.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.closes as string));
		expect(days.length).toBeGreaterThan(2);
		expect(days.filter((day) => day < '2027-01-15')).toEqual([]);
		expect(await phone.page.locator('#jobs').textContent()).not.toContain('已截止');
	});

	test('holds jobs against a major, says why, and keeps it in the address', async () => {
		await open('qinghe', '#degree=bachelor&done=1');
		await result().waitFor();
		const jobs = phone.page.locator('#jobs > ul > li');
		const before = await jobs.locator('> a').allTextContents();
		await phone.page.getByLabel('我的专业').fill('护理');
		await phone.page.getByLabel('我的专业').blur();
		expect(await jobs.first().locator('.reasons').textContent()).toContain(
			'专业符合：岗位要“护理”',
		);
		const reasons = await jobs.locator('.reasons').allTextContents();
		for (const reason of reasons)
			expect(reason).toMatch(/专业符合：|没有限定专业|专业要先问单位：/u);
		expect(reasons.join('')).not.toContain('专业：');
		expect(await phone.page.locator('#found').textContent()).toMatch(/^符合的岗位有 \d+ 个/u);
		expect(await jobs.locator('> a').allTextContents()).not.toEqual(before);
		const friend = await openPhone(browser);
		await friend.page.goto(phone.page.url());
		expect(await friend.page.getByLabel('我的专业').inputValue()).toBe('护理');
		expect(await friend.page.locator('#jobs').textContent()).toBe(
			await phone.page.locator('#jobs').textContent(),
		);
		await friend.close();
		await phone.page.locator('#all-jobs').click();
		expect(decodeURIComponent(new URL(phone.page.url()).search)).toBe(
			'?degree=bachelor&major=护理',
		);
		expect(phone.errors).toEqual([]);
	});

	test('keeps the major while somebody answers anew, and says when no job names it', async () => {
		await open('qinghe', '#degree=bachelor&done=1&my-major=占星学');
		await result().waitFor();
		expect(await phone.page.locator('#found').textContent()).toContain('没有岗位点名要“占星学”');
		await phone.page.locator('#change').click();
		await question().first().waitFor();
		expect(new URLSearchParams(new URL(phone.page.url()).hash.slice(1)).get('my-major')).toBe(
			'占星学',
		);
		await phone.page.locator('#skip').click();
		expect(await phone.page.getByLabel('我的专业').inputValue()).toBe('占星学');
	});

	test('names all policies at once where no question tells them apart', async () => {
		await open('heshan');
		expect(await result().isVisible()).toBe(true);
		const says = (words: string) =>
			phone.page.locator('main').getByText(words).filter({ visible: true }).count();
		expect(await says('没有公布申请条件，先问发布单位')).toBeGreaterThan(0);
		for (const word of ['答几个问题', '你的结果', '改回答', '不想答题', '复制网址'])
			expect(await says(word)).toBe(0);
		expect(phone.errors).toEqual([]);
	});

	test('lists every policy and leads to the groups without a script', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${server.address}qinghe/finder/`);
		expect(await page.locator('#policies > li').first().isVisible()).toBe(true);
		expect(await page.locator('#questions').isVisible()).toBe(false);
		expect(await page.locator('noscript').isVisible()).toBe(true);
		await page.locator('.groups summary').click();
		expect(await page.getByRole('link', { name: /本科/u }).first().isVisible()).toBe(true);
		await context.close();
	});
});
