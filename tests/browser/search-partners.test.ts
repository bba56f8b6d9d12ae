/** A portal that also searches a site elsewhere, by its configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { runBuild, temporaryFolder } from '../build/run-build.ts';
import { letter, writeFiles } from '../build/tiny-content.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

const PARTNER = 'https://partner.example.org/';
const folder = temporaryFolder();
let browser: Browser;
let server: StaticServer;
let context: BrowserContext;
let page: Page;
let errors: string[];
/** Whether the other site answers. */
let isThere: boolean;

beforeAll(async () => {
	writeFiles(join(folder.path, 'content'), {
		'portal.yaml': `format: 1\ntitle: 示例总站\noperator: 示例运营者\nlanguage: zh-CN\nsearch_sites:\n  - {name: 伙伴示例站, url: "${PARTNER}"}\n`,
		'shili/region.yaml':
			'name: 示例省\nlevel: province\nsite: {title: 示例省归雁, tagline: 示例省的一句话}\nsample: true\n',
		'shili/letters/one.mdx': letter('这封示例信说到养蜂。'),
	});
	const { code, output } = runBuild({
		content: join(folder.path, 'content'),
		out: join(folder.path, 'site'),
		hasSearch: true,
	});
	expect(code, output).toBe(0);
	[browser, server] = await Promise.all([launchBrowser(), serveFolder(join(folder.path, 'site'))]);
}, 60_000);
afterAll(async () => {
	await browser.close();
	await server.close();
	folder.remove();
});
beforeEach(async () => {
	isThere = true;
	errors = [];
	context = await browser.newContext();
	page = await context.newPage();
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await context.route(`${PARTNER}**`, (route) => {
		if (!isThere) return route.abort();
		const { pathname } = new URL(route.request().url());
		return route.fulfill({
			headers: { 'Access-Control-Allow-Origin': '*' },
			body: readFileSync(join(BUILT_SITE, 'qinghe', pathname)),
		});
	});
});
afterEach(() => context.close());

async function ask(words: string): Promise<string[]> {
	await page.goto(`${server.address}search/?q=${encodeURIComponent(words)}`);
	await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
	const links = page.locator('#results .row > a');
	return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

test('finds names and texts of both, leads to the other site, and says which one it asks', async () => {
	expect((await ask('租房补贴'))[0]).toBe(`${PARTNER}policies/rent-subsidy/`);
	const texts = await ask('厂房漏雨');
	expect(texts[0]).toMatch(/^https:\/\/partner\.example\.org\/stories\//u);
	expect(await ask('养蜂')).toContain(`${server.address}shili/letters/one/`);
	expect(await page.locator('main').textContent()).toContain('同时搜索合作网站：伙伴示例站');
	expect(errors).toEqual([]);
});

test('asks no other host than the one configured', async () => {
	const policy = await page.goto(`${server.address}search/`).then((answer) => answer?.text());
	expect(policy).toContain(`connect-src 'self' ${new URL(PARTNER).origin};`);
	expect(readFileSync(join(folder.path, 'site/shili/search/index.html'), 'utf8')).toContain(
		"connect-src 'self';",
	);
});

test('does without the other site while it is down', async () => {
	isThere = false;
	expect(await ask('写给毕业生的一封示例信')).toEqual([`${server.address}shili/letters/one/`]);
});
