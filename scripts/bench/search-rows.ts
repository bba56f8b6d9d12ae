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

/** What one query took. */
export interface Figure {
	query: string;
	/** Infinite where nothing came. */
	value: number;
}

export interface Row {
	id: Measured;
	unit: Unit;
	count: number;
	median: number;
	max: number;
	/** The query that took most. */
	worst: string;
	/** What is demanded; null where nothing is. */
	most: number | null;
	/** The queries that take more than that, in their order; null where nothing is demanded. */
	over: string[] | null;
	/** Whether all that counts is good enough: the median, and the worst where it counts too. */
	isMet: boolean | null;
}

function rowOf(id: Measured, figures: readonly Figure[]): Row {
	const demand: Demand = DEMANDS[id];
	const { unit, most = null, isMedian } = demand;
	const middle = median(figures.map(({ value }) => value));
	const worst = figures.reduce((heaviest, figure) =>
		figure.value > heaviest.value ? figure : heaviest,
	);
	const counted = isMedian ? middle : worst.value;
	return {
		id,
		unit,
		count: figures.length,
		median: middle,
		max: worst.value,
		worst: worst.query,
		most,
		over: most === null ? null : queriesOver(figures, most),
		isMet: most === null ? null : counted <= most,
	};
}

const queriesOver = (figures: readonly Figure[], most: number): string[] =>
	figures.flatMap(({ query, value }) => (value > most ? query : []));

/** The rows of all that was measured, in their order; of what nothing was found there is none. */
export const rowsOf = (figures: Readonly<Record<Measured, readonly Figure[]>>): Row[] =>
	(Object.keys(DEMANDS) as Measured[]).flatMap((id) =>
		figures[id].length === 0 ? [] : rowOf(id, figures[id]),
	);

/** Ours as a multiple of the other's, query by query; infinite where ours has none. */
export const ratios = (own: readonly Figure[], other: readonly Figure[]): Figure[] =>
	own.map(({ query, value }, index) => ({
		query,
		value: Number.isFinite(value) ? value / (other[index] as Figure).value : value,
	}));
