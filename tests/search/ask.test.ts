/** Asking a search page: nothing is read before the page has finished. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { ask } from '../../scripts/eval/ask.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => page.close());

/** A page whose script answers with `answers` at each input; `state` is what the list has at first. */
const open = async (script: string, state = ''): Promise<void> => {
	await page.route('http://search.test/**', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><base href="http://search.test/"><form role="search" data-words='{"loading":"正在搜索"}'><input type="search"></form>
<p id="status"></p><ol id="results" ${state}></ol><script>
const input = document.querySelector('input'), list = document.getElementById('results'), status = document.getElementById('status');
const show = (...paths) => { list.innerHTML = paths.map((path) => '<li><a href="' + path + '">x</a> <a href="/other/">y</a></li>').join(''); };
${script}</script>`,
		}),
	);
	await page.goto('http://search.test/search/');
};

test('waits for the state of a page that shows first results early', async () => {
	await open(
		`input.oninput = () => {
			list.dataset.state = 'busy'; show('early/'); status.textContent = '1';
			setTimeout(() => { show('a/policies/' + input.value + '/', 'b/'); list.dataset.state = 'done'; }, 300);
		};`,
		'data-state="idle"',
	);
	expect(await ask(page, 'one')).toEqual(['/a/policies/one/', '/b/']);
});

test('does not take the last answer for this one, however late the page begins', async () => {
	await open(
		`input.oninput = () => setTimeout(() => {
			list.dataset.state = 'busy'; list.replaceChildren();
			setTimeout(() => { if (input.value !== 'none') show(input.value + '/'); list.dataset.state = 'done'; }, 50);
		}, 250);`,
		'data-state="idle"',
	);
	expect(await ask(page, 'one')).toEqual(['/one/']);
	expect(await ask(page, 'two')).toEqual(['/two/']);
	expect(await ask(page, 'none')).toEqual([]);
});

test('waits for count and rows of a page without a state', async () => {
	await open(
		`input.oninput = () => setTimeout(() => {
			status.textContent = '正在搜索';
			setTimeout(() => {
				if (input.value === 'none') { status.textContent = '没有找到'; return; }
				status.textContent = '共 2 条';
				setTimeout(() => show(input.value + '/', 'b/'), 100);
			}, 100);
		}, 100);`,
	);
	expect(await ask(page, 'one')).toEqual(['/one/', '/b/']);
	expect(await ask(page, 'two')).toEqual(['/two/', '/b/']);
	expect(await ask(page, 'none')).toEqual([]);
});

test('gives ten results at most, one of each row, and none of a row without a link', async () => {
	await open(
		`input.oninput = () => {
			show(...Array.from({ length: 12 }, (_item, index) => index + '/'));
			list.insertAdjacentHTML('beforeend', '<li><button>more</button></li>');
			list.dataset.state = 'done';
		};`,
		'data-state="idle"',
	);
	expect(await ask(page, 'x')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `/${n}/`));
});
