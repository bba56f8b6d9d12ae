/** What the first search of a page and the next one fetch. */
import type { Browser, Page } from 'playwright-core';
import { ask } from '../eval/ask.ts';
import type { BuiltCorpus } from '../eval/build-corpus.ts';
import { coldSearches, pairsByCategory } from '../eval/cold-searches.ts';
import type { Query } from '../eval/records.ts';
import type { Figure } from './search-rows.ts';

/** Bodies in bytes, counted as `npm run eval:search` counts them; one figure a search. */
interface SearchWeights {
	/** First searches for the first query of each category. */
	byCategory: Figure[];
	/** First searches for every query that was asked. */
	all: Figure[];
	/** Those first searches that fetched something of the full-text index. */
	fullText: Figure[];
	/** Second searches, for the first query of the next category. */
	later: Figure[];
}

/** Asks in a browser that knows nothing: all queries, or the first of each category alone. */
export async function searchWeights(
	browser: Browser,
	{ out, address }: BuiltCorpus,
	queries: readonly Query[],
	isAll: boolean,
): Promise<SearchWeights> {
	const pairs = pairsByCategory(queries);
	const paired = new Set(pairs.map(([first]) => first));
	const others = isAll ? queries.filter(({ query }) => !paired.has(query)) : [];
	const rows = [...pairs, ...others.map(({ query }) => [query])];
	const pages = new Map<Page, boolean>();
	const noting = async (page: Page, query: string): Promise<string[]> => {
		const found = await ask(page, query);
		// Whether the first search fetched it; later ones may find it loaded.
		if (!pages.has(page)) pages.set(page, await page.evaluate(hasFullText));
		return found;
	};
	const cold = await coldSearches(browser, { folder: out, address, ask: noting }, rows);
	const isFullText = [...pages.values()];
	const figures = cold.map(({ searches }, row) =>
		searches.map(({ bytes }, at) => ({ query: rows[row]?.[at] as string, value: bytes })),
	);
	const all = figures.flatMap(([first]) => first ?? []);
	return {
		byCategory: all.slice(0, pairs.length),
		all,
		fullText: all.filter((_first, index) => isFullText[index]),
		later: figures.flatMap(([, second]) => second ?? []),
	};
}

/** Runs in the page. */
const hasFullText = (): boolean =>
	performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/'));
