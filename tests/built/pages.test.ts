/** What every published page has, and what none has. */
import { describe, expect, test } from 'vitest';
import {
	all,
	attribute,
	type HtmlPage,
	isHidden,
	isRedirect,
	isTool,
	meta,
	readPages,
	scriptsOf,
	visibleText,
} from './html-page.ts';

const pages = readPages();
const titleOf = (page: HtmlPage): string =>
	all(page, 'title')
		.flatMap(({ childNodes }) => childNodes)
		.map((node) => ('value' in node ? node.value : ''))
		.join('')
		.trim();
const descriptionOf = (page: HtmlPage): string => meta(page, 'description')?.trim() ?? '';
/** Files of the pages for which `isWrong` holds. */
const wrong = (isWrong: (page: HtmlPage) => boolean): string[] =>
	pages.filter(isWrong).map(({ path }) => path);

/** Sites whose every page asks search engines to stay away: samples. */
const sampleSites = new Set(
	pages
		.filter((page) => page.path === `${page.site}/index.html` && isHidden(page))
		.map(({ site }) => site),
);

/** Pages search engines may show; of a sample site those they could, were it real. */
const indexable = pages.filter(
	(page) =>
		!isRedirect(page) &&
		!/\/(404\.html|v\d+\/index\.html)$/u.test(page.path) &&
		(sampleSites.has(page.site) || !isHidden(page)),
);

/** Pages of one site that have the same text, as `text: page, page`. */
function repeated(textOf: (page: HtmlPage) => string): string[] {
	const groups = Map.groupBy(indexable, (page) => `${page.folder || 'portal'}: ${textOf(page)}`);
	return [...groups]
		.filter(([, same]) => same.length > 1)
		.map(([text, same]) => `${text} ← ${same.map(({ path }) => path).join(', ')}`);
}

describe('every page', () => {
	test('is one of at least the portal and twelve sites', () => {
		expect(new Set(pages.map(({ site }) => site)).size).toBeGreaterThanOrEqual(13);
		expect(indexable.length).toBeGreaterThan(pages.length / 2);
	});

	test('has exactly one first heading, with text', () => {
		expect(
			wrong((page) => {
				const headings = all(page, 'h1');
				return headings.length !== 1 || visibleText(headings[0]!).trim() === '';
			}),
		).toEqual([]);
	});

	test('says its language', () => {
		expect(wrong((page) => !attribute(all(page, 'html')[0]!, 'lang'))).toEqual([]);
	});

	test('has a title and a description', () => {
		expect(wrong((page) => titleOf(page) === '')).toEqual([]);
		expect(wrong((page) => descriptionOf(page) === '')).toEqual([]);
	});

	test('has no id twice', () => {
		expect(
			wrong(({ elements }) => {
				const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
				return new Set(ids).size !== ids.length;
			}),
		).toEqual([]);
	});

	test('has no inline event handler', () => {
		expect(
			wrong(({ elements }) =>
				elements.some(({ attrs }) => attrs.some(({ name }) => /^on/iu.test(name))),
			),
		).toEqual([]);
	});

	test('gives every picture a text', () => {
		expect(wrong((page) => all(page, 'img').some((img) => !attribute(img, 'alt')?.trim()))).toEqual(
			[],
		);
	});

	test('runs a script where it is a tool', () => {
		expect(wrong((page) => isTool(page) && scriptsOf(page).length === 0)).toEqual([]);
	});
});

describe('the indexable pages of one site', () => {
	test('have titles of their own', () => {
		expect(repeated(titleOf)).toEqual([]);
	});

	test('have descriptions of their own', () => {
		expect(repeated(descriptionOf)).toEqual([]);
	});
});
