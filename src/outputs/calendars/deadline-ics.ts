/** A deadline as a calendar file (iCalendar, RFC 5545): one day, with a reminder before it. */
import { addDays } from '../../model/day.ts';
import type { Deadline } from '../../site/deadline.ts';
import { t } from '../../strings/interface.ts';
import { calendar, icalDay, icalValue } from './ical-lines.ts';

/** Nine in the morning three days before: a day begins at midnight, and nobody wants to be woken. */
const THREE_DAYS_BEFORE = '-P2DT15H';

/** The calendar file of one deadline. `siteUrl` is the site's address, where it has one. */
export const deadlineIcs = (deadline: Deadline, siteUrl?: string): string =>
	calendar('Deadline', [deadlineEvent(deadline, siteUrl)]);

/**
 * A deadline as an event. Only what the entry says is in it, so that the same entry gives the same
 * bytes on every day.
 */
export function deadlineEvent(deadline: Deadline, siteUrl?: string): string[] {
	const { day, uid, statedOn, summary, href, isSample } = deadline;
	const title = isSample ? t.sampleTitle(deadline.title) : deadline.title;
	const url = siteUrl === undefined ? [] : [`URL:${siteUrl.replace(/\/?$/u, '/')}${href}`];
	return [
		'BEGIN:VEVENT',
		`UID:${icalValue(uid)}`,
		`DTSTAMP:${icalDay(statedOn)}T000000Z`,
		`DTSTART;VALUE=DATE:${icalDay(day)}`,
		`DTEND;VALUE=DATE:${icalDay(addDays(day, 1))}`,
		`SUMMARY:${icalValue(t.calendar.lastDay(title))}`,
		`DESCRIPTION:${icalValue(t.calendar.about(summary))}`,
		...url,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`TRIGGER:${THREE_DAYS_BEFORE}`,
		`DESCRIPTION:${icalValue(t.calendar.soon(title))}`,
		'END:VALARM',
		'END:VEVENT',
	];
}
