/** What a reader who has loaded nothing yet must fetch until the first result is shown. */
import type { Browser } from 'playwright-core';
import type { CorpusRecord, Query } from '../eval/records.ts';
import type { LocalServer } from '../serve/open-locally.ts';
import { firstRowOf, type SearchUi, watchFirstRow } from './first-row.ts';
import type { Figure } from './search-rows.ts';
import { meterWire } from './wire-meter.ts';

/** The way to a first result. */
export interface Way {
	/** Pages that are opened one after the other, from the server's root; the last one searches. */
	pages: readonly string[];
	ui: SearchUi;
	query: string;
}

export interface Arrival {
	query: string;
	/** Bytes of all answers asked for until then, with their headers; infinite where nothing came. */
	bytes: number;
	/** Path of the first result; empty where nothing came. */
	path: string;
}

/** How long a page may go on by itself, ms. */
const SETTLE = 300;
const PATIENCE = 4000;

/** Goes each way in a browser context of its own. */
export async function arrivals(
	browser: Browser,
	{ server, address }: LocalServer,
	ways: readonly Way[],
): Promise<Arrival[]> {
	const sentBefore = meterWire(server);
	const found: Arrival[] = [];
	for (const { pages, ui, query } of ways) {
		const context = await browser.newContext({ locale: 'zh-CN' });
		const page = await context.newPage();
		await watchFirstRow(page, ui);
		// What the page before still asked for at its end is not counted here.
		sentBefore(0);
		for (const before of pages.slice(0, -1)) {
			await page.goto(address + before, { waitUntil: 'load' });
			await page.waitForTimeout(SETTLE);
		}
		await page.goto(address + pages.at(-1), { waitUntil: 'commit' });
		const row = await firstRowOf(page, ui, query, PATIENCE);
		await page.waitForTimeout(SETTLE);
		const { bytes } = sentBefore(row?.at ?? Number.POSITIVE_INFINITY);
		await context.close();
		found.push(
			row ? { query, bytes, path: row.path } : { query, bytes: Number.POSITIVE_INFINITY, path: '' },
		);
	}
	return found;
}

/**
 * What to ask on the site of a county: the first benefit that one of its records is about, answered
 * by all its records about it; its first title where there is none.
 */
export function queryOfCounty(records: readonly CorpusRecord[], county: string): Query {
	const own = records.filter((record) => record.county === county);
	const benefit = own.find(({ benefitNames }) => benefitNames.length > 0)?.benefitNames[0];
	const query = benefit ?? (own[0]?.title as string);
	const answers = own.filter(({ benefitNames, title }) =>
		benefit === undefined ? title === query : benefitNames.includes(benefit),
	);
	return { query, category: county, relevant: answers.map(({ id }) => id) };
}

/** The bytes of each arrival. */
export const bytesOf = (found: readonly Arrival[]): Figure[] =>
	found.map(({ query, bytes }) => ({ query, value: bytes }));

/** How many of all first results were right answers. */
export interface Right {
	right: number;
	of: number;
}

/** Counts first results that are answers; `queries` stand in the order of the arrivals. */
export function rightOf(
	found: readonly Arrival[],
	queries: readonly Query[],
	recordAt: (address: string) => string | undefined,
): Right {
	const right = found.filter(({ path }, index) =>
		queries[index]?.relevant.includes(recordAt(path) ?? ''),
	);
	return { right: right.length, of: found.length };
}
