/** What is demanded of the search page, and whether figures are good enough. */
import { median } from './page-weights.ts';

type Unit = 'bytes' | 'ms' | 'ratio';

interface Demand {
	/** For a terminal. */
	name: string;
	unit: Unit;
	/** The most it may be; absent where nothing is demanded. */
	most?: number;
	/** Whether the median alone counts; else the worst figure too. */
	isMedian?: true;
}

/** Everything that is measured, in the order it is printed in. */
export const DEMANDS = {
	'county-first-row': { name: '县网站，从首页到第一条结果', unit: 'bytes', most: 60_000 },
	'portal-first-row': { name: '总站，从首页到第一条结果', unit: 'bytes', most: 60_000 },
	'component-first-row': { name: 'Component UI，到第一条结果', unit: 'bytes' },
	'first-by-category': { name: '第一次搜索，每类一个查询', unit: 'bytes', most: 200_000 },
	'first-all': { name: '第一次搜索，全部查询', unit: 'bytes', most: 200_000 },
	'first-full-text': { name: '第一次搜索，查了全文的', unit: 'bytes', most: 200_000 },
	later: { name: '以后每次搜索', unit: 'bytes', most: 60_000, isMedian: true },
	'larger-portal-first-row': { name: '十倍的记录，从首页到第一条结果', unit: 'bytes' },
	'larger-first': { name: '十倍的记录，第一次搜索', unit: 'bytes', most: 230_000 },
	'larger-first-full-text': { name: '十倍的记录，查了全文的', unit: 'bytes', most: 230_000 },
	'larger-later': { name: '十倍的记录，以后每次搜索', unit: 'bytes' },
	tier: { name: '打字到出现结果', unit: 'ms', most: 20 },
	'tier-slowed': { name: '打字到出现结果，处理器慢四倍', unit: 'ms' },
	'start-own': { name: '慢网络，从打开到结果', unit: 'ms' },
	'start-component': { name: '慢网络，从打开到结果，Component UI', unit: 'ms' },
	'start-ratio': { name: '慢网络，从打开到结果，两者之比', unit: 'ratio', most: 0.5 },
	'key-own': { name: '慢网络，从打完字到结果', unit: 'ms' },
	'key-component': { name: '慢网络，从打完字到结果，Component UI', unit: 'ms' },
	'key-ratio': { name: '慢网络，从打完字到结果，两者之比', unit: 'ratio', most: 0.5 },
} as const satisfies Record<string, Demand>;

/** What a figure is of. */
export type Measured = keyof typeof DEMANDS;

export interface Row {
	id: Measured;
	unit: Unit;
	/** Figures that were measured, and how many of them are no number: nothing came. */
	count: number;
	missing: number;
	median: number;
	max: number;
	/** What is demanded; null where nothing is. */
	most: number | null;
	/** Whether each of the two is good enough; null where nothing is demanded of it. */
	isMedianMet: boolean | null;
	isMaxMet: boolean | null;
}

function rowOf(id: Measured, figures: readonly number[]): Row {
	const { unit, most, isMedian }: Demand = DEMANDS[id];
	const [middle, max] = [median(figures), Math.max(...figures)];
	return {
		id,
		unit,
		count: figures.length,
		missing: figures.filter((figure) => !Number.isFinite(figure)).length,
		median: middle,
		max,
		most: most ?? null,
		isMedianMet: most === undefined ? null : middle <= most,
		isMaxMet: most === undefined || isMedian ? null : max <= most,
	};
}

/** The rows of all that was measured, in their order; of what nothing was found there is none. */
export const rowsOf = (figures: Readonly<Record<Measured, readonly number[]>>): Row[] =>
	(Object.keys(DEMANDS) as Measured[]).flatMap((id) =>
		figures[id].length === 0 ? [] : rowOf(id, figures[id]),
	);

/** Ours as a multiple of the other's, query by query; infinite where ours has none. */
export const ratios = (own: readonly number[], other: readonly number[]): number[] =>
	own.map((figure, index) =>
		Number.isFinite(figure) ? figure / (other[index] as number) : figure,
	);
