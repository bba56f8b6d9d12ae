/** Where an event stands on a day. */
import type { Event } from '../schema/event.ts';
import { type Day, firstDay, lastDay } from './day.ts';

export type EventStateName = 'undated' | 'upcoming' | 'ongoing' | 'past' | 'cancelled';

/** State on `day`; a month means any of its days, an event without an end lasts its first day. */
export function eventState(
	event: Pick<Event, 'starts' | 'ends' | 'status'>,
	day: Day,
): EventStateName {
	if (event.status === 'cancelled') return 'cancelled';
	if (event.starts === undefined) return 'undated';
	if (firstDay(event.starts) > day) return 'upcoming';
	return lastDay(event.ends ?? event.starts) < day ? 'past' : 'ongoing';
}
