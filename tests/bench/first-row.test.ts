/** The first result of a search page is noted when it can be seen, and for what was typed. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { firstRowOf, OWN_UI, watchFirstRow } from '../../scripts/bench/first-row.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.newPage();
	await watchFirstRow(page, OWN_UI);
});
afterEach(() => page.close());

/** Opens a page with `rows` and a script that runs at once; `end` stands below it. */
const open = async (rows: string, script: string, end = ''): Promise<void> => {
	await page.route('http://search.test/**', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><base href="http://search.test/"><form role="search"><input type="search"></form>
<ol id="results">${rows}</ol><script>
const input = document.querySelector('input'), list = document.getElementById('results');
const show = (path) => { list.innerHTML = '<li><a href="' + path + '">x</a></li>'; };
${script}</script>${end}`,
		}),
	);
	await page.goto('http://search.test/search/', { waitUntil: 'commit' });
};

test('waits from the typed query to a row, whatever stood there before', async () => {
	await open(
		'<li><a href="before/">x</a></li>',
		`input.oninput = () => { list.replaceChildren(); setTimeout(() => show(input.value + '/'), 300); };`,
	);
	const row = await firstRowOf(page, OWN_UI, '租房', 5000);
	expect(row?.path).toBe('/租房/');
	expect(row?.fromKey).toBeGreaterThan(250);
	expect(row?.fromStart).toBeGreaterThan(row?.fromKey as number);
});

test('does not take a row for shown that cannot be seen', async () => {
	await open(
		'',
		`input.oninput = () => { list.hidden = true; show('a/'); setTimeout(() => { list.hidden = false; }, 300); };`,
	);
	const row = await firstRowOf(page, OWN_UI, '租房', 5000);
	expect(row?.fromKey).toBeGreaterThan(250);
});

test('types again where the page has lost the query while it started', async () => {
	await page.route('http://late.test/**', async (route) => {
		await pause(500);
		const body = `input.value = ''; input.oninput = () => show(input.value + '/');`;
		const headers = { 'Access-Control-Allow-Origin': '*' };
		await route.fulfill({ contentType: 'text/javascript', body, headers });
	});
	await open('', '', '<script type="module" src="http://late.test/"></script>');
	expect((await firstRowOf(page, OWN_UI, '租房', 5000))?.path).toBe('/租房/');
});

test('gives up where no row comes', async () => {
	await open('', '');
	expect(await firstRowOf(page, OWN_UI, '租房', 200)).toBeUndefined();
});
