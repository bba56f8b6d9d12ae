/** How long a reader with a slow phone waits for the first result, on our page and on another. */
import type { Browser } from 'playwright-core';
import { type FirstRow, firstRowOf, type SearchUi, watchFirstRow } from './first-row.ts';
import { median } from './page-weights.ts';
import { openPhone } from './phone.ts';
import type { Figure } from './search-rows.ts';

/** Loads of each page for each query; their medians count. */
const ROUNDS = 5;
const PATIENCE = 45_000;

/** A search page to wait for. */
interface SearchPage {
	address: string;
	ui: SearchUi;
}

type Loads = (FirstRow | undefined)[];

/** Medians in milliseconds, one figure a query; infinite where mostly nothing came. */
interface Waits {
	fromStart: Figure[];
	fromKey: Figure[];
}

/** Asks each query on both pages in turn, each time on a phone that has loaded nothing yet. */
export async function phoneWaits(
	browser: Browser,
	own: SearchPage,
	other: SearchPage,
	queries: readonly string[],
): Promise<{ own: Waits; other: Waits }> {
	const rows = queries.map((query) => ({ query, own: [] as Loads, other: [] as Loads }));
	for (let round = 0; round < ROUNDS; round += 1)
		for (const row of rows) {
			row.own.push(await waitOnce(browser, own, row.query));
			row.other.push(await waitOnce(browser, other, row.query));
		}
	return {
		own: waitsOf(rows.map(({ query, own: loads }) => ({ query, loads }))),
		other: waitsOf(rows.map(({ query, other: loads }) => ({ query, loads }))),
	};
}

async function waitOnce(
	browser: Browser,
	{ address, ui }: SearchPage,
	query: string,
): Promise<FirstRow | undefined> {
	const { context, page } = await openPhone(browser);
	try {
		await watchFirstRow(page, ui);
		await page.goto(address, { waitUntil: 'commit' });
		return await firstRowOf(page, ui, query, PATIENCE);
	} finally {
		await context.close();
	}
}

function waitsOf(rows: readonly { query: string; loads: Loads }[]): Waits {
	const medians = (figure: 'fromStart' | 'fromKey'): Figure[] =>
		rows.map(({ query, loads }) => ({
			query,
			value: median(loads.map((row) => row?.[figure] ?? Number.POSITIVE_INFINITY)),
		}));
	return { fromStart: medians('fromStart'), fromKey: medians('fromKey') };
}
