/** Reading pages arrive in one round trip and run nothing (docs/architecture.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { traditional } from '../../src/outputs/traditional.ts';
import { plainScript } from '../../src/site/plain-script.ts';
import { BUILT_SITE } from '../built-site.ts';
import {
	all,
	attribute,
	type Element,
	type HtmlPage,
	isTool,
	readPages,
	scriptsOf,
	visibleText,
} from './html-page.ts';

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

const ownScript = (name: string): string =>
	readFileSync(new URL(`../../src/browser/${name}.js`, import.meta.url), 'utf8');
const [GUARD, START] = [ownScript('expiry-guard'), ownScript('job-filter-start')];
const FILTER = plainScript(ownScript('major-fit'), ownScript('job-filter'));
const textOf = ({ childNodes: [text] }: Element): string =>
	text && 'value' in text ? text.value : '';
const codeOf = (page: HtmlPage): string[] => scriptsOf(page).map(textOf);

test('sends a reading page no script but those that watch over and filter jobs', () => {
	// A page in traditional characters has them in its scripts, too.
	const own = [GUARD, FILTER, START].flatMap((script) => [script, traditional(script)]);
	const others = pages.filter(
		(page) =>
			codeOf(page).some((script) => !own.includes(script)) ||
			page.elements.some(({ attrs }) =>
				attrs.some(({ name, value }) => /^on/iu.test(name) || /^\s*javascript:/iu.test(value)),
			),
	);
	expect(others.map(({ path }) => path)).toEqual([]);
});

test('watches over every page that shows a job with a last day', () => {
	const showing = pages.filter(({ elements }) =>
		elements.some(({ attrs }) => attrs.some(({ name }) => name === 'data-closes')),
	);
	const unwatched = showing.filter((page) => !codeOf(page).includes(GUARD));
	expect(showing.length).toBeGreaterThan(50);
	expect(unwatched.map(({ path }) => path)).toEqual([]);
});

test('filters where all jobs of a site are, with a small script', () => {
	const filtering = pages.filter((page) => codeOf(page).includes(FILTER));
	expect(filtering.length).toBeGreaterThanOrEqual(3);
	expect(
		filtering.filter(({ path }) => !/^[^/]+\/((zh-hant|en)\/)?jobs\/index\.html$/u.test(path)),
	).toEqual([]);
	const weights = [GUARD, `${FILTER}${START}`].map((script) => brotliCompressSync(script).length);
	expect(weights[0]).toBeLessThanOrEqual(700);
	expect(weights[1]).toBeLessThanOrEqual(3_000);
});

test('sends text with every reading page', () => {
	const empty = pages.filter((page) => visibleText(all(page, 'main')[0]!).trim().length < 20);
	expect(empty.map(({ path }) => path)).toEqual([]);
});

test('sends a finder of at most 8 kB of script and 6 kB of data, with nothing to fetch', () => {
	const bytes = (text: string): number => brotliCompressSync(text).length;
	const finders = readPages().filter(({ path }) => /(^|\/)finder\/index\.html$/u.test(path));
	expect(finders.length).toBeGreaterThan(8);
	for (const page of finders) {
		const scripts = scriptsOf(page);
		expect(scripts.filter((script) => attribute(script, 'src') !== undefined)).toEqual([]);
		const isData = (script: Element): boolean => attribute(script, 'type') === 'application/json';
		const code = scripts.filter((script) => !isData(script)).map(textOf);
		expect(bytes(code.join('\n'))).toBeLessThanOrEqual(8000);
		expect(bytes(scripts.filter(isData).map(textOf).join(''))).toBeLessThanOrEqual(6000);
	}
});
