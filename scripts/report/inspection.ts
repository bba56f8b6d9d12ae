/**
 * What the inspection of government websites would say of a site's sections: 《政府网站与政务新媒体检查
 * 指标》（国办秘函〔2019〕19号）, 单项否决. A site fails with five sections empty, with five not updated in
 * time, or with a front page on which nothing is new for two weeks.
 */
import { addDays, type Day } from '../../src/model/day.ts';
import type { SectionFreshness } from '../../src/model/section-freshness.ts';

/** So many empty sections, or so many that were not updated, fail a site. */
export const FAILING_SECTIONS = 5;

export interface Inspection {
	/** How many sections are empty. */
	empty: number;
	/** How many sections have nothing and were never begun. */
	unused: number;
	/** How many sections were not updated in time. */
	stale: number;
	/** The newest change on the site; absent where no entry says a day. */
	lastChange?: Day;
	/** Whether nothing on the site is younger than two weeks. */
	isHomeStale: boolean;
	/** Whether any of the three would fail the site. */
	fails: boolean;
}

/** Counts the sections of one site on `day`. */
export function inspect(sections: readonly SectionFreshness[], day: Day): Inspection {
	const count = (state: SectionFreshness['state']): number =>
		sections.filter((section) => section.state === state).length;
	const empty = count('empty');
	const stale = count('stale');
	const lastChange = sections
		.flatMap((section) => section.lastChange ?? [])
		.toSorted()
		.at(-1);
	const isHomeStale = lastChange !== undefined && addDays(lastChange, 14) < day;
	return {
		empty,
		unused: count('unused'),
		stale,
		...(lastChange === undefined ? {} : { lastChange }),
		isHomeStale,
		fails: isHomeStale || empty >= FAILING_SECTIONS || stale >= FAILING_SECTIONS,
	};
}
