/** The reader's own few colours, as Windows puts them over a page in its high contrast mode. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';

let page: Page;

beforeAll(async () => {
	page = await browser.newPage({
		viewport: { width: 360, height: 800 },
		forcedColors: 'active',
		reducedMotion: 'reduce',
	});
});

const open = (path: string) => page.goto(`${server.address}qinghe/${path}`);

/** What a reader can tell of the first element of a selector, or of what stands before it. */
const looksOf = (selector: string, pseudo?: '::before') =>
	page
		.locator(selector)
		.first()
		.evaluate((element, before) => {
			const style = getComputedStyle(element, before);
			const hasLine = (width: string, colour: string) =>
				Number.parseFloat(width) > 0 && colour !== getComputedStyle(document.body).backgroundColor;
			return {
				border: hasLine(style.borderTopWidth, style.borderTopColor) ? style.borderTopWidth : 'none',
				outline: style.outlineStyle !== 'none' && hasLine(style.outlineWidth, style.outlineColor),
				underline: style.textDecorationLine === 'underline',
				isFilled: style.backgroundColor === getComputedStyle(document.body).color,
				fill: style.fill,
				ink: getComputedStyle(document.body).color,
			};
		}, pseudo);

describe('a button is seen as one', () => {
	test.each([
		['that leads to the finder', '', '.hero .act'],
		['that leads to where one applies', 'policies/startup-grant/', '.act'],
		['that searches', 'search/', '.search button'],
		['that clears the filter', 'jobs/?kind=job', '.filter [type=reset]'],
		['that prints', 'finder/#done=1', '#print'],
		['that answers', 'finder/', '.options a'],
	])('%s', async (_what, path, selector) => {
		await open(path);
		expect((await looksOf(selector)).border).not.toBe('none');
	});
});

test('underlines the place where the reader is', async () => {
	await open('jobs/');
	expect((await looksOf('.tabs a[aria-current]')).underline).toBe(true);
	expect((await looksOf('.tabs a:not([aria-current])')).underline).toBe(false);
});

test('draws the chosen group with a thicker line than the others', async () => {
	await open('policies/topics/housing/');
	expect((await looksOf('.chips a[aria-current]')).border).toBe('3px');
	expect((await looksOf('.chips a:not([aria-current])')).border).toBe('1px');
});

test('keeps the sign before a state', async () => {
	await open('jobs/');
	expect((await looksOf('.state:not(.soon)', '::before')).isFilled).toBe(true);
});

test('shows how far a goal is, in a frame', async () => {
	await open('programmes/yangui/');
	expect((await looksOf('.bar')).border).toBe('1px');
	const done = await looksOf('.bar rect');
	expect(done.fill).toBe(done.ink);
	const [part, whole] = await Promise.all([
		page.locator('.bar rect').first().boundingBox(),
		page.locator('.bar').first().boundingBox(),
	]);
	expect(part!.width).toBeGreaterThan(0);
	expect(part!.width).toBeLessThan(whole!.width);
});

test('rings the number of the part an address leads to', async () => {
	await open('programmes/yangui/');
	const id = await page.locator('.parts > li').nth(1).getAttribute('id');
	await page.goto(`${page.url()}#${id}`);
	expect((await looksOf(`#${id} .n`)).border).toBe('2px');
	expect((await looksOf('.parts > li:not(:target) .n')).border).toBe('none');
});

test.each([
	['a link', '', '.hero .act'],
	['an answer', 'finder/', '.options a'],
	['a choice', 'jobs/', '.filter select'],
	['a box to tick', 'finder/#done=1', '.pick input'],
	['what opens', 'finder/', 'details:not([data-group]) > summary'],
])('rings %s that has the focus', async (_what, path, selector) => {
	await open(path);
	// A key was pressed: the focus is one that is shown.
	await page.keyboard.press('Tab');
	expect((await looksOf(selector)).outline).toBe(false);
	await page.locator(selector).first().focus();
	expect((await looksOf(selector)).outline).toBe(true);
});
