/** Reading pages arrive in one round trip and run nothing (docs/architecture.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import { all, attribute, isTool, readPages, visibleText } from './html-page.ts';

/** Bytes a server sends in its first window of ten packets. */
const FIRST_WINDOW = 14_600;
/**
 * A page that fits when compressed quickly fits when compressed well; only the others are measured
 * at the quality below the highest, whose results are a little smaller still.
 */
const [QUICK, GOOD] = [4, 9];

const pages = readPages().filter((page) => !isTool(page));
const weightOf = (path: string, quality: number): number =>
	brotliCompressSync(readFileSync(join(BUILT_SITE, path)), {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality },
	}).length;

test('sends 95 of 100 reading pages in the first window', () => {
	const heavy = pages
		.filter(({ path }) => weightOf(path, QUICK) > FIRST_WINDOW)
		.map(({ path }) => ({ path, bytes: weightOf(path, GOOD) }))
		.filter(({ bytes }) => bytes > FIRST_WINDOW)
		.map(({ path, bytes }) => `${path}: ${bytes}`);
	expect(heavy.slice(Math.floor(pages.length / 20))).toEqual([]);
});

test('sends no byte of script with a reading page', () => {
	const running = pages.filter(
		(page) =>
			all(page, 'script').length > 0 ||
			page.elements.some(({ attrs }) =>
				attrs.some(({ name, value }) => /^on/iu.test(name) || /^\s*javascript:/iu.test(value)),
			),
	);
	expect(running.map(({ path }) => path)).toEqual([]);
});

test('sends text with every reading page', () => {
	const empty = pages.filter((page) => visibleText(all(page, 'main')[0]!).trim().length < 20);
	expect(empty.map(({ path }) => path)).toEqual([]);
});

test('sends a finder of at most 8 kB of script and 6 kB of data, with nothing to fetch', () => {
	const bytes = (text: string): number => brotliCompressSync(text).length;
	const textOf = ({ childNodes }: ReturnType<typeof all>[number]): string =>
		childNodes.map((node) => ('value' in node ? node.value : '')).join('');
	const finders = readPages().filter(({ path }) => /(^|\/)finder\/index\.html$/u.test(path));
	expect(finders.length).toBeGreaterThan(8);
	for (const page of finders) {
		const scripts = all(page, 'script');
		expect(scripts.filter((script) => attribute(script, 'src') !== undefined)).toEqual([]);
		const isData = (script: (typeof scripts)[number]): boolean =>
			attribute(script, 'type') === 'application/json';
		const code = scripts.filter((script) => !isData(script)).map(textOf);
		expect(bytes(code.join('\n'))).toBeLessThanOrEqual(8000);
		expect(bytes(scripts.filter(isData).map(textOf).join(''))).toBeLessThanOrEqual(6000);
	}
});
