/** How soon the search page answers from what it has loaded already. */
import type { Browser } from 'playwright-core';
import { ask } from '../eval/ask.ts';
import { median } from './page-weights.ts';
import { SLOWER } from './phone.ts';
import type { Figure } from './search-rows.ts';

/** Rounds over all queries; the medians of each query are reported. */
const ROUNDS = 3;

/** Milliseconds from `input` to rows in the document, one figure a query; infinite without rows. */
interface TierTimes {
	plain: Figure[];
	/** With the processor slowed. */
	slowed: Figure[];
}

/** Asks all of `queries` in one page at `address` that has answered `warming` before. */
export async function tierTimes(
	browser: Browser,
	address: string,
	queries: readonly string[],
	warming: readonly string[],
): Promise<TierTimes> {
	const context = await browser.newContext({ locale: 'zh-CN' });
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await page.goto(address, { waitUntil: 'load' });
		for (const query of warming) await ask(page, query);
		const round = async (): Promise<number[]> => {
			const times: number[] = [];
			for (const query of queries)
				times.push((await page.evaluate(timeRows, query)) ?? Number.POSITIVE_INFINITY);
			return times;
		};
		const rounds = async (): Promise<Figure[]> => {
			const all: number[][] = [];
			for (let count = 0; count < ROUNDS; count += 1) all.push(await round());
			return queries.map((query, index) => ({
				query,
				value: median(all.map((times) => times[index] as number)),
			}));
		};
		await round();
		const plain = await rounds();
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		return { plain, slowed: await rounds() };
	} finally {
		await context.close();
	}
}

/** Runs in the page: types a query and waits for rows, at most for three seconds. */
function timeRows(query: string): Promise<number | undefined> {
	const input = document.querySelector('form[role=search] input') as HTMLInputElement;
	const list = document.getElementById('results') as HTMLElement;
	return new Promise((resolve) => {
		let started = 0;
		const observer = new MutationObserver((records) => {
			const ms = performance.now() - started;
			const added = records.flatMap(({ addedNodes }) => Array.from(addedNodes));
			if (added.some((node) => node instanceof Element && node.querySelector('a'))) end(ms);
		});
		const timer = setTimeout(() => end(undefined), 3000);
		const end = (ms: number | undefined): void => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(ms);
		};
		observer.observe(list, { childList: true, subtree: true });
		input.value = query;
		started = performance.now();
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
