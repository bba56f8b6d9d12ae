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
/** Sample sites with a second language. */
const SITES = [
	{ site: 'qinghe', folder: 'zh-hant', language: 'zh-Hant' },
	{ site: 'bailu', folder: 'en', language: 'en' },
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

describe.each(SITES)('$site in $language', ({ site, folder, language }) => {
	const below = (prefix: string): string[] =>
		files
			.filter((path) => path.startsWith(prefix) && !path.startsWith(`${prefix}${folder}/`))
			.map((path) => path.slice(prefix.length))
			.filter((path) => !/^(?:assets|pagefind)\//u.test(path));
	const own = pages.filter(({ path }) => path.startsWith(`${site}/${folder}/`));
	const first = pages.filter(
		(page) => page.site === site && !own.includes(page) && !page.path.endsWith('404.html'),
	);

	test('has every page, feed and calendar of the site', () => {
		const root = below(`${site}/`).filter((path) => !['404.html', 'robots.txt'].includes(path));
		expect(root.length).toBeGreaterThan(100);
		expect(below(`${site}/${folder}/`)).toEqual(root);
	});

	test('says so in every page', () => {
		expect(new Set(own.map(languageOf))).toEqual(new Set([language]));
		expect(new Set(first.map(languageOf))).toEqual(new Set(['zh-CN']));
	});

	test('is led to from the same page of the first language, and back', () => {
		for (const page of [...own, ...first]) {
			const alternates = all(page, 'link').filter((link) => attribute(link, 'hreflang'));
			const targets = alternates.map((link) => [
				attribute(link, 'hreflang'),
				targetOf(page, attribute(link, 'href') as string)?.file,
			]);
			const name = page.path.slice(site.length + 1).replace(`${folder}/`, '');
			expect([page.path, targets]).toEqual([
				page.path,
				[
					['zh-CN', `${site}/${name}`],
					[language, `${site}/${folder}/${name}`],
					['x-default', `${site}/${name}`],
				],
			]);
			const [shown] = all(page, 'a').filter((link) => attribute(link, 'hreflang'));
			const other = own.includes(page) ? `${site}/${name}` : `${site}/${folder}/${name}`;
			expect([
				page.path,
				targetOf(page, attribute(shown as never, 'href') as string)?.file,
			]).toEqual([page.path, other]);
		}
	});

	test('is not left by links between its pages', () => {
		const leaving = own.flatMap((page) =>
			all(page, 'a')
				.filter((link) => !attribute(link, 'hreflang'))
				.flatMap((link) => targetOf(page, attribute(link, 'href') ?? '')?.file ?? [])
				.filter((file) => file.startsWith(`${site}/`) && !file.startsWith(`${site}/${folder}/`)),
		);
		expect([...new Set(leaving)].filter((file) => !file.startsWith(`${site}/assets/`))).toEqual([]);
	});
});

test('pages in traditional characters hold no simplified ones', () => {
	const hant = pages.filter(({ path }) => path.startsWith('qinghe/zh-hant/'));
	const simplifiedOnly =
		/[县岗发业补贴证书办问历复审务费请续单证时间报员电话园区级为这们说个会学习实应届领资]/u;
	for (const page of hant) {
		const left = htmlOf(page).replaceAll('简体中文', '').match(simplifiedOnly);
		expect([page.path, left?.[0]]).toEqual([page.path, undefined]);
	}
});

test('traditional pages say what the simplified ones say', () => {
	const plain = (text: string): string =>
		text.replace(/\s+|[简簡]体中文|[繁]體中文|繁体中文/gu, '');
	const hant = pages.filter(({ path }) =>
		/^qinghe\/zh-hant\/(?:letters|stories|policies)\/[^/]+\/index/u.test(path),
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
