/** Filtering and sorting the jobs of a county on a small phone. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone, overflow, type WatchedPage } from './watched-page.ts';

let phone: WatchedPage;

beforeEach(async () => {
	phone = await openPhone(browser);
	phone.page.setDefaultTimeout(5000);
	await phone.page.clock.setFixedTime('2026-12-01T09:00:00+08:00');
	await open('');
});
afterEach(async () => {
	expect(phone.errors).toEqual([]);
	await phone.close();
});

const open = (query: string) => phone.page.goto(`${server.address}qinghe/jobs/${query}`);
const shown = () => phone.page.locator('#jobs > li:visible');
const titles = async (): Promise<string[]> => shown().locator('> a').allTextContents();
const status = () => phone.page.locator('#found').textContent();
const control = (label: string) => phone.page.locator('#filter').getByLabel(label);
const choose = (label: string, value: string) => control(label).selectOption(value);
const query = (): string => decodeURIComponent(new URL(phone.page.url()).search);

test('takes the place of the chips and asks for nothing more', async () => {
	expect(await phone.page.getByRole('form', { name: '筛选岗位' }).isVisible()).toBe(true);
	expect(await phone.page.locator('nav.chips').first().isVisible()).toBe(false);
	expect(await status()).toBe('');
	expect(phone.takeRequests()).toEqual([`${server.address}qinghe/jobs/`]);
});

test('narrows by kind, and goes back with the browser', async () => {
	const all = await titles();
	await choose('种类', 'internship');
	const internships = await titles();
	expect(query()).toBe('?kind=internship');
	expect(await status()).toBe(`符合的岗位有 ${internships.length} 个`);
	expect(internships.length).toBeLessThan(all.length);
	expect(new Set(await shown().locator('.level').allTextContents())).toContain('实习');
	await choose('我的学历', 'associate');
	expect(query()).toBe('?kind=internship&degree=associate');
	expect((await titles()).length).toBeLessThan(internships.length);
	await phone.page.goBack();
	expect(await titles()).toEqual(internships);
	expect(await control('我的学历').inputValue()).toBe('');
	await phone.page.goBack();
	expect(await titles()).toEqual(all);
	await phone.page.goForward();
	expect(await titles()).toEqual(internships);
});

test('answers an address that already holds the conditions', async () => {
	await choose('地点', '白鹭县荷渚镇');
	const before = await titles();
	expect(before).toContain('淡水养殖技术员');
	await open('?place=白鹭县荷渚镇');
	expect(await titles()).toEqual(before);
	expect(await control('地点').inputValue()).toBe('白鹭县荷渚镇');
	await choose('地点', '白鹭县');
	expect((await titles()).length).toBeGreaterThan(before.length);
});

test('pays no heed to an address that holds nonsense', async () => {
	const all = await titles();
	await open('?kind=nonsense&sort=__proto__&foo=bar');
	expect(await titles()).toEqual(all);
});

describe('a major', () => {
	const type = async (major: string): Promise<void> => {
		await control('我的专业').fill(major);
		await control('我的专业').press('Enter');
	};

	test('finds the jobs that ask for it and says why', async () => {
		await type('护理');
		const nurse = shown().filter({ hasText: '县人民医院合同制护士' });
		expect(await nurse.locator('.fits').textContent()).toMatch(/^专业符合：岗位要“护理/u);
		expect(await titles()).not.toContain('食品检验员');
		expect(query()).toBe('?major=护理');
	});

	test('finds the jobs that ask for its family', async () => {
		await type('财务管理');
		const clerk = shown().filter({ hasText: '工商管理类' });
		expect(await clerk.locator('.fits').first().textContent()).toBe('专业符合：岗位要“工商管理类”');
	});

	test('is told apart from related ones a job may also take', async () => {
		await type('审计');
		const unsure = shown().filter({ hasText: '专业要先问单位' });
		expect(await unsure.first().locator('.asks').textContent()).toContain('等相关专业');
		expect(await status()).toMatch(/其中 \d+ 个的专业要先问单位$/u);
	});

	test('that no job names leaves the jobs open to all majors', async () => {
		await type('动画');
		expect(await status()).toMatch(/^没有岗位点名要“动画”。符合的岗位有 \d+ 个/u);
		expect(await shown().count()).toBeGreaterThan(0);
		expect(await titles()).not.toContain('县人民医院合同制护士');
	});
});

test('sorts by pay, by day of publication and by closing day', async () => {
	const byClosing = await titles();
	const values = (name: string) =>
		shown().evaluateAll((rows, key) => rows.map((row) => row.dataset[key] ?? ''), name);
	await choose('排序', 'pay');
	const pays = (await values('pay')).map(Number);
	expect(pays).toEqual(pays.toSorted((a, b) => b - a));
	await choose('排序', 'newest');
	const days = await values('posted');
	expect(days).toEqual(days.toSorted().reverse());
	await choose('排序', '');
	expect(await titles()).toEqual(byClosing);
	expect(await titles()).not.toEqual(byClosing.toSorted());
});

test('says what to do when nothing fits, and starts again', async () => {
	const all = await titles();
	await open('?kind=volunteer&place=雁洲市');
	expect(await shown().count()).toBe(0);
	expect(await phone.page.locator('#nothing').isVisible()).toBe(true);
	expect(await phone.page.locator('#nothing a').getAttribute('href')).toBe('../stations/');
	await phone.page.locator('#nothing button').click();
	await phone.page.locator('#nothing').waitFor({ state: 'hidden' });
	expect(await titles()).toEqual(all);
	expect(query()).toBe('');
});

test('works with the keyboard alone', async () => {
	const { keyboard } = phone.page;
	await control('种类').focus();
	await keyboard.press('ArrowDown');
	await keyboard.press('Tab');
	await keyboard.press('ArrowDown');
	for (const _ of ['地点', '排序', '我的专业']) await keyboard.press('Tab');
	await keyboard.type('护理');
	await keyboard.press('Enter');
	expect(query()).toBe('?kind=job&degree=associate&major=护理');
	expect(await titles()).toContain('县人民医院合同制护士');
});

test('offers controls a thumb can hit, in the width of a small phone', async () => {
	await phone.page.setViewportSize({ width: 320, height: 640 });
	await choose('种类', 'job');
	for (const part of await phone.page.locator('#filter').locator('select,input,button').all()) {
		expect((await part.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	}
	expect(await overflow(phone.page)).toBe(0);
});

test('shows chips and no filter where no script runs', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server.address}qinghe/jobs/`);
	expect(await page.locator('#filter').isVisible()).toBe(false);
	expect(await page.locator('nav.chips').first().isVisible()).toBe(true);
	await context.close();
});

test.each(['', '?major=护理&sort=pay'])(
	'moves nothing the reader sees while /jobs/%s loads',
	async (query) => {
		await phone.page.addInitScript(() => {
			const moved: string[] = [];
			Object.assign(window, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					sources: { node?: Element }[];
				})[])
					for (const { node } of entry.sources) {
						if (node?.closest?.('main')) moved.push(node.outerHTML);
					}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const session = await phone.page.context().newCDPSession(phone.page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 100,
			downloadThroughput: 40_000,
			uploadThroughput: 40_000,
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
		await open(query);
		await phone.page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
		);
		expect(await phone.page.evaluate(() => (window as { moved?: unknown }).moved)).toEqual([]);
	},
);

test('counts without the jobs that are over on the day of reading', async () => {
	const lead = phone.page.locator('h1 + .lead');
	const before = Number(/\d+/u.exec((await lead.textContent()) ?? '')![0]);
	await phone.page.clock.setFixedTime('2026-12-20T09:00:00+08:00');
	await open('');
	expect(Number(/\d+/u.exec((await lead.textContent()) ?? '')![0])).toBeLessThan(before);
});
