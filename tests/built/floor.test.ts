/** Styles and scripts stay on the floor of phones: Chrome 86, iOS 14, the browsers of QQ and UC. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import doiuse from 'doiuse';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import { all, attribute, type Element, readPages } from './html-page.ts';
import { filesIn } from './published-files.ts';

const BROWSERS = ['chrome 86', 'ios_saf 14.0-14.4', 'and_qq 14.9', 'and_uc 15.5'];

/** What a browser of the floor may leave out, and what readers then see. */
const TOLERATED: Record<string, string> = {
	'css-focus-visible': 'the browser shows its own ring around what has the focus',
	'flexbox-gap': 'on iOS before 14.5 chips and labels stand closer together',
	'css-math-functions': 'minmax() of grids is counted in; max() places the tabs on wide screens',
	'extended-system-fonts': 'the next font of the list is taken',
};

const textOf = ({ childNodes: [text] }: Element): string =>
	text && 'value' in text ? text.value : '';

const texts = (name: 'style' | 'script'): Set<string> =>
	new Set(
		readPages()
			.flatMap((page) => all(page, name))
			.filter((element) => !/^application\/(?:ld\+)?json$/u.test(attribute(element, 'type') ?? ''))
			.map(textOf),
	);

test('uses no style that a browser of the floor lacks, but those it can do without', async () => {
	const missing = new Map<string, string>();
	const check = doiuse({
		browsers: BROWSERS,
		onFeatureUsage: ({ feature, featureData, usage }) => {
			if (featureData.missing && !TOLERATED[feature])
				missing.set(feature, `${featureData.missing}: ${String(usage).slice(0, 80)}`);
		},
	});
	const styles = texts('style');
	expect(styles.size).toBeGreaterThan(10);
	for (const css of styles) await postcss(check).process(css, { from: undefined });
	expect([...missing]).toEqual([]);
});

test('keeps every rule of style where layers, containers, :has() and nesting are unknown', () => {
	for (const css of texts('style')) {
		postcss.parse(css).walk((node) => {
			if (node.type === 'atrule') expect(node.name).toMatch(/^(?:media|supports|page|font-face)$/u);
			if (node.type !== 'rule') return;
			expect(node.selector).not.toMatch(/:has\(|:is\(|:where\(|&/u);
			expect(node.parent?.type).not.toBe('rule');
		});
	}
});

/**
 * Methods that came after the floor, and looking behind in a pattern, which Safari learned with 16.4: a
 * script that parses may still use them.
 */
const NEWER =
	/\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|groupBy|hasOwn|replaceAll|structuredClone|any|isWellFormed)\(|\bstructuredClone\b|\bIntl\.Segmenter\b|\(\?<[=!]/u;

test('writes scripts of pages and workers in ES2019, importing aside', () => {
	const workers = filesIn(BUILT_SITE)
		.filter((path) => /^[^/]+\/offline\.js$/u.test(path))
		.map((path) => readFileSync(join(BUILT_SITE, path), 'utf8'));
	const scripts = new Set([...texts('script'), ...workers]);
	expect(scripts.size).toBeGreaterThan(5);
	for (const script of scripts) {
		// The search page imports its engine when somebody searches; Chrome 63 and iOS 11 can.
		const ecmaVersion = script.includes('import(') ? 2020 : 2019;
		expect(() => parse(script, { ecmaVersion, sourceType: 'module' })).not.toThrow();
		expect(NEWER.exec(script)?.[0]).toBeUndefined();
	}
});
