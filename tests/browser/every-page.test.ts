/** No page that is published has a barrier axe knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type HtmlPage, isRedirect, readPages } from '../built/html-page.ts';
import { BUILT_SITE } from '../built-site.ts';
import { type AxeChoice, loadAxe, violations } from './axe.ts';
import { browser, server } from './built-site.ts';
import { longestOfSites } from './longest-pages.ts';

const PAGES = readPages().filter((page) => !isRedirect(page));
const TABS = 2;

/**
 * Puts a page as the server sends it into a tab that knows axe already: a third of the time it
 * takes to open the page and to load axe. Scripts do not run, so this is the page without them.
 */
const place = (tab: Page, { path }: HtmlPage): Promise<void> =>
	tab.evaluate(
		(html) => {
			const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
			document.replaceChild(document.adoptNode(documentElement), document.documentElement);
		},
		readFileSync(join(BUILT_SITE, path), 'utf8'),
	);

/** Every violation on the pages, which the tabs share among them. */
async function violationsOn(pages: readonly HtmlPage[], choice: AxeChoice): Promise<string[]> {
	const left = [...pages];
	const found: string[] = [];
	const work = async (): Promise<void> => {
		const tab = await browser.newPage({ viewport: { width: 360, height: 800 } });
		await tab.goto(server.address);
		await loadAxe(tab);
		for (let page = left.pop(); page; page = left.pop()) {
			await place(tab, page);
			const wrong = await violations(tab, choice);
			found.push(...wrong.map((text) => `${page?.path} ${text}`));
		}
		await tab.close();
	};
	await Promise.all(Array.from({ length: TABS }, work));
	console.info(`axe, ${choice}: ${pages.length} pages, ${found.length} violations`);
	return found.sort();
}

/** Colours come from the styles of a kind and the accent of a site: one page of each is enough. */
const COLOURED = longestOfSites(PAGES);

test('keeps every page free of barriers', { timeout: 600_000 }, async () => {
	const rest = PAGES.filter((page) => !COLOURED.includes(page));
	expect(rest.length).toBeGreaterThan(COLOURED.length);
	expect(await violationsOn(rest, 'per page')).toEqual([]);
	expect(await violationsOn(COLOURED, 'per page and colours')).toEqual([]);
});
