/** Asks all queries through a page, and notes answers, bytes and times. */
import type { Browser } from 'playwright-core';
import { coldSearches, pairsByCategory, type Search, type Searched } from './cold-searches.ts';
import type { Answer } from './metrics.ts';
import type { EvaluationSet } from './read-set.ts';

/**
 * Bodies sent, in bytes: medians over the categories, each in a browser that knows nothing yet. The
 * first search of a page is the first query of a category, the later one that of the next category.
 */
interface Bytes {
	/** The page before anything is asked. */
	page: number;
	first: number;
	firstMax: number;
	firstRequests: number;
	later: number;
	laterMax: number;
}

export interface SearchMeasured {
	answers: Answer[];
	bytes: Bytes;
	/** Medians in milliseconds, from the last sign typed, the wait for more signs included. */
	times: { first: number; later: number; laterMax: number };
}

/** Measures one search; `recordAt` gives the record of an address. */
export async function measureSearch(
	browser: Browser,
	searched: Searched,
	{ queries }: Pick<EvaluationSet, 'queries'>,
	recordAt: (address: string) => string | undefined,
): Promise<SearchMeasured> {
	const cold = await coldSearches(browser, searched, pairsByCategory(queries));
	const all = [queries.map(({ query }) => query)];
	const warm = (await coldSearches(browser, searched, all))[0]?.searches ?? [];
	const answers = queries.map((query, index): Answer => {
		const paths = warm[index]?.found ?? [];
		// What is no record stands in its place all the same.
		return { ...query, found: paths.map((path) => recordAt(path) ?? path) };
	});
	const first = cold.map(({ searches }) => searches[0] as Search);
	const second = cold.map(({ searches }) => searches[1] as Search);
	const bytesOf = (searches: readonly Search[]): number[] => searches.map(({ bytes }) => bytes);
	const timesOf = (searches: readonly Search[]): number[] => searches.map(({ ms }) => ms);
	return {
		answers,
		bytes: {
			page: median(cold.map(({ page }) => page.bytes)),
			first: median(bytesOf(first)),
			firstMax: Math.max(...bytesOf(first)),
			firstRequests: median(first.map(({ requests }) => requests)),
			later: median(bytesOf(second)),
			laterMax: Math.max(...bytesOf(second)),
		},
		times: {
			first: median(timesOf(first)),
			later: median(timesOf(warm)),
			laterMax: Math.round(Math.max(...timesOf(warm))),
		},
	};
}

/** The middle value, rounded; of an even number the lower one. */
const median = (values: readonly number[]): number =>
	Math.round(values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0);
