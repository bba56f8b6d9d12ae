/** Asks a search page as a reader does, and notes when its first result is there to be seen. */
import type { Page } from 'playwright-core';

/** What a search page must have, as selectors. */
export interface SearchUi {
	field: string;
	/** The link of a result. */
	link: string;
}

/** Our own page, as docs/search-evaluation.md promises it. */
export const OWN_UI: SearchUi = {
	field: 'form[role=search] input[type=search]',
	link: '#results > li a',
};

export interface FirstRow {
	/** The moment, ms since 1970. */
	at: number;
	/** From the start of the page's navigation, ms. */
	fromStart: number;
	/** From the last sign typed, ms. */
	fromKey: number;
	/** Path of the result. */
	path: string;
}

/** Has every page that is opened from here on note its first result. */
export async function watchFirstRow(page: Page, { link }: SearchUi): Promise<void> {
	await page.addInitScript(observe, link);
}

interface Observed {
	firstRow?: FirstRow;
}

/** Runs in the page before anything of it. */
function observe(selector: string): void {
	/** When something was typed last; 0 before. */
	let key = 0;
	document.addEventListener(
		'input',
		() => {
			key = performance.now();
		},
		{ capture: true },
	);
	let isWaiting = true;
	new MutationObserver((_records, observer) => {
		const link = document.querySelector<HTMLAnchorElement>(selector);
		if (!isWaiting || key === 0 || !link || link.getClientRects().length === 0) return;
		isWaiting = false;
		observer.disconnect();
		// What is in the document is seen with the next frame.
		requestAnimationFrame(() => {
			const now = performance.now();
			(window as Observed).firstRow = {
				at: Date.now(),
				fromStart: now,
				fromKey: now - key,
				path: decodeURI(link.pathname),
			};
		});
	}).observe(document, { attributes: true, childList: true, subtree: true });
}

/**
 * Types a query as soon as the open page has a field, all at once, as an input method does, and
 * again where the page has lost it by the time it is ready. Undefined where no result is shown within
 * `patience`, ms.
 */
export async function firstRowOf(
	page: Page,
	{ field }: SearchUi,
	query: string,
	patience: number,
): Promise<FirstRow | undefined> {
	const input = page.locator(field);
	await input.focus();
	await page.keyboard.insertText(query);
	await page.waitForLoadState('domcontentloaded');
	if ((await input.inputValue()) !== query) await input.fill(query);
	const row = page.waitForFunction(() => (window as Observed).firstRow, undefined, {
		timeout: patience,
	});
	return row.then(
		(handle) => handle.jsonValue(),
		() => undefined,
	);
}
