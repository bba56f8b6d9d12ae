/** The second tier: Pagefind's full text. */
import { KEYWORDS, KIND_VALUES, SORTS, STATE_VALUES } from '../../model/search/index-filters.ts';
import type { IndexRows, SearchResultView } from '../../model/search/search-index.ts';

import type { Source } from './sources.ts';

/** The parts of Pagefind's API in use (Pagefind 1.6). */
interface Pagefind {
	options: (options: {
		excerptLength: number;
		ranking: { metaWeights: Record<string, number> };
	}) => Promise<void>;
	mergeIndex: (address: string, options: { language: string }) => Promise<void>;
	search: (
		query: string,
		options: { filters: Filters; sort: Record<string, 'asc' | 'desc'> },
	) => Promise<{ results: PagefindResult[]; filters: Record<string, Record<string, number>> }>;
}
type Filters = Record<string, { any: string[] }>;
interface PagefindResult {
	/** Name of the result's fragment. */
	id: string;
	data: () => Promise<{
		/** Escaped text with `<mark>` around what matched. */
		excerpt: string;
		meta: { view?: string };
	}>;
}

/** What is asked beside the text. */
export interface FullTextQuery {
	/** Names of places; all where absent. */
	places?: string[];
	isOpenOnly: boolean;
	/** Kinds to search and count; all, and not counted, where absent. */
	kinds?: readonly SearchResultView['type'][];
	sort?: keyof typeof SORTS;
}

/** What the full text knows. */
export interface FullText {
	hits: FullTextHit[];
	/** How many hits there are of each kind, by the words of the index. */
	kinds: Record<string, number>;
}

/** A page that holds the words. */
interface FullTextHit {
	/** Row of the first tier; -1 for an entry that it leaves out. */
	index: number;
	load: () => Promise<FullTextRow>;
}

export interface FullTextRow {
	/** HTML, escaped, with `<mark>` around what matched. */
	excerpt: string;
	/** What a result shows, of an entry that the first tier leaves out. */
	view?: SearchResultView;
}

interface Engine {
	pagefind: Pagefind;
	/** Row of each fragment. */
	rows: Map<string, number>;
}

/** What an entry is called counts more than what its text says. */
const RANKING = { metaWeights: { title: 5, [KEYWORDS]: 5 } };

/**
 * Of a word without pages the engine drops characters until some page fits: 养蜂 finds 养老. Words this
 * short must stand somewhere as they are.
 */
const SHORT = 3;

let engine: Promise<Engine> | undefined;

/**
 * Pages that hold the text, in Pagefind's order but what is over behind all else; each is loaded only
 * when it is asked for. Rejects where the index of the site itself cannot be had, or is of another
 * build than its names; what cannot be had of other sites is left out.
 */
export async function searchFullText(
	sources: readonly Source[],
	text: string,
	query: FullTextQuery,
): Promise<FullText> {
	engine ??= load(sources);
	engine.catch(() => {
		engine = undefined;
	});
	const { pagefind, rows } = await engine;
	if (Array.from(text).length <= SHORT) {
		const { results } = await pagefind.search(`"${text}"`, { filters: {}, sort: {} });
		if (results.length === 0) return { hits: [], kinds: {} };
	}
	const kinds: Record<string, number> = {};
	const search = async (states: string[]): Promise<FullTextHit[]> => {
		const filters: Filters = {
			状态: { any: states },
			...(query.places === undefined ? {} : { 地区: { any: query.places } }),
			...(query.kinds ? { 类别: { any: query.kinds.map((kind) => KIND_VALUES[kind]) } } : {}),
		};
		const sort: Record<string, 'asc' | 'desc'> =
			query.sort === undefined
				? {}
				: { [SORTS[query.sort]]: query.sort === 'closes' ? 'asc' : 'desc' };
		const { results, filters: counts } = await pagefind.search(text, { filters, sort });
		for (const [kind, count] of Object.entries(counts.类别 ?? {}))
			kinds[kind] = (kinds[kind] ?? 0) + count;
		return results.map(({ id, data }) => ({
			index: rows.get(id) ?? -1,
			load: async () => {
				const { excerpt, meta } = await data();
				return { excerpt, ...(meta.view ? { view: JSON.parse(meta.view) } : {}) };
			},
		}));
	};
	const states = query.isOpenOnly ? [STATE_VALUES[0]] : [STATE_VALUES[0], STATE_VALUES[1]];
	const now = await search(states);
	const over = query.isOpenOnly ? [] : await search([STATE_VALUES[2]]);
	return { hits: [...now, ...over], kinds };
}

async function load(sources: readonly Source[]): Promise<Engine> {
	const [own, ...others] = sources as [Source, ...Source[]];
	const address = new URL('pagefind/pagefind.js', own.root).href;
	const [pagefind, rows]: [Pagefind, Map<string, number>] = await Promise.all([
		import(/* @vite-ignore */ address),
		rowsOf(own),
	]);
	await pagefind.options({ excerptLength: 24, ranking: RANKING });
	for (const source of others) {
		const more = await rowsOf(source).catch(() => undefined);
		if (!more) continue;
		await pagefind.mergeIndex(new URL('pagefind/', source.root).href, { language: 'zh' });
		for (const [id, row] of more) rows.set(id, row);
	}
	return { pagefind, rows };
}

/** Row of each fragment of a source, among the rows of all. */
async function rowsOf({ root, key, first }: Source): Promise<Map<string, number>> {
	const response = await fetch(new URL('pagefind/rows.json', root));
	const rows: IndexRows = await response.json();
	if (rows.key !== key) throw new Error('index and names are of different days');
	return new Map(rows.ids.map((id, row) => [id, first + row]));
}
