import { expect, test } from 'vitest';
import { withFacts } from '../../scripts/build/index-page.ts';
import { indexFacts } from '../../src/outputs/index-facts.ts';
import { searchFile } from '../../src/outputs/search-file.ts';
import type { FoundEntry } from '../../src/site/found-entries.ts';
import { readingsOf } from '../../src/site/pinyin-readings.ts';

const PLACES = [
	{ name: '示例省', also: [] },
	{ name: '青禾县', also: ['青禾'], up: 0 },
];
const GROUPS = [['租房补贴', '房租补助']];
const entry = (href: string, more: Partial<FoundEntry> = {}): FoundEntry => ({
	type: 'policies',
	href,
	title: '青禾县租房补贴办法',
	names: ['租房补贴'],
	summary: '',
	place: '青禾县',
	origin: href,
	isAtHome: true,
	isSample: false,
	age: 0,
	degrees: ['bachelor', 'master'],
	topic: 'housing',
	closes: '2026-12-31',
	published: '2026-03',
	...more,
});

test('names filters in Chinese, one value each, and days to sort by', () => {
	const [facts] = indexFacts([entry('a/')], PLACES, GROUPS, readingsOf);
	expect(facts?.filters).toEqual({
		类别: ['政策'],
		主题: ['住房'],
		地区: ['青禾县'],
		状态: ['开放'],
		学历: ['本科', '硕士'],
		截止月份: ['2026-12'],
	});
	expect(facts?.sort).toEqual({ 截止: '2026-12-31', 发布: '2026-03' });
});

test('leaves out filters of what is not known, and sorts it last', () => {
	const plain = { type: 'letters', names: [], degrees: [], age: 2 } as const;
	const [facts] = indexFacts(
		[
			{
				...entry('a/'),
				...plain,
				degrees: [],
				names: [],
				topic: undefined as never,
				closes: undefined as never,
				published: undefined as never,
			},
		],
		PLACES,
		GROUPS,
		readingsOf,
	);
	expect(Object.keys(facts?.filters ?? {})).toEqual(['类别', '地区', '状态']);
	expect(facts?.filters.状态).toEqual(['已过']);
	expect(facts?.sort).toEqual({ 截止: '9999-12-31', 发布: '0000' });
});

test('has all that an entry may be called among the keywords', () => {
	const [facts] = indexFacts([entry('a/')], PLACES, GROUPS, readingsOf);
	const words = facts?.keywords.split(' ') ?? [];
	expect(words).toEqual(
		expect.arrayContaining([
			...['租房补贴', '补贴', '青禾县', '青禾', '住房', '房租补助', '房租'],
			...['zufangbutie', 'zfbt', 'qinghe', 'qinghexian'],
		]),
	);
	expect(new Set(words).size).toBe(words.length);
});

test('says what a result shows of those that the names leave out', () => {
	const many = Array.from({ length: 402 }, (_none, at) =>
		entry(`${at}/`, { age: at === 7 || at === 9 ? 2 : 0 }),
	);
	const facts = indexFacts(many, PLACES, GROUPS, readingsOf);
	const left = facts.filter(({ row }) => row === undefined);
	expect(left.map(({ href, view }) => [href, view?.place])).toEqual([
		['7/', '青禾县'],
		['9/', '青禾县'],
	]);
	const file = searchFile(many, PLACES, GROUPS, readingsOf);
	expect([file.rows.length, file.more]).toEqual([400, 2]);
	for (const { href, row } of facts) if (row !== undefined) expect(file.rows[row]?.[1]).toBe(href);
});

test('keeps some entries of every name, and of every place, where not all fit', () => {
	const many = [
		...Array.from({ length: 30 }, (_none, at) => entry(`rent${at}/`)),
		...Array.from({ length: 30 }, (_none, at) => entry(`loan${at}/`, { names: ['创业担保贷款'] })),
		...Array.from({ length: 30 }, (_none, at) =>
			entry(`job${at}/`, { type: 'jobs', names: [], place: at < 29 ? '青禾县' : '示例省' }),
		),
		entry('over/', { type: 'stations', names: [], age: 2 }),
	];
	const kept = searchFile(many, PLACES, GROUPS, readingsOf, 23).rows.map(([, href]) => href);
	expect(kept.filter((href) => href.startsWith('rent'))).toHaveLength(10);
	expect(kept.filter((href) => href.startsWith('loan'))).toHaveLength(10);
	expect(kept.filter((href) => href.startsWith('job'))).toEqual(['job0/', 'job1/', 'job29/']);
});

test('a page gets each value in an element of its own, and commas and signs stay what they are', () => {
	const [facts] = indexFacts(
		[entry('a/', { title: '甲, "乙" & <丙>' })],
		PLACES,
		GROUPS,
		readingsOf,
	);
	const html = withFacts('<body><main id="main" data-pagefind-body>文</main>', facts as never);
	expect(html).toContain('data-pagefind-filter="学历[data-value]" data-value="本科"');
	expect(html).toContain('data-pagefind-filter="学历[data-value]" data-value="硕士"');
	expect(html).toContain('data-pagefind-sort="截止[data-value]" data-value="2026-12-31"');
	expect(html.startsWith('<body><main id="main" data-pagefind-body><span hidden')).toBe(true);
	expect(html.match(/data-value="/gu)?.length).toBe(html.match(/<span hidden /gu)?.length);
	expect(() => withFacts('<main>', facts as never)).toThrow('data-pagefind-body');
});
