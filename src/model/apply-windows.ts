/** Periods in which applications are taken, around a day. */
import { lastDayOfMonth } from '../schema/calendar.ts';
import type { ApplyWindow } from '../schema/policy.ts';
import { addDays, type Day } from './day.ts';

interface Period {
	from: Day;
	to: Day;
}

/** Where a day stands among application windows. */
export type WindowPlace =
	/** Without `to` where the windows leave no day of the year out. */
	{ kind: 'inside'; to?: Day } | { kind: 'before'; from: Day } | { kind: 'after' };

/** All single periods near `day`, joined where one begins the day after another ends. */
function periodsAround(windows: readonly ApplyWindow[], day: Day): Period[] {
	const year = Number(day.slice(0, 4));
	const periods = windows.flatMap((window): Period[] => {
		if ('from' in window) return [{ from: window.from, to: window.to }];
		return [year - 1, year, year + 1, year + 2].flatMap((y) =>
			window.months.map((month) => {
				const text = `${y}-${String(month).padStart(2, '0')}`;
				return { from: `${text}-01`, to: lastDayOfMonth(text) };
			}),
		);
	});
	periods.sort((a, b) => (a.from < b.from ? -1 : 1));
	const joined: Period[] = [];
	for (const period of periods) {
		const last = joined.at(-1);
		if (last && period.from <= addDays(last.to, 1)) {
			if (period.to > last.to) last.to = period.to;
		} else joined.push({ ...period });
	}
	return joined;
}

/** Twelve months a year are no window that ends. */
const isEndless = (windows: readonly ApplyWindow[]): boolean =>
	new Set(windows.flatMap((window) => ('months' in window ? window.months : []))).size === 12;

/** Whether `day` is inside a window (until which day), before the next one, or after the last. */
export function windowOn(windows: readonly ApplyWindow[], day: Day): WindowPlace {
	const periods = periodsAround(windows, day);
	const current = periods.find(({ from, to }) => from <= day && day <= to);
	if (current) return isEndless(windows) ? { kind: 'inside' } : { kind: 'inside', to: current.to };
	const next = periods.find(({ from }) => from > day);
	return next ? { kind: 'before', from: next.from } : { kind: 'after' };
}

/**
 * The last day of the last window that ended before `day`; where a policy ends on `until`, of what was
 * left of the windows by then. Undefined where none ended.
 */
export function lastWindowEnd(
	windows: readonly ApplyWindow[],
	day: Day,
	until: Day = '9999-12-31',
): Day | undefined {
	const ends = periodsAround(windows, day)
		.filter(({ from }) => from <= until)
		.map(({ to }) => (to < until ? to : until));
	return ends.findLast((end) => end < day);
}
