/** WCAG 2.2 AA as far as axe can tell, on a page of every kind with its scripts, light and dark. */
import { describe, expect, test } from 'vitest';
import { isRedirect, readPages } from '../built/html-page.ts';
import { loadAxe, violations } from './axe.ts';
import { browser, server } from './built-site.ts';
import { longestOfKinds } from './longest-pages.ts';
import { openPhone, overflow } from './watched-page.ts';

const PAGES = longestOfKinds(readPages().filter((page) => !isRedirect(page))).map(
	({ path }) => path,
);

describe('a reader with little sight finds no barrier', () => {
	test.each(PAGES)('on %s', async (path) => {
		const { page, close } = await openPhone(browser);
		await page.goto(server.address + path.replace(/index\.html$/u, ''));
		await loadAxe(page);
		expect(await violations(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await violations(page)).toEqual([]);
		await close();
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
