/** A reader without a network sees the pages visited before, each with the day it was kept. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { BUILT_SITE } from '../built-site.ts';

let browser: Browser;
let server: Server;
let context: BrowserContext;
let page: Page;
let address: string;
/** What the server does next: answer, wait for ever, fail, or hand out the worker that stops. */
let mood: 'well' | 'slow' | 'broken' | 'stopped';

const STOPPING = readFileSync('src/browser/offline-stop.js');
const TYPES: Record<string, string> = {
	html: 'text/html',
	js: 'text/javascript',
	webp: 'image/webp',
};

beforeAll(async () => {
	server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '', 'http://localhost');
		if (mood === 'slow') return;
		if (mood === 'broken') return response.writeHead(502).end('502');
		const path = decodeURIComponent(pathname).replace(/\/$/u, '/index.html');
		const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
		response.setHeader('Content-Type', type);
		response.setHeader('Date', 'Tue, 01 Dec 2026 04:00:00 GMT');
		if (mood === 'stopped' && path.endsWith('/offline.js')) return response.end(STOPPING);
		try {
			return response.end(readFileSync(join(BUILT_SITE, path)));
		} catch {
			return response.writeHead(404).end('404');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/qinghe/`;
	browser = await launchBrowser();
});
afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
	mood = 'well';
	context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
	page = await context.newPage();
	await page.goto(`${address}policies/rent-subsidy/`);
	await until(async () => (await kept()).length > 0);
});
afterEach(() => context.close());

/** Paths below the site of what the browser has kept. */
const kept = (): Promise<string[]> =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return lists.flat().map(({ url }) => new URL(url).pathname.replace('/qinghe/', ''));
	});

/** Waits for what a worker does in its own time. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
	while (!(await isDone())) await page.waitForTimeout(20);
}

const NOTE = '保存于 2026年12月1日。没有连上网络，状态和日期可能已变。';
const noteOn = () => page.locator('main > .notice').first().textContent();

test('shows a visited page with its day, also the one that brought the worker', async () => {
	await context.setOffline(true);
	await page.reload();
	expect(await page.locator('h1').textContent()).toContain('租房补贴');
	expect(await noteOn()).toBe(NOTE);
});

test('keeps the pages and pictures that were seen, and nothing else', async () => {
	await page.goto(`${address}stories/tea-hill-lin-xiaohe/`);
	const picture = page.locator('.portrait img');
	await until(async () => (await kept()).some((path) => path.endsWith('.webp')));
	const shown = await picture.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname);
	expect((await kept()).filter((path) => !path.startsWith('assets/'))).toEqual([
		'policies/rent-subsidy/',
		'stories/tea-hill-lin-xiaohe/',
	]);
	await context.setOffline(true);
	await page.reload();
	expect(await noteOn()).toBe(NOTE);
	expect(shown).toMatch(/\.webp$/u);
	expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('says so where a page was never seen, and leads home', async () => {
	await context.setOffline(true);
	await page.goto(`${address}policies/living-allowance/`);
	expect(await page.locator('body').textContent()).toBe('没有连上网络，这一页没有保存。回首页');
	expect(await page.getByRole('link').getAttribute('href')).toBe(address);
});

test('shows what the network says as long as it answers', async () => {
	await page.reload();
	expect(await page.locator('main > .notice').count()).toBe(0);
});

test.each(['slow', 'broken'] as const)('shows the kept page when the server is %s', async (how) => {
	mood = how;
	await page.reload();
	expect(await noteOn()).toBe(NOTE);
});

test('keeps at most sixty, the latest', async () => {
	const count = await page.evaluate(async () => {
		const name = (await caches.keys())[0] as string;
		const cache = await caches.open(name);
		const page = () => new Response('', { headers: { Date: 'Tue, 01 Dec 2026 04:00:00 GMT' } });
		for (let index = 1; index < 60; index += 1) await cache.put(`old/${index}`, page());
		return (await cache.keys()).length;
	});
	expect(count).toBe(60);
	await page.goto(`${address}jobs/`);
	await until(async () => (await kept()).includes('jobs/'));
	await until(async () => (await kept()).length === 60);
	expect(await kept()).not.toContain('policies/rent-subsidy/');
});

test('forgets everything when the portal no longer wants it', async () => {
	mood = 'stopped';
	await page.reload();
	await until(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())));
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await context.setOffline(true);
	await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/u);
});

test('gives way to the network where nothing can be kept', async () => {
	const worker = context.serviceWorkers()[0];
	await worker!.evaluate(() => {
		Cache.prototype.match = () => Promise.reject(new Error('no room'));
	});
	const answer = await page.goto(`${address}jobs/`);
	expect(answer?.fromServiceWorker()).toBe(true);
	expect(await page.locator('h1').textContent()).toBe('岗位');
});

test('breaks nothing in a browser without service workers', async () => {
	const old = await browser.newContext();
	await old.addInitScript(() => {
		Object.defineProperty(Object.getPrototypeOf(navigator), 'serviceWorker', { value: undefined });
	});
	const plain = await old.newPage();
	const errors: string[] = [];
	plain.on('pageerror', (error) => errors.push(String(error)));
	await plain.goto(`${address}policies/rent-subsidy/`);
	expect(await plain.locator('h1').textContent()).toContain('租房补贴');
	expect(errors).toEqual([]);
	await old.close();
});

test('finds names without a network, once the search was used', async () => {
	await page.goto(`${address}search/?q=${encodeURIComponent('租房补贴')}`);
	await page.locator('#results[data-state=done]').waitFor();
	await until(async () => (await kept()).includes('search.json'));
	await context.setOffline(true);
	await page.goto(`${address}search/?q=${encodeURIComponent('见习')}`);
	await page.locator('#results[data-state=done]').waitFor();
	expect((await page.locator('#results a').allTextContents()).join()).toContain('见习');
	await context.setOffline(false);
});
