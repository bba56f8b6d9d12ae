/** The search page in a browser: asks it as a reader does, and reads the addresses it lists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { COUNTED_RESULTS } from './metrics.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Address of the page that searches all sites; of the first site's own page where there is none. */
export const searchAddress = (tree: string, sites: readonly string[]): string =>
	existsSync(join(tree, 'search/index.html')) ? 'search/' : `${sites[0]}/search/`;

/**
 * Types a query into the open page and waits until the page has finished. Returns the paths of the
 * first ten results in order, from the server's root: `/fogang/policies/rent/`.
 *
 * A page that sets `data-state="done"` on `#results` is believed; of another the count in `#status`
 * and its rows are waited for. Throws where the page says neither in time.
 */
export async function ask(page: Page, query: string): Promise<string[]> {
	await page.evaluate(() => {
		// What is left of the last answer would pass for this one.
		const list = document.getElementById('results') as HTMLElement;
		if (list.dataset.state !== undefined) list.dataset.state = 'asked';
		else list.replaceChildren();
		(document.getElementById('status') as HTMLElement).textContent = '';
	});
	await page.locator('form[role=search] input[type=search]').fill(query);
	await page.waitForFunction(hasFinished, undefined, { timeout: PATIENCE_MS });
	const hrefs = await page
		.locator('#results > li')
		.evaluateAll((rows) =>
			rows.flatMap((row) => (row.querySelector('a') as HTMLAnchorElement | null)?.href ?? []),
		);
	return hrefs.slice(0, COUNTED_RESULTS).map((href) => decodeURI(new URL(href).pathname));
}

/** Runs in the page. */
function hasFinished(): boolean {
	const list = document.getElementById('results') as HTMLElement;
	if (list.dataset.state !== undefined) return list.dataset.state === 'done';
	const said = document.getElementById('status')?.textContent ?? '';
	const form = document.querySelector('form[role=search]') as HTMLElement;
	const { loading } = JSON.parse(form.dataset.words ?? '{}') as { loading?: string };
	if (said === '' || said === loading) return false;
	return !/\d/u.test(said) || list.querySelector('a') !== null;
}
