/** Asks all queries through a page, and notes answers, bytes and times. */
import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve/serve.ts';
import { countBytes, type Sent } from './count-bytes.ts';
import type { Answer } from './metrics.ts';
import type { EvaluationSet } from './read-set.ts';

/** A search to measure. */
export interface Searched {
	/** Folder that is served. */
	folder: string;
	/** Address of the page, from the server's root. */
	address: string;
	/** Asks one query in the open page: paths of the results, best first. */
	ask: (page: Page, query: string) => Promise<string[]>;
}

/** Bodies sent, in bytes; `later` are searches in a page that has searched before. */
export interface Bytes {
	/** The page before anything is asked. */
	page: number;
	/** Median over the first query of each category, each in a browser that knows nothing yet. */
	first: number;
	firstRequests: number;
	later: number;
	laterMax: number;
}

export interface SearchMeasured {
	answers: Answer[];
	bytes: Bytes;
	/** Milliseconds from the last sign typed to the finished answer, waiting for more signs included. */
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
	const asked = async (page: Page, query: string) => {
		sent();
		const started = performance.now();
		const found = await ask(page, query);
		const ms = performance.now() - started;
		await quiet(page);
		return { found, ms, sent: sent() };
	};
	try {
		const pages: number[] = [];
		const first: { ms: number; sent: Sent }[] = [];
		for (const [{ query }] of Map.groupBy(queries, ({ category }) => category).values() as Iterable<
			[EvaluationSet['queries'][number]]
		>) {
			sent();
			const page = await open();
			pages.push(sent().bytes);
			first.push(await asked(page, query));
			await page.context().close();
		}
		const page = await open();
		const later: Awaited<ReturnType<typeof asked>>[] = [];
		for (const { query } of queries) later.push(await asked(page, query));
		await page.context().close();
		const answers = queries.map((query, index): Answer => {
			const paths = later[index]?.found ?? [];
			// What is no record stands in its place all the same.
			return { ...query, found: paths.map((path) => recordAt(path) ?? path) };
		});
		const warm = later.length > 1 ? later.slice(1) : later;
		return {
			answers,
			bytes: {
				page: median(pages),
				first: median(first.map((search) => search.sent.bytes)),
				firstRequests: median(first.map((search) => search.sent.requests)),
				later: median(warm.map((search) => search.sent.bytes)),
				laterMax: Math.max(...warm.map((search) => search.sent.bytes)),
			},
			times: {
				first: median(first.map(({ ms }) => ms)),
				later: median(warm.map(({ ms }) => ms)),
				laterMax: Math.max(...warm.map(({ ms }) => ms)),
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
