/** Which version of a policy holds on a day, and from when to when each one does. */
import type { Policy } from '../schema/policy.ts';
import { addDays, type Day } from './day.ts';

/** One version with the period it holds; an absent end is open. */
export interface PolicyVersion {
	version: number;
	data: Policy;
	from?: Day;
	to?: Day;
}

/**
 * Orders versions by number and gives each its period: an older version's last day is the day
 * before the next begins, unless it says an earlier one.
 */
export function versionPeriods(
	versions: readonly { version: number; data: Policy }[],
): PolicyVersion[] {
	const ordered = [...versions].sort((a, b) => a.version - b.version);
	return ordered.map(({ version, data }, index) => {
		const next = ordered[index + 1]?.data.effective?.from;
		const { from, to } = data.effective ?? {};
		const cut = next === undefined ? undefined : addDays(next, -1);
		const end = to !== undefined && (cut === undefined || to < cut) ? to : cut;
		return {
			version,
			data,
			...(from === undefined ? {} : { from }),
			...(end === undefined ? {} : { to: end }),
		};
	});
}

/** The newest version that has begun by `day` (no `from` = always was), or undefined. */
export const currentVersion = (
	periods: readonly PolicyVersion[],
	day: Day,
): PolicyVersion | undefined => periods.findLast(({ from }) => from === undefined || from <= day);

/** The day a policy first begins, or undefined when it always was. */
export const beginsOn = (periods: readonly PolicyVersion[]): Day | undefined =>
	periods.some(({ from }) => from === undefined) ? undefined : periods[0]?.from;
