/** The second tier: which pages hold the words. */
import { KIND_VALUES, SORTS, STATE_VALUES } from '../../model/search/index-filters.ts';
import type { SearchResultView } from '../../model/search/search-index.ts';
import {
	type Engine,
	loadEngine,
	type PagefindOptions,
	type PagefindResponse,
	type PagefindResult,
} from './engine.ts';
import type { Source } from './sources.ts';

/** What is asked. */
export interface FullTextQuery {
	/** All of it, and its words for pages that hold only some. */
	text: string;
	words: readonly string[];
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
	/** How many pages with all words there are of each kind, by the words of the index. */
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

/**
 * Of a word without pages the engine drops characters until some page fits: 养蜂 finds 养老. Words this
 * short must stand somewhere as they are.
 */
const SHORT = 3;
/**
 * Each word may cost a piece of the index, of 20 kB. What more words would tell apart, the first tier
 * and the order of the results do.
 */
const MOST_WORDS = 4;
/** Below so many pages with all words those with some of them follow. */
const ENOUGH = 10;

let engine: Promise<Engine> | undefined;

/**
 * Pages that hold all words, then those with at least half of them, in the engine's order but what is
 * over behind all else; each is loaded only when it is asked for. Rejects as `loadEngine()`.
 */
export async function searchFullText(
	sources: readonly Source[],
	query: FullTextQuery,
): Promise<FullText> {
	engine ??= loadEngine(sources);
	engine.catch(() => {
		engine = undefined;
	});
	const { pagefind, rows } = await engine;
	const { text } = query;
	const words = longest(query.words);
	const kinds: Record<string, number> = {};
	if (Array.from(text).length <= SHORT) {
		const { results } = await pagefind.search(`"${parted(text)}"`, { filters: {}, sort: {} });
		if (results.length === 0) return { hits: [], kinds };
	}
	const search = (term: string, states: string[]): Promise<PagefindResponse> =>
		pagefind.search(parted(term), optionsOf(query, states));
	const found: PagefindResult[] = [];
	const now = query.isOpenOnly ? [STATE_VALUES[0]] : [STATE_VALUES[0], STATE_VALUES[1]];
	const groups = query.isOpenOnly ? [now] : [now, [STATE_VALUES[2]]];
	for (const states of groups) {
		const { results, filters } = await search(words.join(' '), states);
		found.push(...results);
		for (const [kind, count] of Object.entries(filters.类别 ?? {}))
			kinds[kind] = (kinds[kind] ?? 0) + count;
	}
	if (found.length < ENOUGH && words.length > 1 && query.sort === undefined) {
		const known = new Set(found.map(({ id }) => id));
		for (const states of groups) {
			const each = await Promise.all(words.map((word) => search(word, states)));
			const some = withSome(each.map(({ results }) => results));
			found.push(...some.filter(({ id }) => !known.has(id)));
		}
	}
	const hits = found.map(({ id, data }) => ({
		index: rows.get(id) ?? -1,
		load: async () => {
			const { excerpt, meta } = await data();
			return { excerpt, ...(meta.view ? { view: JSON.parse(meta.view) } : {}) };
		},
	}));
	return { hits, kinds };
}

/** The longest words, in their order. */
function longest(words: readonly string[]): string[] {
	const most = [...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
	return words.filter((word) => most.includes(word));
}

/** The engine parts Chinese by the browser's dictionary; where there is none, every character is a word. */
function parted(text: string): string {
	const { Segmenter } = Intl as { Segmenter?: unknown };
	return Segmenter ? text : text.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1 ');
}

function optionsOf({ places, kinds, sort }: FullTextQuery, states: string[]): PagefindOptions {
	return {
		filters: {
			状态: { any: states },
			...(places === undefined ? {} : { 地区: { any: places } }),
			...(kinds === undefined ? {} : { 类别: { any: kinds.map((kind) => KIND_VALUES[kind]) } }),
		},
		sort: sort === undefined ? {} : { [SORTS[sort]]: sort === 'closes' ? 'asc' : 'desc' },
	};
}

/** Pages with at least half of the words; those with more of them, and rarer ones, come first. */
function withSome(lists: readonly (readonly PagefindResult[])[]): PagefindResult[] {
	const found = new Map<string, { result: PagefindResult; score: number; count: number }>();
	for (const list of lists)
		for (const result of list) {
			const { score = 0, count = 0 } = found.get(result.id) ?? {};
			found.set(result.id, { result, score: score + result.score, count: count + 1 });
		}
	const rank = ({ score, count }: { score: number; count: number }): number =>
		score * (count / lists.length) ** 2;
	return [...found.values()]
		.filter(({ count }) => count * 2 >= lists.length)
		.sort((a, b) => rank(b) - rank(a))
		.map(({ result }) => result);
}
