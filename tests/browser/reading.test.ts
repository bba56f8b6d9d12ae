/** A reader on a small phone goes from the home page to a policy, a job and a letter. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';
import { openPhone, overflow, type WatchedPage } from './watched-page.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../.cache/screenshots', import.meta.url));
const TABS = ['政策', '岗位', '我能申请什么', '搜索'];

let phone: WatchedPage;

beforeAll(async () => {
	mkdirSync(SCREENSHOTS, { recursive: true });
});
beforeEach(async () => {
	phone = await openPhone(browser);
});
afterEach(() => phone.close());

/** Checks what holds on every page a reader arrives at, and returns its first heading. */
async function arrive(): Promise<string> {
	const { page, errors } = phone;
	await page.waitForLoadState('load');
	expect(phone.takeRequests()).toEqual([page.url()]);
	expect(errors).toEqual([]);
	expect(await overflow(page)).toBe(0);
	expect(await page.locator('h1').count()).toBe(1);
	const tabs = page.locator('nav.tabs a');
	expect((await tabs.allTextContents()).map((text) => text.trim())).toEqual(TABS);
	for (const tab of await tabs.all()) {
		const box = await tab.boundingBox();
		expect(await tab.isVisible()).toBe(true);
		expect(box!.y + box!.height).toBeLessThanOrEqual(800);
		expect(box!.height).toBeGreaterThanOrEqual(44);
	}
	return ((await page.locator('h1').textContent()) ?? '').replace(/\s+/gu, '');
}

/** Taps a link; the next page's address comes with it. */
async function tap(name: string, inside = 'body'): Promise<string> {
	const link = phone.page.locator(inside).getByRole('link', { name, exact: true }).first();
	await Promise.all([phone.page.waitForEvent('framenavigated'), link.click()]);
	return arrive();
}

test('reads policies, a policy, jobs, a job, letters and a letter by tapping links', async () => {
	const { page } = phone;
	await page.goto(`${server.address}qinghe/`);
	expect(await arrive()).not.toBe('');
	expect(await tap('政策', 'nav.tabs')).toBe('政策');
	expect(await tap('返乡毕业生生活补贴', 'main')).toBe('返乡毕业生生活补贴');
	expect(new URL(page.url()).pathname).toBe('/qinghe/policies/living-allowance/');
	expect(await page.locator('main').textContent()).toContain('每月');
	expect(await tap('岗位', 'nav.tabs')).toBe('岗位');
	expect(await tap('食品检验员', 'main')).toBe('食品检验员');
	expect(new URL(page.url()).pathname).toBe('/qinghe/jobs/foods-inspector/');
	expect(await tap('公开信', 'footer')).toBe('公开信');
	const letter = '家里的灯，给你留着：致2026届青禾籍毕业生';
	expect(await tap(letter, 'main')).toBe(letter);
	expect(await tap('青禾归雁', 'header')).not.toBe('');
	expect(new URL(page.url()).pathname).toBe('/qinghe/');
});

describe('no page scrolls sideways', () => {
	const PAGES = [
		'',
		'heshan/',
		'hunan/programmes/',
		'qinghe/',
		'qinghe/404.html',
		'qinghe/about/',
		'qinghe/events/',
		'qinghe/events/2026-winter-fair/',
		'qinghe/jobs/',
		'qinghe/jobs/foods-inspector/',
		'qinghe/letters/2027-guiyan/',
		'qinghe/policies/',
		'qinghe/policies/changes/',
		'qinghe/policies/for/',
		'qinghe/policies/living-allowance/',
		'qinghe/policies/living-allowance/v1/',
		'qinghe/policies/topics/housing/',
		'qinghe/programmes/ten-small-things/',
		'qinghe/search/',
		'qinghe/stations/talent-station/',
		'qinghe/stories/engineer-zhou-yuan/',
	];

	test.each([320, 360])('at %i pixels', async (width) => {
		await phone.page.setViewportSize({ width, height: 640 });
		const wide: string[] = [];
		for (const path of PAGES) {
			await phone.page.goto(server.address + path);
			const pixels = await overflow(phone.page);
			if (pixels > 0) wide.push(`${path}: ${pixels}`);
		}
		expect(wide).toEqual([]);
		expect(phone.errors).toEqual([]);
	});
});

test.each(['light', 'dark'] as const)('shows the main pages in %s colours', async (colorScheme) => {
	const view = await openPhone(browser, { colorScheme });
	const backgrounds = new Set<string>();
	for (const [name, path] of [
		['home', 'qinghe/'],
		['policy', 'qinghe/policies/living-allowance/'],
		['job', 'qinghe/jobs/foods-inspector/'],
		['letter', 'qinghe/letters/2027-guiyan/'],
	] as const) {
		await view.page.goto(server.address + path);
		await view.page.screenshot({ path: join(SCREENSHOTS, `${name}-${colorScheme}.png`) });
		backgrounds.add(
			await view.page.evaluate(() => getComputedStyle(document.body).backgroundColor),
		);
	}
	await view.close();
	const [red] = /\d+/u.exec([...backgrounds][0] ?? '') ?? [];
	expect(backgrounds.size).toBe(1);
	expect(Number(red) > 127).toBe(colorScheme === 'light');
});
