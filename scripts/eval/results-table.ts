/** The measures of a search as a table for a terminal. */
import { columns } from '../cli/columns.ts';
import type { SearchMeasured } from './measure-search.ts';
import { type Means, meansByCategory, meansOf, missesOf } from './metrics.ts';

const HEADS = ['类别', '查询', 'R@10', 'P@10', 'MRR', '无结果'];
const FIGURES = new Set(HEADS.keys().drop(1));

const row = (name: string, means: Means): string[] => [
	name,
	String(means.queries),
	...(['R@10', 'P@10', 'MRR'] as const).map((measure) => means[measure].toFixed(3)),
	String(means.zero),
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Categories, the whole, bytes and times. */
export function resultsTable(title: string, { answers, bytes, times }: SearchMeasured): string {
	const rows = Object.entries(meansByCategory(answers)).map(([name, means]) => row(name, means));
	return [
		title,
		...columns([HEADS, ...rows, row('合计', meansOf(answers))], FIGURES),
		`字节：打开页面 ${kilobytes(bytes.page)}；第一次搜索 ${kilobytes(bytes.first)}，最多 ${kilobytes(bytes.firstMax)}（${bytes.firstRequests} 次请求）；以后每次 ${kilobytes(bytes.later)}，最多 ${kilobytes(bytes.laterMax)}`,
		`用时：第一次 ${times.first} 毫秒；以后每次 ${times.later} 毫秒，最多 ${times.laterMax} 毫秒`,
		'',
	].join('\n');
}

/** The queries that fall short, worst first. */
export function missesTable({ answers }: SearchMeasured): string {
	const misses = missesOf(answers).toSorted((a, b) => a['R@10'] - b['R@10']);
	if (misses.length === 0) return '每个查询都找全了，第一个就对。\n';
	const rows = misses.map((miss) => [
		miss.query,
		miss.category,
		miss['R@10'].toFixed(2),
		miss.rank === null ? '没有' : String(miss.rank),
	]);
	return `${columns([['没有找全或第一个不对的查询', '类别', 'R@10', '第几个才对'], ...rows]).join('\n')}\n`;
}

/** The measures as `--json` prints them. */
export const resultsJson = ({ answers, bytes }: SearchMeasured) => ({
	overall: meansOf(answers),
	categories: meansByCategory(answers),
	bytes,
	misses: missesOf(answers),
});
