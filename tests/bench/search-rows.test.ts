/** Figures of the search page are held against what is demanded of it. */
import { expect, test } from 'vitest';
import type { SearchResults } from '../../scripts/bench/search.ts';
import {
	DEMANDS,
	type Figure,
	type Measured,
	type Row,
	ratios,
	rowsOf,
} from '../../scripts/bench/search-rows.ts';
import { searchTable } from '../../scripts/bench/search-table.ts';

const NOTHING = Number.POSITIVE_INFINITY;

const figures = (...values: number[]): Figure[] =>
	values.map((value, at) => ({ query: `查询${at + 1}`, value }));

const rows = (measured: Partial<Record<Measured, Figure[]>>): Row[] =>
	rowsOf(
		Object.fromEntries(
			Object.keys(DEMANDS).map((id) => [id, measured[id as Measured] ?? []]),
		) as Record<Measured, Figure[]>,
	);

test('holds the worst query against what is demanded, and names it', () => {
	expect(rows({ tier: figures(3, 20.1, 20) })).toEqual([
		{
			id: 'tier',
			unit: 'ms',
			count: 3,
			median: 20,
			max: 20.1,
			worst: '查询2',
			most: 20,
			over: ['查询2'],
			isMet: false,
		},
	]);
	expect(rows({ tier: figures(3, 20) })[0]).toMatchObject({ over: [], isMet: true });
});

test('holds the median alone against it where one search may cost more', () => {
	const [row] = rows({ later: figures(60_000, 1, 100_000) });
	expect(row).toMatchObject({ median: 60_000, max: 100_000, over: ['查询3'], isMet: true });
	expect(rows({ later: figures(60_001, 1, 100_000) })[0]).toMatchObject({ isMet: false });
});

test('counts a query without a result as one that never ends', () => {
	const [row] = rows({ 'county-first-row': figures(10, NOTHING, 20) });
	expect(row).toMatchObject({
		median: 20,
		max: NOTHING,
		worst: '查询2',
		over: ['查询2'],
		isMet: false,
	});
});

test('demands nothing of the other page, and keeps the order of the demands', () => {
	const both = rows({ 'start-component': figures(7000), 'first-all': figures(1) });
	expect(both.map(({ id }) => id)).toEqual(['first-all', 'start-component']);
	expect(both[1]).toMatchObject({ most: null, over: null, isMet: null });
});

test('compares query by query, and has no share of a result that never came', () => {
	const values = ratios(figures(1, NOTHING, 3), figures(2, NOTHING, NOTHING));
	expect(values).toEqual(figures(0.5, NOTHING, 0));
});

test('prints a line for each row with its verdict and its worst query', () => {
	const results: SearchResults = {
		records: 60,
		larger: 600,
		queries: 3,
		rows: rows({
			'county-first-row': figures(27_040, 60_000),
			'portal-first-row': figures(NOTHING, 1000, NOTHING),
			tier: figures(5.42, 19.96),
			'start-own': figures(2299.4),
			'start-ratio': figures(0.333, 0.51),
		}),
		right: {
			county: { right: 2, of: 2 },
			portal: { right: 1, of: 3 },
			component: { right: 0, of: 3 },
		},
		onPhone: ['查询1'],
		took: {},
	};
	expect(searchTable(results).split('\n')).toEqual([
		'60 条记录，十倍时 600 条，3 个查询',
		'                                查询       中位       最多         要求                最多的查询',
		'县网站，从首页到第一条结果         2    60.0 kB    60.0 kB    ≤ 60.0 kB  达到          查询2',
		'总站，从首页到第一条结果           3   没有结果   没有结果    ≤ 60.0 kB  2 个没有达到  查询1',
		'打字到出现结果                     2  20.0 毫秒  20.0 毫秒  ≤ 20.0 毫秒  达到          查询2',
		'慢网络，从打开到结果               1  2299 毫秒  2299 毫秒                             查询1',
		'慢网络，从打开到结果，两者之比     2    0.51 倍    0.51 倍    ≤ 0.50 倍  1 个没有达到  查询2',
		'第一条结果就对：县网站 2/2，总站 1/3，Component UI 0/3',
	]);
});
