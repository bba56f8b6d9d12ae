/** The last day on which one can apply, where it is known and still to come. */
import { type Day, firstDay } from '../model/day.ts';
import { lastDayToApply } from '../model/job-state.ts';
import { isOpen } from '../model/policy-state.ts';
import type { JobView, Listed, PolicyView } from './site-view.ts';

export interface Deadline {
	/** Last day. */
	day: Day;
	/** The same for an entry on every site and every day. */
	uid: string;
	/** Day on which a person last looked at what is said. */
	statedOn: Day;
	title: string;
	summary: string;
	isSample: boolean;
	/** Address of the entry's page below the site. */
	href: string;
}

/** A deadline that is still ahead: on the last day itself there is nothing to put into a calendar. */
export const deadlineAhead = (entry: PolicyView | JobView): Deadline | undefined =>
	entry.state.daysLeft === 0 ? undefined : deadlineOf(entry);

/** A deadline, its day included; none for what is over, full, paused or without an end. */
export function deadlineOf(entry: PolicyView | JobView): Deadline | undefined {
	const { data, href, title, summary, isHere, isSample } = entry;
	const day = lastDayOf(entry);
	if (day === undefined || !isHere) return undefined;
	const posted = 'posted' in data ? data.posted : undefined;
	return {
		day,
		uid: calendarUid(entry),
		statedOn: firstDay(data.checked?.on ?? posted ?? data.source?.published ?? day),
		title,
		summary,
		isSample,
		href,
	};
}

function lastDayOf(entry: PolicyView | JobView): Day | undefined {
	const { state } = entry;
	if ('version' in state) return isOpen(state) ? state.until : undefined;
	return state.name === 'closed' ? undefined : lastDayToApply((entry as JobView).data);
}

/** Names an entry in calendars, whichever site it is taken from (RFC 5545, section 3.8.4.7). */
export const calendarUid = ({ type, id, home }: Pick<Listed<unknown>, 'type' | 'id' | 'home'>) =>
	`${type}-${id}@${home.region.split('/').reverse().join('.')}.guiyan`;

/** Address of an entry's calendar file, beside its page. */
export const calendarHref = (href: string): string => `${href}deadline.ics`;
