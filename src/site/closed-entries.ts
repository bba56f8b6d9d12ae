/** What has ended lately, for those who have copied it and must take it down. */
import { lastWindowEnd } from '../model/apply-windows.ts';
import { addDays, type Day, lastDay } from '../model/day.ts';
import { defined } from '../model/defined.ts';
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
		...policies.flatMap((policy) => ended(policy, policy.state.name, endOfPolicy(policy, day))),
		...events.flatMap((event) => ended(event, event.state, endOfEvent(event, day))),
	];
	return closed
		.filter(({ on }) => on <= day && on > addDays(day, -KEPT_DAYS))
		.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ home, type, id }: ClosedEntry): string => `${home.region}/${type}/${id}`;

const after = (day: Day | undefined): Day | undefined => day && addDays(day, 1);

const endOfJob = ({ data, state }: JobView): Day | undefined =>
	state.name === 'closed' ? after(lastDayToApply(data)) : undefined;

/** The day of withdrawal; else the day after the last window to apply, or after the period. */
function endOfPolicy({ shown, state }: PolicyView, day: Day): Day | undefined {
	if (state.name === 'withdrawn') return state.since;
	if (state.name !== 'expired') return undefined;
	const { from, to, data } = shown;
	const last = lastWindowEnd(data.apply?.windows ?? [], day, to) ?? state.since;
	return last !== undefined && from !== undefined && last < from ? undefined : after(last);
}

/** A cancellation counts as soon as it is told, also where it names a day that is to come. */
function endOfEvent({ data, state, updated }: EventView, day: Day): Day | undefined {
	if (state === 'cancelled')
		return data.since !== undefined && data.since <= day ? data.since : updated;
	const last = data.ends ?? data.starts;
	return state === 'past' ? after(last && lastDay(last)) : undefined;
}

/** Whether the editor's reason is that of the end; a policy may have been paused before it expired. */
const isReasonOfEnd = ({ type, data }: JobView | PolicyView | EventView, state: string): boolean =>
	type === 'jobs'
		? lastDayToApply(data as JobView['data']) !== (data as JobView['data']).closes
		: state === 'withdrawn' || state === 'cancelled';

/** The entry, where it has ended. */
function ended(
	entry: JobView | PolicyView | EventView,
	state: string,
	on: Day | undefined,
): ClosedEntry[] {
	if (on === undefined) return [];
	const { type, id, title, href, isHere, isSample, home, data } = entry;
	const reason = isReasonOfEnd(entry, state) ? data.reason : undefined;
	return [{ type, id, title, href, isHere, home, isSample, state, on, ...defined({ reason }) }];
}
