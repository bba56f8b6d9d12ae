/** axe in a page: WCAG 2.2 A and AA and axe's own good practice, as far as a machine can tell. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which of axe's rules are asked: WCAG 2.0, 2.1 and 2.2, levels A and AA, and good practice. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules, or all but those that ask for the style sheet, with or without that on contrast. */
export type AxeChoice = 'all' | 'per page' | 'per page and colours';

const CHOICES: Record<AxeChoice, RunOptions> = {
	all: { runOnly: { type: 'tag', values: TAGS } },
	'per page': {
		runOnly: { type: 'tag', values: TAGS },
		rules: { 'color-contrast': { enabled: false } },
		preload: false,
	},
	'per page and colours': { runOnly: { type: 'tag', values: TAGS }, preload: false },
};

/** Makes axe known to the page that is open; it stays until the page is left. */
export const loadAxe = (page: Page): Promise<void> => page.evaluate(SOURCE);

/** Every violation on the open page as rule, element and what to do; needs `loadAxe` before. */
export async function violations(page: Page, choice: AxeChoice = 'all'): Promise<string[]> {
	const { violations: found }: AxeResults = await page.evaluate((options) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		return axe.run(document, { ...options, resultTypes: ['violations'] });
	}, CHOICES[choice]);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
	);
}
