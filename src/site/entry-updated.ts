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

/**
 * Day up to `day` on which the entry last said something new: checked, published, begun or ended.
 * Undefined where it tells of none. What lies ahead does not count.
 */
export function updatedOn(entry: Listed<EntryData[EntryType], unknown>, day: Day): Day | undefined {
	const data: Dated = entry.data;
	const days = [
		data.checked?.on,
		data.source?.published,
		data.posted,
		data.issued,
		data.published,
		data.status === 'open' ? undefined : data.since,
		'shown' in entry ? (entry as PolicyView).shown.from : undefined,
	];
	return newestDay(days.map((text) => text && firstDay(text)).filter((on) => on && on <= day));
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
