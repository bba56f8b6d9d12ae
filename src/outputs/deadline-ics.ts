/** A deadline as a calendar file (iCalendar, RFC 5545): one day, with a reminder before it. */
import { addDays, type Day } from '../model/day.ts';
import type { Deadline } from '../site/deadline.ts';
import { t } from '../strings/interface.ts';
import { icalText } from './ical-lines.ts';

/** Nine in the morning three days before: a day begins at midnight, and nobody wants to be woken. */
const THREE_DAYS_BEFORE = '-P2DT15H';

/**
 * The file of a deadline. `siteUrl` is the site's address, where it has one. Only what the entry says
 * is in it, so that the same entry gives the same bytes on every day.
 */
export function deadlineIcs(deadline: Deadline, siteUrl?: string): string {
	const { day, uid, statedOn, summary, href, isSample } = deadline;
	const title = isSample ? t.sampleTitle(deadline.title) : deadline.title;
	const url = siteUrl === undefined ? [] : [`URL:${siteUrl.replace(/\/?$/u, '/')}${href}`];
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Guiyan//Deadline//ZH',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${digits(statedOn)}T000000Z`,
		`DTSTART;VALUE=DATE:${digits(day)}`,
		`DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
		`SUMMARY:${escaped(t.calendar.lastDay(title))}`,
		`DESCRIPTION:${escaped(t.calendar.about(summary))}`,
		...url,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`TRIGGER:${THREE_DAYS_BEFORE}`,
		`DESCRIPTION:${escaped(t.calendar.soon(title))}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return icalText(lines);
}

const digits = (day: Day): string => day.replaceAll('-', '');

/** A text value (RFC 5545, section 3.3.11); signs that control a terminal have no place in one. */
const escaped = (text: string): string =>
	text
		.replace(/\r\n?/gu, '\n')
		.replace(/[\0-\x08\x0B-\x1F\x7F]/gu, '')
		.replace(/[\\;,]/gu, '\\$&')
		.replaceAll('\n', '\\n');
