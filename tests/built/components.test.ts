/** The page of all components shows all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { all, attribute, hasClass, isHidden, readPages, visibleText } from './html-page.ts';

const PAGE = 'src/pages/guide/components.astro';

/** Components that the page leaves out, and why. */
const LEFT_OUT: Record<string, string> = {
	Alternates: 'is for search engines alone',
	ApiLists: 'lists what the partner guide tells of',
	EmbedBuilder: 'is a tool of the partner guide',
	EntryHead: 'holds the first heading of a page, of which each page has one',
	GovernmentMeta: 'is for search engines alone',
	JobFilter: 'narrows the jobs of a site, and is seen only where its script runs',
	JsonLd: 'is for search engines alone',
	LanguageSwitch: 'leads to the same page in other languages, and the gallery has one',
	LiveAddress: 'is seen on paper alone',
	MajorList: 'holds what a field proposes and shows nothing itself',
	ScrollingCode: 'stands for the code blocks of a guide in MDX',
	SearchForm: 'asks an index, and the gallery has none',
	SocialMeta: 'is for sharing tools alone',
	SomeRows: 'holds rows, which the gallery shows by themselves',
	SubscribeLink: 'leads to a feed, and the gallery has none',
};

/** Files of components that a file imports, and those import in turn. */
function importedFrom(file: string, known = new Set<string>()): Set<string> {
	const source = readFileSync(file, 'utf8');
	for (const [, path] of source.matchAll(/from '(\.[^']+\.astro)'/gu)) {
		const imported = normalize(join(dirname(file), path as string));
		if (known.has(imported)) continue;
		known.add(imported);
		importedFrom(imported, known);
	}
	return known;
}

const components = readdirSync('src/components').filter((file) => file.endsWith('.astro'));
const shown = importedFrom(PAGE);
const nameOf = (file: string): string => file.replace('.astro', '');
const page = readPages().find(({ path }) => path === 'guide/components/index.html')!;

test('shows every component, or says why it does not', () => {
	const unseen = components.filter((file) => !shown.has(join('src/components', file))).map(nameOf);
	expect(unseen).toEqual(Object.keys(LEFT_OUT));
});

test('shows a row for every state of a policy, a job and an event', () => {
	const states = page.elements
		.filter((element) => hasClass(element, 'state'))
		.map((element) => visibleText(element).replaceAll(/\d+/gu, 'N'));
	expect([...new Set(states)]).toEqual([
		'开放中',
		'还有 N 天截止',
		'N年N月N日开始',
		'已暂停',
		'名额已满',
		'已失效',
		'已撤回',
		'有效期未公布',
		'招聘中',
		'未开始',
		'已截止',
		'正在进行',
		'即将举行',
		'已结束',
		'已取消',
	]);
});

test('is marked as a sample, kept from search engines and linked from no page', () => {
	expect(visibleText(all(page, 'main')[0]!)).toContain('虚构');
	expect(isHidden(page)).toBe(true);
	const leading = readPages().filter((each) =>
		all(each, 'a').some((link) => attribute(link, 'href')?.includes('guide/components/')),
	);
	expect(leading.map(({ path }) => path)).toEqual([]);
});
