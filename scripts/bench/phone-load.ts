/** Loads a page as a cheap phone on a slow network does and says what that took. */
import type { Browser } from 'playwright-core';
import { median } from './page-weights.ts';
import { openPhone } from './phone.ts';

export interface Load {
	/** Largest contentful paint, ms. */
	lcpMs: number;
	/** Cumulative layout shift. */
	cls: number;
	requests: number;
	/** Bytes of all answers with their headers. */
	bytes: number;
	/** Bytes of scripts that are files of their own. */
	scriptBytes: number;
	/** Work of the main thread, ms, on the slowed processor. */
	taskMs: number;
}

/** How long a page may go on after `load`, ms. */
const SETTLE = 1000;

/** Loads an address once in a context of its own, without a cache. */
export async function loadOnPhone(browser: Browser, address: string): Promise<Load> {
	const { context, page, cdp } = await openPhone(browser);
	try {
		const kinds = new Map<string, string>();
		let bytes = 0;
		let scriptBytes = 0;
		cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
			if (!request.url.startsWith('data:')) kinds.set(requestId, type ?? 'Other');
		});
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			if (!kinds.has(requestId)) return;
			bytes += encodedDataLength;
			if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength;
		});
		await cdp.send('Performance.enable');
		await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
		await page.addInitScript(observePaints);
		await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
		await page.waitForTimeout(SETTLE);
		const { metrics } = await cdp.send('Performance.getMetrics');
		const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
		const { lcpMs, cls } = await page.evaluate(() => (window as unknown as Observed).observed);
		return { lcpMs, cls, requests: kinds.size, bytes, scriptBytes, taskMs: seconds * 1000 };
	} finally {
		await context.close();
	}
}

interface Observed {
	observed: { lcpMs: number; cls: number };
}

/** Runs in the page before anything of it. */
function observePaints(): void {
	const observed = { lcpMs: 0, cls: 0 };
	(window as unknown as Observed).observed = observed;
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) observed.lcpMs = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & Record<string, any>)[])
			if (!entry.hadRecentInput) observed.cls += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** The median of each figure over several loads. */
export function medianLoad(loads: readonly Load[]): Load {
	const of = (figure: keyof Load): number => median(loads.map((load) => load[figure]));
	return {
		lcpMs: of('lcpMs'),
		cls: of('cls'),
		requests: of('requests'),
		bytes: of('bytes'),
		scriptBytes: of('scriptBytes'),
		taskMs: of('taskMs'),
	};
}
