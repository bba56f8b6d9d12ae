/** What was measured of the search page, as lines for a terminal. */
import { columns } from '../cli/columns.ts';
import type { SearchResults } from './search.ts';
import type { RightFirst } from './search-figures.ts';
import { DEMANDS, type Row } from './search-rows.ts';

const HEADS = ['', '查询', '中位', '最多', '要求', '', '最多的查询'];
const FIGURES = new Set([1, 2, 3, 4]);

const WORDS: Record<Row['unit'], (value: number) => string> = {
	bytes: (value) => `${(value / 1000).toFixed(1)} kB`,
	ms: (value) => `${value.toFixed(value < 100 ? 1 : 0)} 毫秒`,
	ratio: (value) => `${value.toFixed(2)} 倍`,
};

/** One line a row, and what the first results were worth. */
export function searchTable({ records, larger, queries, rows, right }: SearchResults): string {
	const lines = rows.map((row) => [
		DEMANDS[row.id].name,
		String(row.count),
		figure(row, row.median),
		figure(row, row.max),
		row.most === null ? '' : `≤ ${WORDS[row.unit](row.most)}`,
		verdict(row),
		row.worst,
	]);
	const shares = (Object.keys(FIRST_RESULTS) as (keyof RightFirst)[]).map(
		(name) => `${FIRST_RESULTS[name]} ${right[name].right}/${right[name].of}`,
	);
	return [
		`${records} 条记录，十倍时 ${larger} 条，${queries} 个查询`,
		...columns([HEADS, ...lines], FIGURES),
		`第一条结果就对：${shares.join('，')}`,
	].join('\n');
}

const FIRST_RESULTS: Record<keyof RightFirst, string> = {
	county: '县网站',
	portal: '总站',
	component: 'Component UI',
};

const figure = ({ unit }: Row, value: number): string =>
	Number.isFinite(value) ? WORDS[unit](value) : '没有结果';

/** 达到 where all that counts is good enough; else how many queries fall short. */
function verdict({ isMet, over }: Row): string {
	if (over === null) return '';
	return isMet ? '达到' : `${over.length} 个没有达到`;
}
