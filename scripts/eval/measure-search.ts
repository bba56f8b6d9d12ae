/** Asks all queries through a page, and notes answers, bytes and times. */
import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve/serve.ts';
import { countBytes, type Sent } from './count-bytes.ts';
import type { Answer } from './metrics.ts';
import type { EvaluationSet } from './read-set.ts';
import type { Query } from './records.ts';

/** A search to measure. */
export interface Searched {
	/** Folder that is served. */
	folder: string;
	/** Address of the page, from the server's root. */
	address: string;
	/** Asks one query in the open page: paths of the results, best first. */
	ask: (page: Page, query: string) => Promise<string[]>;
}

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

/** One query asked. */
interface Search extends Sent {
	/** Paths of the results. */
	found: string[];
	/** Milliseconds to the finished answer. */
	ms: number;
}

export interface SearchMeasured {
	answers: Answer[];
	bytes: Bytes;
	/** Medians in milliseconds, from the last sign typed, the wait for more signs included. */
	times: { first: number; later: number; laterMax: number };
}

/** For how long nothing may be on its way before a search counts as done with the network. */
const QUIET_MS = 150;

/** Measures one search; `recordAt` gives the record of an address. */
export async function measureSearch(
	browser: Browser,
	{ folder, address, ask }: Searched,
	{ queries }: Pick<EvaluationSet, 'queries'>,
	recordAt: (address: string) => string | undefined,
): Promise<SearchMeasured> {
	const { server, address: root } = await serve(folder, 0);
	const sent = countBytes(server, folder);
	const open = async (): Promise<Page> => {
		const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
		await page.goto(root + address, { waitUntil: 'load' });
		await quiet(page);
		return page;
	};
	const asked = async (page: Page, query: string): Promise<Search> => {
		sent();
		const started = performance.now();
		const found = await ask(page, query);
		const ms = performance.now() - started;
		await quiet(page);
		return { found, ms, ...sent() };
	};
	try {
		const categories = Map.groupBy(queries, ({ category }) => category);
		const cold = [...categories.values()].map(([first]) => (first as Query).query);
		const pages: number[] = [];
		const first: Search[] = [];
		const second: Search[] = [];
		for (const [index, query] of cold.entries()) {
			sent();
			const page = await open();
			pages.push(sent().bytes);
			first.push(await asked(page, query));
			second.push(await asked(page, cold[(index + 1) % cold.length] as string));
			await page.context().close();
		}
		const page = await open();
		const warm: Search[] = [];
		for (const { query } of queries) warm.push(await asked(page, query));
		await page.context().close();
		const answers = queries.map((query, index): Answer => {
			const paths = warm[index]?.found ?? [];
			// What is no record stands in its place all the same.
			return { ...query, found: paths.map((path) => recordAt(path) ?? path) };
		});
		const bytesOf = (searches: readonly Search[]): number[] => searches.map(({ bytes }) => bytes);
		const timesOf = (searches: readonly Search[]): number[] => searches.map(({ ms }) => ms);
		return {
			answers,
			bytes: {
				page: median(pages),
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
	} finally {
		await new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	}
}

/** Waits until the page has asked for nothing for a while; workers' requests end with it. */
const quiet = (page: Page): Promise<void> => page.waitForTimeout(QUIET_MS);

/** The middle value, rounded; of an even number the lower one. */
const median = (values: readonly number[]): number =>
	Math.round(values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0);
