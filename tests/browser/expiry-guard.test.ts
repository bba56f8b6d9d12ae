/** Pages built on one day and read on another, with the phone's clock and time zone moved. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';

/** A sample job whose last day is 10 December 2026. */
const JOB = 'jobs/county-hospital-nurse/';
const LAST_SECOND = '2026-12-10T23:59:59+08:00';
const NEXT_DAY = '2026-12-11T00:00:00+08:00';

/** Opens a page of 青禾县 on a phone in that zone whose clock stands still at `now`. */
async function openAt(path: string, timezoneId: string, now: string): Promise<Page> {
	const context = await browser.newContext({ timezoneId, viewport: { width: 360, height: 800 } });
	const page = await context.newPage();
	page.setDefaultTimeout(5000);
	await page.clock.setFixedTime(now);
	await page.goto(`${server.address}qinghe/${path}`);
	return page;
}
const textOf = async (page: Page, selector: string): Promise<string> =>
	((await page.locator(selector).first().textContent()) ?? '').trim();
const row = `li:has(> a[href*="${JOB}"])`;

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('a phone in %s', (zone) => {
	test('lets one apply until the last second of the last day', async () => {
		const page = await openAt(JOB, zone, LAST_SECOND);
		expect(await textOf(page, 'h1 + .tags .state')).toBe('今天截止');
		expect(await page.locator('.act').isVisible()).toBe(true);
		expect(await page.getByText('已于 2026年12月10日 截止').isVisible()).toBe(false);
		await page.context().close();
	});

	test('says with the next second that the job is over, and takes the ways to apply away', async () => {
		const page = await openAt(JOB, zone, NEXT_DAY);
		expect(await textOf(page, 'h1 + .tags .state')).toBe('已截止');
		expect(await page.locator('.act').isVisible()).toBe(false);
		expect(await page.getByText('怎么报名').isVisible()).toBe(false);
		expect(await page.getByText('已于 2026年12月10日 截止').isVisible()).toBe(true);
		await page.context().close();
	});

	test.each(['jobs/', 'jobs/kind/job/'])(
		'says so in the list of %s, below the open ones',
		async (path) => {
			const before = await openAt(path, zone, LAST_SECOND);
			expect(await textOf(before, `${row} .state`)).toBe('今天截止');
			await before.context().close();
			const after = await openAt(path, zone, NEXT_DAY);
			const states = await after
				.locator(`${row}, ${row} ~ li`)
				.evaluateAll((rows) => rows.map((each) => each.querySelector('.state')?.textContent));
			expect(new Set(states)).toEqual(new Set(['已截止']));
			await after.context().close();
		},
	);
});

test('says it in the lists of the front page', async () => {
	const page = await openAt('', 'Asia/Shanghai', '2040-01-01T00:00:00Z');
	const dated = page.locator('li[data-closes] .state');
	expect(await dated.count()).toBeGreaterThan(2);
	expect(new Set(await dated.allTextContents())).toEqual(new Set(['已截止']));
	await page.context().close();
});

test('says it in a list inside a letter', async () => {
	const page = await openAt('letters/2027-guiyan/', 'Asia/Shanghai', '2030-01-01T00:00:00Z');
	const dated = page.locator('.refs li[data-closes] .state');
	expect(await dated.count()).toBeGreaterThan(0);
	expect(new Set(await dated.allTextContents())).toEqual(new Set(['已截止']));
	await page.context().close();
});

test('counts the days down on a page that is a few days old', async () => {
	const page = await openAt(JOB, 'Asia/Shanghai', '2026-12-08T09:00:00+08:00');
	expect(await textOf(page, 'h1 + .tags .state')).toBe('还有 2 天截止');
	await page.context().close();
});

test('looks again when a page that lay open comes back', async () => {
	const page = await openAt(JOB, 'Asia/Shanghai', LAST_SECOND);
	await page.clock.setFixedTime(NEXT_DAY);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	expect(await textOf(page, 'h1 + .tags .state')).toBe('已截止');
	await page.context().close();
});

test('leaves a page as it was built where no script runs', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${server.address}qinghe/${JOB}`);
	expect(await page.getByText('已于 2026年12月10日 截止').isVisible()).toBe(false);
	expect(await page.locator('.act').isVisible()).toBe(true);
	await context.close();
});

test.each([
	[LAST_SECOND, ['JobPosting', 'BreadcrumbList']],
	[NEXT_DAY, ['BreadcrumbList']],
])('at %s tells search engines %j', async (now, types) => {
	const block = (type: string, attribute = ''): string =>
		`<script type="application/ld+json"${attribute}>{"@type":"${type}"}</script>`;
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.clock.setFixedTime(now);
	// Jobs of the sample sites tell search engines nothing.
	await page.route(`**/${JOB}`, async (route) => {
		const html = await (await route.fetch()).text();
		const blocks = block('JobPosting', ' data-before') + block('BreadcrumbList');
		await route.fulfill({ contentType: 'text/html', body: html.replace('</head>', blocks) });
	});
	await page.goto(`${server.address}qinghe/${JOB}`);
	const told = await page.locator('[type="application/ld+json"]').allTextContents();
	expect(told.map((text) => JSON.parse(text)['@type'])).toEqual(types);
	await context.close();
});

test('says that the round of a policy is over, in lists and on its page', async () => {
	const before = await openAt('policies/', 'Asia/Shanghai', '2026-11-22T09:00:00+08:00');
	const row = before.locator('li[data-closes]:has(.closing)').first();
	const closes = (await row.getAttribute('data-closes')) as string;
	const page = `policies/${(await row.locator('a').first().getAttribute('href')) as string}`;
	const last = await row.locator('.state').textContent();
	expect(last).toMatch(/^\s*还有 \d+ 天截止\s*$/u);
	await before.context().close();
	const next = new Date(Date.parse(`${closes}T09:00:00+08:00`) + 86_400_000).toISOString();
	const list = await openAt('policies/', 'Asia/Shanghai', next);
	const states = await list.locator(`li[data-closes="${closes}"] .state`).allTextContents();
	expect(new Set(states.map((text) => text.trim()))).toEqual(new Set(['已截止']));
	await list.goto(new URL(page, list.url().replace(/policies\/$/u, '')).href);
	expect(await textOf(list, 'h1 + .tags .state')).toBe('已截止');
	await list.context().close();
});
