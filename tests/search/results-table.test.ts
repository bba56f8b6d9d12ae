/** What the evaluation prints. */
import { expect, test } from 'vitest';
import type { SearchMeasured } from '../../scripts/eval/measure-search.ts';
import { missesTable, resultsJson, resultsTable } from '../../scripts/eval/results-table.ts';

const MEASURED: SearchMeasured = {
	answers: [
		{ query: '租房补贴', category: 'exact', relevant: ['a'], found: ['a'] },
		{ query: 'zfbt', category: 'pinyin', relevant: ['a', 'b'], found: ['x', 'a'] },
		{ query: 'szyf', category: 'pinyin', relevant: ['c'], found: [] },
	],
	bytes: {
		page: 7000,
		first: 140_900,
		firstMax: 180_600,
		firstRequests: 10,
		later: 27_100,
		laterMax: 86_000,
	},
	times: { first: 900, later: 300, laterMax: 1200 },
};

test('the table has a row for each category and one for all', () => {
	expect(resultsTable('本站的搜索', MEASURED).split('\n')).toEqual([
		'本站的搜索',
		'类别    查询   R@10   P@10    MRR  无结果',
		'exact      1  1.000  1.000  1.000       0',
		'pinyin     2  0.250  0.250  0.250       1',
		'合计       3  0.500  0.500  0.500       1',
		'字节：打开页面 7.0 kB；第一次搜索 140.9 kB，最多 180.6 kB（10 次请求）；以后每次 27.1 kB，最多 86.0 kB',
		'用时：第一次 900 毫秒；以后每次 300 毫秒，最多 1200 毫秒',
		'',
	]);
});

test('the queries that fall short are listed, the worst first', () => {
	expect(missesTable(MEASURED).split('\n').slice(1)).toEqual([
		'szyf                        pinyin  0.00  没有',
		'zfbt                        pinyin  0.50  2',
		'',
	]);
	const fine = { ...MEASURED, answers: MEASURED.answers.slice(0, 1) };
	expect(missesTable(fine)).toBe('每个查询都找全了，第一个就对。\n');
});

test('the JSON holds measures, bytes and misses, and nothing else', () => {
	expect(resultsJson(MEASURED)).toEqual({
		overall: { 'R@10': 0.5, 'P@10': 0.5, MRR: 0.5, zero: 1, queries: 3 },
		categories: {
			exact: { 'R@10': 1, 'P@10': 1, MRR: 1, zero: 0, queries: 1 },
			pinyin: { 'R@10': 0.25, 'P@10': 0.25, MRR: 0.25, zero: 1, queries: 2 },
		},
		bytes: MEASURED.bytes,
		misses: [
			{ query: 'zfbt', category: 'pinyin', 'R@10': 0.5, rank: 2, found: ['x', 'a'] },
			{ query: 'szyf', category: 'pinyin', 'R@10': 0, rank: null, found: [] },
		],
	});
});
