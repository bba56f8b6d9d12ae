/** Searches in browsers that know nothing yet, each with the bytes it takes. */
import type { Browser, Page } from 'playwright-core';
import { serve } from '../serve/serve.ts';
import { countBytes, type Sent } from './count-bytes.ts';

/** A search to measure. */
export interface Searched {
	/** Folder that is served. */
	folder: string;
	/** Address of the page, from the server's root. */
	address: string;
	/** Asks one query in the open page: paths of the results, best first. */
	ask: (page: Page, query: string) => Promise<string[]>;
}

/** One query asked. */
export interface Search extends Sent {
	/** Paths of the results. */
	found: string[];
	/** Milliseconds to the finished answer. */
	ms: number;
}

/** A page opened for the first time, and the queries asked in it. */
export interface ColdSearch {
	/** The page before anything is asked. */
	page: Sent;
	/** One for each query, in their order. */
	searches: Search[];
}

/** For how long nothing may be on its way before a search counts as done with the network. */
const QUIET_MS = 150;

/** Asks each row of `queries`, one after the other, in a browser context of its own. */
export async function coldSearches(
	browser: Browser,
	{ folder, address, ask }: Searched,
	queries: readonly (readonly string[])[],
): Promise<ColdSearch[]> {
	const { server, address: root } = await serve(folder, 0);
	const sent = countBytes(server, folder);
	const asked = async (page: Page, query: string): Promise<Search> => {
		const started = performance.now();
		const found = await ask(page, query);
		const ms = performance.now() - started;
		await quiet(page);
		return { found, ms, ...sent() };
	};
	try {
		const measured: ColdSearch[] = [];
		for (const row of queries) {
			const context = await browser.newContext({ locale: 'zh-CN' });
			const page = await context.newPage();
			sent();
			await page.goto(root + address, { waitUntil: 'load' });
			await quiet(page);
			const opened = sent();
			const searches: Search[] = [];
			for (const query of row) searches.push(await asked(page, query));
			await context.close();
			measured.push({ page: opened, searches });
		}
		return measured;
	} finally {
		await new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	}
}

/** The first query of each category, and that of the next category, for a second search. */
export function pairsByCategory(
	queries: readonly { query: string; category: string }[],
): [first: string, later: string][] {
	const categories = [...Map.groupBy(queries, ({ category }) => category).values()];
	const firsts = categories.map(([first]) => (first as { query: string }).query);
	return firsts.map((first, index) => [first, firsts[(index + 1) % firsts.length] as string]);
}

/** Waits until the page has asked for nothing for a while; workers' requests end with it. */
const quiet = (page: Page): Promise<void> => page.waitForTimeout(QUIET_MS);
