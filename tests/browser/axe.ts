/** axe in a page: WCAG 2.2 A and AA and axe's own good practice, as far as a machine can tell. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RuleObject } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that ask for colours: a page's colours come from its kind's styles and its site's accent. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What to look at: all rules, those about colours, or all but the one that takes longest. */
export type AxeChoice = 'all' | 'colours' | 'no-colours';

const CHOICES: Record<AxeChoice, { values: string[]; type: 'tag' | 'rule'; rules: RuleObject }> = {
	all: { type: 'tag', values: [], rules: {} },
	colours: { type: 'rule', values: COLOUR_RULES, rules: {} },
	'no-colours': { type: 'tag', values: [], rules: { 'color-contrast': { enabled: false } } },
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes axe known to the page that is open; it stays until the page is left. */
export const loadAxe = (page: Page): Promise<void> => page.evaluate(SOURCE);

/** Every violation on the open page as rule, element and what to do; needs `loadAxe` before. */
export async function violations(page: Page, choice: AxeChoice = 'all'): Promise<string[]> {
	const { type, values, rules } = CHOICES[choice];
	const { violations: found }: AxeResults = await page.evaluate(
		([runOnly, rules, preload]) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			return axe.run(document, { runOnly, rules, preload, resultTypes: ['violations'] });
		},
		[{ type, values: type === 'tag' ? TAGS : values }, rules, choice === 'all'] as const,
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
	);
}
