import type { Listed, SiteView } from './site-view.ts';

/**
 * Whether an entry is told outside the pages. What is read far from their banner has samples only where
 * the whole site is one.
 */
export const isTold = (
	site: Pick<SiteView, 'isSample'>,
	{ isSample }: Pick<Listed<unknown>, 'isSample'>,
): boolean => site.isSample || !isSample;
