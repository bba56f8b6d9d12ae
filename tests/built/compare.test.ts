/** Comparison pages: the same rows for every place, and what is missing is said. */
import { describe, expect, test } from 'vitest';
import { contentFiles, siteOf } from './content-files.ts';
import {
	all,
	attribute,
	type Element,
	type HtmlPage,
	hasClass,
	readPages,
	targetOf,
	visibleText,
} from './html-page.ts';

const pages = readPages();
const comparisons = pages.filter(({ path }) => /(^|\/)compare\/[a-z]+\/index\.html$/u.test(path));
const content = contentFiles();
const HEADS = ['政策', '能得到什么', '谁能申请', '到什么时候', '到哪里办', '现在', '核对日期'];

const childrenOf = (element: Element, name: string): Element[] =>
	element.childNodes.filter(
		(node): node is Element => 'tagName' in node && (node as Element).tagName === name,
	);

const rowsOf = (page: HtmlPage): Element[] =>
	all(page, 'tbody')
		.flatMap((body) => childrenOf(body, 'tr'))
		.filter((row) => !hasClass(row, 'place'));
/** Text of a cell without its label. */
const saidIn = (cell: Element): string =>
	visibleText(cell, (element) => hasClass(element, 'what')).trim();

/** Names in a sentence such as 适用于：白鹭县、青禾县. */
const namesIn = (element: Element): string[] =>
	visibleText(element)
		.split('：')[1]!
		.split('、')
		.map((name) => name.trim());

/** Whose policies a page shows, block by block, and where they hold as well. */
const blocksOf = (page: HtmlPage): { name: string; holdsIn: string[] }[] =>
	page.elements
		.filter((element) => hasClass(element, 'place'))
		.map((row) => {
			const [head] = childrenOf(row, 'th');
			const holds = childrenOf(head!, 'span').find((element) => hasClass(element, 'holds'));
			const [name] = [...childrenOf(head!, 'a'), ...childrenOf(head!, 'b')];
			return { name: visibleText(name!).trim(), holdsIn: holds ? namesIn(holds) : [] };
		});

describe('a comparison', () => {
	test('is there for the portal and every hub, by topic', () => {
		const hubs = content.filter(
			(region) =>
				region.type === 'region' &&
				siteOf(region) &&
				content.some(
					(other) =>
						other.type === 'region' &&
						siteOf(other) &&
						other.region.startsWith(`${region.region}/`),
				),
		);
		const places = new Set(comparisons.map(({ site }) => site));
		expect([...places].sort()).toEqual(['', ...hubs.flatMap((hub) => siteOf(hub) ?? [])].sort());
		for (const place of places) {
			const path = place === '' ? 'compare/index.html' : `${place}/compare/index.html`;
			const index = pages.find((page) => page.path === path)!;
			const linked = new Set(
				all(index, 'a').map((link) => targetOf(index, attribute(link, 'href') ?? '')?.file),
			);
			for (const page of comparisons.filter(({ site }) => site === place))
				expect(linked).toContain(page.path);
		}
	});

	test('is linked from the front pages', () => {
		for (const site of new Set(comparisons.map((page) => page.site))) {
			const prefix = site === '' ? '' : `${site}/`;
			const home = pages.find(({ path }) => path === `${prefix}index.html`)!;
			const linked = all(home, 'a').map(
				(link) => targetOf(home, attribute(link, 'href') ?? '')?.file,
			);
			expect(linked).toContain(`${prefix}compare/index.html`);
		}
	});

	test('has a head for every column and a name for every row', () => {
		for (const page of comparisons) {
			for (const head of all(page, 'thead')) {
				const cells = childrenOf(childrenOf(head, 'tr')[0]!, 'th');
				expect(cells.map((cell) => visibleText(cell).trim())).toEqual(HEADS);
				expect(cells.map((cell) => attribute(cell, 'scope'))).toEqual(HEADS.map(() => 'col'));
			}
			for (const body of all(page, 'tbody')) {
				const [place, ...rows] = childrenOf(body, 'tr');
				expect(attribute(childrenOf(place!, 'th')[0]!, 'scope')).toBe('rowgroup');
				for (const row of rows) expect(attribute(childrenOf(row, 'th')[0]!, 'scope')).toBe('row');
			}
		}
	});

	test('has the same rows for every place, none of them empty or a dash', () => {
		const rows = comparisons.flatMap((page) => rowsOf(page));
		expect(rows.length).toBeGreaterThan(50);
		for (const row of rows) {
			const cells = childrenOf(row, 'td');
			const labels = cells.map((cell) =>
				visibleText(cell.childNodes.find((node): node is Element => 'tagName' in node)!).trim(),
			);
			expect(labels).toEqual(HEADS.slice(1));
			for (const cell of cells) expect(saidIn(cell)).toMatch(/[\p{L}\p{N}]/u);
		}
	});

	test('says 未公布 of a sample nobody has checked, and only then', () => {
		const areChecked = (slug: string) =>
			content
				.filter(({ type, slug: own }) => type === 'policies' && own === slug)
				.map(({ fields }) => fields.checked !== undefined);
		const said = comparisons
			.filter(({ site }) => site === 'yanzhou')
			.flatMap((page) => rowsOf(page).map((row) => ({ page, row })))
			.map(({ page, row }) => {
				const link = page.elements.find(
					(element) => element.tagName === 'a' && element.parentNode === childrenOf(row, 'th')[0],
				)!;
				const slug = attribute(link, 'href')!.split('/').at(-2)!;
				return { slug, isUnknown: saidIn(childrenOf(row, 'td').at(-1)!) === '未公布' };
			});
		const unchecked = said.filter(({ isUnknown }) => isUnknown);
		expect(unchecked.length).toBeGreaterThan(0);
		expect(
			said.filter(({ slug, isUnknown }) => isUnknown && areChecked(slug).every(Boolean)),
		).toEqual([]);
		expect(
			said.filter(({ slug, isUnknown }) => !isUnknown && !areChecked(slug).some(Boolean)),
		).toEqual([]);
	});

	test('names every place: with what it offers, or among those without the topic', () => {
		for (const page of comparisons) {
			const offering = blocksOf(page).flatMap(({ name, holdsIn }) => [name, ...holdsIn]);
			const others = page.elements
				.filter((element) => hasClass(element, 'others') && saidIn(element).startsWith('未公布'))
				.flatMap(namesIn);
			expect(others.filter((name) => offering.includes(name))).toEqual([]);
			const sites = content.filter((region) => region.type === 'region' && siteOf(region));
			const hub = sites.find((region) => siteOf(region) === page.site);
			const expected = sites.filter(
				({ region }) => !hub || (region !== hub.region && region.startsWith(`${hub.region}/`)),
			);
			expect([...offering, ...others]).toEqual(
				expect.arrayContaining(expected.map(({ fields }) => fields.name)),
			);
		}
	});

	test('says once in a table what holds in several places, and where', () => {
		const hub = comparisons.filter(({ site }) => site === 'yanzhou');
		const inherited = hub.flatMap((page) =>
			rowsOf(page)
				.map((row) => visibleText(childrenOf(row, 'th')[0]!).trim())
				.filter((text) => !text.endsWith('县级'))
				.map((text) => `${page.path} ${text}`),
		);
		expect(inherited.length).toBeGreaterThan(5);
		expect(new Set(inherited).size).toBe(inherited.length);
		const startup = blocksOf(hub.find(({ path }) => path.includes('/startup/'))!);
		expect(startup.slice(0, 2)).toEqual([
			{ name: '示例省', holdsIn: ['白鹭县', '青禾县'] },
			{ name: '雁洲市', holdsIn: ['白鹭县', '青禾县'] },
		]);
	});

	test('says of what is inherited whose it is', () => {
		const page = comparisons.find(({ path }) => path === 'yanzhou/compare/startup/index.html')!;
		const levels = page.elements
			.filter((element) => hasClass(element, 'level'))
			.map((element) => visibleText(element).trim());
		expect(new Set(levels)).toEqual(new Set(['省级', '市级', '县级']));
		const alone = comparisons.find(({ path }) => path === 'compare/startup/index.html')!;
		const badges = rowsOf(alone).map((row) =>
			visibleText(row)
				.match(/省级 · 广东省/u)
				?.toString(),
		);
		expect(badges.filter(Boolean)).toHaveLength(1);
	});
});
