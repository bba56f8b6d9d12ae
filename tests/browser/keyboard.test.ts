/** A reader without a mouse goes through whole pages with the Tab key. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser, server } from './built-site.ts';

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** Gives every element that can have the focus a number, in the order of the document. */
const numberAll = (page: Page): Promise<string[]> =>
	page.evaluate((selector) => {
		const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
			// Links inside a closed <details> have boxes of no size.
			(element) => element.checkVisibility() && element.getClientRects().length > 0,
		);
		return all.map((element, index) => {
			element.dataset.stop = String(index);
			return `${index} ${element.tagName} ${element.textContent?.trim().slice(0, 20)}`;
		});
	}, FOCUSABLE);

interface Stop {
	/** Number of the element; undefined where nothing of the page has the focus. */
	number: number | undefined;
	/** Top of the element on the page in pixels. */
	top: number;
	/** The places fixed to the screen, the column beside the text, or the rest of the page. */
	part: 'tabs' | 'side' | 'page';
	/** Width of the ring in pixels; 0 where there is none or it has the colour of the ground. */
	ring: number;
	/** Whether nothing covers its middle. */
	isOnTop: boolean;
}

const stopHere = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		const isRung =
			outlineStyle !== 'none' && outlineColor !== getComputedStyle(document.body).backgroundColor;
		const [box] = element.getClientRects();
		const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		return {
			number: element.dataset.stop === undefined ? undefined : Number(element.dataset.stop),
			top: top + scrollY,
			part: element.closest('.tabs') ? 'tabs' : element.closest('.side') ? 'side' : 'page',
			ring: isRung ? Number.parseFloat(outlineWidth) : 0,
			isOnTop: hit !== null && (element.contains(hit) || hit.contains(element)),
		};
	});

/** Puts the focus before everything: a result takes it to its heading. */
const goToTop = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const top = document.createElement('span');
		top.tabIndex = -1;
		document.body.prepend(top);
		top.focus();
	});

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await stopHere(page);
		if (stop.number === undefined) return stops;
		stops.push(stop);
		// A trap would go round for ever.
		if (stops.length > 400) throw new Error(`The focus does not leave ${page.url()}`);
	}
}

/** Stops from which the focus goes up the page by more than a line, within one part of it. */
const upwards = (stops: readonly Stop[]): Stop[] =>
	stops.filter((stop, index) => {
		const next = stops[index + 1];
		return next !== undefined && next.part === stop.part && next.top < stop.top - 8;
	});

describe.each([360, 1280])('at %i pixels the Tab key', (width) => {
	test.each([
		['the home page', ''],
		['a policy', 'policies/startup-grant/'],
		['the jobs', 'jobs/'],
		['the filtered jobs', 'jobs/?kind=job'],
		['a question', 'finder/'],
		['a result', 'finder/#done=1'],
		['the search', 'search/'],
	])('reaches everything on %s, in order, with a ring', async (_what, path) => {
		const page = await browser.newPage({
			viewport: { width, height: 800 },
			reducedMotion: 'reduce',
		});
		await page.goto(`${server.address}qinghe/${path}`);
		const all = await numberAll(page);
		await goToTop(page);
		const stops = await walk(page);
		expect(stops.map(({ number }) => all[number as number])).toEqual(all);
		expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
		expect(stops.filter(({ isOnTop }) => !isOnTop)).toEqual([]);
		expect(upwards(stops)).toEqual([]);
		await page.close();
	});
});
