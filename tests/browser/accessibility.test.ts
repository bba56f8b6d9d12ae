/** WCAG 2.2 AA as far as axe can tell, on a page of every kind, light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { readPages } from '../built/html-page.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';
import { openPhone, overflow } from './watched-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), serveFolder(BUILT_SITE)]);
});
afterAll(async () => {
	await browser.close();
	await server.close();
});

/** The kind of a page: its address without what names one entry or group. */
const kindOf = (path: string): string =>
	path
		.replace(/index\.html$/u, '')
		.split('/')
		.map((part, index) => (index === 0 || (index > 1 && part !== '') ? '*' : part))
		.join('/');

/** The longest page of each kind: it shows most. */
const KINDS = Map.groupBy(readPages(), ({ path }) =>
	path.startsWith('guide/') ? path : kindOf(path),
);
const PAGES = [...KINDS.values()].map(
	(pages) =>
		pages.reduce((longest, page) =>
			page.elements.length > longest.elements.length ? page : longest,
		).path,
);

/** Every violation as rule and element. */
async function violations(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
	const { page, close } = await openPhone(browser, { colorScheme });
	try {
		await page.goto(server.address + path.replace(/index\.html$/u, ''));
		await page.evaluate(AXE);
		return await page.evaluate(async (tags) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
			return found.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
			);
		}, RULES);
	} finally {
		await close();
	}
}

describe('a reader with little sight finds no barrier', () => {
	test.each(PAGES)('on %s', async (path) => {
		expect(await violations(path, 'light')).toEqual([]);
		expect(await violations(path, 'dark')).toEqual([]);
	});
});

describe('text of twice the size', () => {
	test.each(PAGES)('stays within a small screen on %s', async (path) => {
		const { page, close } = await openPhone(browser, { width: 320 });
		await page.goto(server.address + path.replace(/index\.html$/u, ''));
		await page.evaluate(() => {
			const all = [...document.body.querySelectorAll<HTMLElement>('*')];
			const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
			for (const [index, element] of all.entries())
				element.style.fontSize = `${2 * (sizes[index] as number)}px`;
		});
		expect(await overflow(page)).toBe(0);
		await close();
	});
});
