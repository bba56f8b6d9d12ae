/** What has ended lately, for those who have copied it and must take it down. */
import { addDays, type Day, lastDay } from '../model/day.ts';
import { lastDayToApply } from '../model/job-state.ts';
import type { EventView, JobView, Listed, PolicyView, SiteView } from './site-view.ts';

/** An entry that is over. */
export interface ClosedEntry
	extends Pick<Listed<unknown>, 'type' | 'id' | 'title' | 'href' | 'isHere' | 'isSample' | 'home'> {
	state: string;
	/** First day on which it no longer held. */
	on: Day;
	/** The editor's own words. */
	reason?: string;
}

/** Days for which an end is told. */
const KEPT_DAYS = 90;

/** Jobs, policies and events that ended in the 90 days before `day`, the last one first. */
export function closedEntries(
	{ jobs, policies, events }: Pick<SiteView, 'jobs' | 'policies' | 'events'>,
	day: Day,
): ClosedEntry[] {
	const closed = [
		...jobs.flatMap((job) => ended(job, job.state.name, endOfJob(job))),
		...policies.flatMap((policy) => ended(policy, policy.state.name, endOfPolicy(policy))),
		...events.flatMap((event) => ended(event, event.state, endOfEvent(event))),
	];
	return closed
		.filter(({ on }) => on <= day && on > addDays(day, -KEPT_DAYS))
		.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ home, type, id }: ClosedEntry): string => `${home.region}/${type}/${id}`;

const after = (day: Day | undefined): Day | undefined => day && addDays(day, 1);

const endOfJob = ({ data, state }: JobView): Day | undefined =>
	state.name === 'closed' ? after(lastDayToApply(data)) : undefined;

/** The end of the period, or of the last window to apply. */
function endOfPolicy({ shown, state }: PolicyView): Day | undefined {
	if (state.name === 'withdrawn') return state.since;
	if (state.name !== 'expired') return undefined;
	const windows = (shown.data.apply?.windows ?? []).flatMap((window) =>
		'to' in window ? [window.to] : [],
	);
	return after(state.since ?? windows.toSorted().at(-1));
}

function endOfEvent({ data, state }: EventView): Day | undefined {
	if (state === 'cancelled') return data.since;
	const last = data.ends ?? data.starts;
	return state === 'past' ? after(last && lastDay(last)) : undefined;
}

/** The entry, where it has ended. */
function ended(
	{ type, id, title, href, isHere, isSample, home, data }: JobView | PolicyView | EventView,
	state: string,
	on: Day | undefined,
): ClosedEntry[] {
	if (on === undefined) return [];
	const { reason } = data;
	const facts = { type, id, title, href, isHere, home, isSample, state, on };
	return [{ ...facts, ...(reason === undefined ? {} : { reason }) }];
}
