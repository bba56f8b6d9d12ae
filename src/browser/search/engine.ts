/** Pagefind in the page, over one index or several. */
import { KEYWORDS } from '../../model/search/index-filters.ts';
import type { IndexRows } from '../../model/search/search-index.ts';
import type { Source } from './sources.ts';

/** The parts of Pagefind's API in use (Pagefind 1.6). */
interface Pagefind {
	options: (options: {
		excerptLength: number;
		noWorker: boolean;
		ranking: { metaWeights: Record<string, number> };
	}) => Promise<void>;
	mergeIndex: (address: string, options: { language: string }) => Promise<void>;
	search: (query: string, options: PagefindOptions) => Promise<PagefindResponse>;
}

export interface PagefindOptions {
	filters: Record<string, { any: string[] }>;
	/** By one key only. */
	sort: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResponse {
	results: PagefindResult[];
	/** How many results each value of each filter asked for has. */
	filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
	/** Name of the result's fragment. */
	id: string;
	score: number;
	data: () => Promise<{
		/** Escaped text with `<mark>` around what matched. */
		excerpt: string;
		meta: { view?: string };
	}>;
}

export interface Engine {
	pagefind: Pagefind;
	/** Row of each fragment among the names. */
	rows: Map<string, number>;
}

/** What an entry is called counts more than what its text says. */
const RANKING = { metaWeights: { title: 5, [KEYWORDS]: 5 } };

/**
 * The engine with the index of each source. Rejects where the first one's cannot be had, or is of
 * another build than its names; what cannot be had of the others is left out.
 */
export async function loadEngine(sources: readonly Source[]): Promise<Engine> {
	const [own, ...others] = sources as [Source, ...Source[]];
	const address = new URL('pagefind/pagefind.js', own.root).href;
	const [pagefind, rows]: [Pagefind, Map<string, number>] = await Promise.all([
		import(/* @vite-ignore */ address),
		rowsOf(own),
	]);
	// A worker would load its code once more (12 kB), for a search of a few milliseconds.
	await pagefind.options({ excerptLength: 24, noWorker: true, ranking: RANKING });
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
