/** Sites that ask for more languages have every page in each, and lead from one to the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import {
	all,
	attribute,
	type Element,
	type HtmlPage,
	readPages,
	targetOf,
	visibleText,
} from './html-page.ts';
import { filesIn } from './published-files.ts';

const files = filesIn(BUILT_SITE);
const pages = readPages();
/** The sample site with all languages, and the folder of each. */
const SITE = 'bailu/';
const LANGUAGES = [
	{ folder: '', language: 'zh-CN' },
	{ folder: 'zh-hant/', language: 'zh-Hant' },
	{ folder: 'en/', language: 'en' },
];
const toSimplified = Converter({ from: 'tw', to: 'cn' });
const htmlOf = ({ path }: HtmlPage): string => readFileSync(join(BUILT_SITE, path), 'utf8');
const textOf = (page: HtmlPage): string => visibleText(all(page, 'body')[0] as Element);
const languageOf = (page: HtmlPage): string | undefined =>
	attribute(all(page, 'html')[0] as never, 'lang');

/** Whether an element's text is marked as Chinese, by itself or by one around it. */
function isMarked(element: Element): boolean {
	const lang = attribute(element, 'lang');
	if (lang !== undefined) return lang.startsWith('zh');
	return (
		element.parentNode !== null && 'attrs' in element.parentNode && isMarked(element.parentNode)
	);
}

/** Paths below the folder of a language, without those of other languages. */
const belowFolder = (paths: readonly string[], folder: string): string[] =>
	paths
		.filter((path) => path.startsWith(SITE + folder))
		.map((path) => path.slice(SITE.length + folder.length))
		.filter((path) => !/^(?:zh-hant|en)\//u.test(path));

describe.each(LANGUAGES)('the pages in $language', ({ folder, language }) => {
	const own = pages.filter(({ path }) =>
		belowFolder([path], folder).some((name) => name !== '404.html'),
	);

	test('are those of the site, with its feeds and calendars', () => {
		const isForAll = (path: string): boolean =>
			!/^(?:assets|pagefind|api|embed|feeds\/[a-z]+)\/|^404\.html$|^(?:robots|llms)\.txt$|^sitemap\.xml$/u.test(
				path,
			);
		const first = belowFolder(files, '').filter(isForAll);
		expect(first.length).toBeGreaterThan(100);
		expect(belowFolder(files, folder).filter(isForAll)).toEqual(first);
	});

	test('say which language it is', () => {
		expect(new Set(own.map(languageOf))).toEqual(new Set([language]));
	});

	test('lead to the same page in the others', () => {
		for (const page of own) {
			const [name] = belowFolder([page.path], folder) as [string];
			const linked = all(page, 'a')
				.filter((link) => attribute(link, 'hreflang'))
				.map((link) => [
					attribute(link, 'hreflang'),
					targetOf(page, attribute(link, 'href') as string)?.file,
				]);
			const others = LANGUAGES.filter((each) => each.language !== language);
			expect([page.path, linked]).toEqual([
				page.path,
				others.map((each) => [each.language, SITE + each.folder + name]),
			]);
		}
	});

	test('are not left by other links within the site', () => {
		const leaving = own.flatMap((page) =>
			all(page, 'a')
				.filter((link) => !attribute(link, 'hreflang'))
				.flatMap((link) => targetOf(page, attribute(link, 'href') ?? '')?.file ?? [])
				.filter((file) => file.startsWith(SITE) && belowFolder([file], folder).length === 0),
		);
		expect([...new Set(leaving)]).toEqual([]);
	});
});

const MODULE = /<script type="module">[\s\S]*?<\/script>/u;

test('pages in traditional characters hold no simplified ones', () => {
	const hant = pages.filter(({ path }) => path.startsWith('bailu/zh-hant/'));
	const simplifiedOnly =
		/[县岗发业补贴证书办问历复审务费请续单证时间报员电话园区级为这们说个会学习实应届领资]/u;
	for (const page of hant) {
		// The search reads what is typed in simplified characters.
		const isSearch = page.path.endsWith('/search/index.html');
		const html = isSearch ? htmlOf(page).replace(MODULE, '') : htmlOf(page);
		const left = html.replaceAll('简体中文', '').match(simplifiedOnly);
		expect([page.path, left?.[0]]).toEqual([page.path, undefined]);
	}
});

test('traditional pages say what the simplified ones say', () => {
	const plain = (text: string): string => text.replace(/\s+|[简簡繁][体體]中文/gu, '');
	const hant = pages.filter(({ path }) =>
		/^bailu\/zh-hant\/(?:letters|stories|policies)\/[^/]+\/index/u.test(path),
	);
	expect(hant.length).toBeGreaterThan(20);
	for (const page of hant) {
		const original = pages.find(({ path }) => path === page.path.replace('zh-hant/', ''));
		const note = toSimplified('繁體字由程序轉換，以簡體版為準。');
		expect(plain(toSimplified(textOf(page))).replace(note, '')).toBe(
			plain(textOf(original as HtmlPage)),
		);
	}
});

test('what is Chinese on an English page is marked as Chinese', () => {
	const english = pages.filter(({ path }) => path.startsWith('bailu/en/'));
	const plain = new Set(['script', 'style', 'title', 'option', 'noscript']);
	for (const page of english) {
		const unmarked = page.elements.filter(
			(element) =>
				!plain.has(element.tagName) &&
				!isMarked(element) &&
				element.childNodes.some((child) => 'value' in child && /\p{Script=Han}/u.test(child.value)),
		);
		expect([page.path, unmarked.map(({ tagName }) => tagName)]).toEqual([page.path, []]);
	}
});

test('the headings of an English policy page are English', () => {
	const page = pages.find(
		({ path }) =>
			/^bailu\/en\/policies\/[^/]+\/index\.html$/u.test(path) &&
			!path.includes('/for/') &&
			!path.includes('/changes/'),
	) as HtmlPage;
	const headings = all(page, 'h2')
		.filter((heading) => !isMarked(heading))
		.map((heading) => visibleText(heading).trim());
	expect(headings.length).toBeGreaterThan(2);
	for (const heading of headings) expect(heading).toMatch(/^[A-Z][A-Za-z ]+$/u);
});
