/** The newest day that an entry itself tells of: content, never the clock or a file's date. */
import { type Day, firstDay } from '../model/day.ts';
import type { EntryData, EntryType } from '../schema/registry.ts';
import type { Listed, PolicyView } from './site-view.ts';

/** Days that entries may carry. */
interface Dated {
	checked?: { on: Day } | undefined;
	source?: { published?: string | undefined } | undefined;
	posted?: Day | undefined;
	issued?: Day | undefined;
	published?: string | undefined;
	since?: Day | undefined;
	status?: string | undefined;
}

/** States in which what was announced has not come yet. */
const AHEAD = new Set(['upcoming', 'open', 'closing']);

/**
 * Day on which the entry last said something new: checked, published, begun or ended. Undefined where
 * it tells of none. A beginning or an end that lies ahead does not count.
 */
export function updatedOn(entry: Listed<EntryData[EntryType], unknown>): Day | undefined {
	const data: Dated = entry.data;
	const name = stateName(entry);
	const days = [
		data.checked?.on,
		data.source?.published,
		name === 'upcoming' ? undefined : data.posted,
		data.issued,
		data.published,
		data.status !== 'open' && !AHEAD.has(name ?? '') ? data.since : undefined,
		'shown' in entry && name !== 'upcoming' ? (entry as PolicyView).shown.from : undefined,
	];
	return newestDay(days.map((day) => day && firstDay(day)));
}

/** The newest of some days, undefined where there is none. */
export const newestDay = (days: readonly (Day | undefined)[]): Day | undefined =>
	days
		.filter((day) => day !== undefined)
		.toSorted()
		.at(-1);

/** The name of an entry's state; undefined for a type that has none. */
export const stateName = ({ state }: Listed<unknown, unknown>): string | undefined =>
	typeof state === 'string' ? state : (state as { name?: string } | undefined)?.name;
