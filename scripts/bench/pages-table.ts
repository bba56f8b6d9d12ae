/** What was measured of pages, as lines for a terminal. */
import { columns } from '../cli/columns.ts';
import { FIRST_WINDOW } from './page-weights.ts';
import type { PageResults } from './pages.ts';
import type { Load } from './phone-load.ts';

const WEIGHT_HEADS = ['', '页', '中位字节', '最重字节', '最重的一页'];
const LOAD_HEADS = ['', 'LCP 毫秒', 'CLS', '请求', '字节', '脚本字节', '主线程毫秒', '页面'];
const SCORE_HEADS = ['', '性能', '无障碍', '做法', '收录', '没有通过的'];
/** How small a part of the peer's figures ours should be. */
const [MOST_BYTES, MOST_LCP] = [1 / 3, 0.65];

/** Three tables and the comparison with the peer; `没有测` stands where a package was missing. */
export function pagesTable(results: PageResults): string {
	const { weights, readingShare, loads, hasPeer, scores } = results;
	const share = (readingShare * 100).toFixed(1);
	return [
		...lines(
			WEIGHT_HEADS,
			1,
			4,
			weights.map(({ kind, pages, medianBytes, heaviestBytes, heaviest }) => [
				kind,
				String(pages),
				String(medianBytes),
				String(heaviestBytes),
				heaviest,
			]),
		),
		`只供阅读的页面里，${share}% 连同响应头不超过 ${FIRST_WINDOW} 字节。`,
		'',
		...lines(
			LOAD_HEADS,
			1,
			7,
			loads.flatMap(({ kind, file, ours, peer }) => [
				[kind, ...figures(ours), file],
				...(peer ? [[`  Starlight`, ...figures(peer), '同样的文字']] : []),
			]),
		),
		'',
		...(hasPeer ? comparison(results) : ['Starlight：没有测。']),
		'',
		...(scores
			? lines(
					SCORE_HEADS,
					1,
					5,
					scores.map((each, at) => [
						loads[at]?.kind ?? '',
						...each.scores.map(String),
						each.failing.join(' '),
					]),
				)
			: ['Lighthouse：没有测。']),
	].join('\n');
}

/** Rows under their heads; columns from `first` up to `end` are figures. */
const lines = (heads: string[], first: number, end: number, rows: string[][]): string[] =>
	columns([heads, ...rows], new Set(heads.keys().filter((at) => at >= first && at < end)));

const figures = ({ lcpMs, cls, requests, bytes, scriptBytes, taskMs }: Load): string[] => [
	lcpMs.toFixed(0),
	cls.toFixed(3),
	String(requests),
	String(bytes),
	String(scriptBytes),
	taskMs.toFixed(0),
];

const comparison = ({ loads }: PageResults): string[] =>
	loads.flatMap(({ kind, ours, peer }) => {
		if (!peer) return [];
		const [bytes, lcp] = [ours.bytes / peer.bytes, ours.lcpMs / peer.lcpMs];
		return [
			`${kind}：字节是 Starlight 的 ${bytes.toFixed(2)} 倍（${verdict(bytes, MOST_BYTES)}），` +
				`LCP 是 ${lcp.toFixed(2)} 倍（${verdict(lcp, MOST_LCP)}）。`,
		];
	});

const verdict = (multiple: number, most: number): string =>
	`${multiple <= most ? '达到' : '没有达到'}不超过 ${most.toFixed(2)}`;
