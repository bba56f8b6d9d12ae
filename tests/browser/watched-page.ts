/** A phone's page whose requests and complaints a test can read. */
import type { Browser, Page } from 'playwright-core';

export interface WatchedPage {
	page: Page;
	/** Addresses asked for since the last call, in order. */
	takeRequests: () => string[];
	/** Errors the page threw or wrote to the console. */
	errors: string[];
	close: () => Promise<void>;
}

/** Opens a page as wide and high as a small phone. */
export async function openPhone(
	browser: Browser,
	options: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<WatchedPage> {
	const context = await browser.newContext({
		viewport: { width: options.width ?? 360, height: 800 },
		isMobile: true,
		hasTouch: true,
		locale: 'zh-CN',
		colorScheme: options.colorScheme ?? 'light',
	});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	const errors: string[] = [];
	let requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return {
		page,
		errors,
		takeRequests: () => {
			const taken = requests.filter((url) => !url.startsWith('data:'));
			requests = [];
			return taken;
		},
		close: () => context.close(),
	};
}

/** How many pixels of a page lie beyond the right edge of the screen. */
export const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
