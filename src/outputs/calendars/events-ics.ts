/** A site's events as a calendar to subscribe to (RFC 5545). */
import { addDays, daysBetween, firstDay, lastDay } from '../../model/day.ts';
import { calendarUid } from '../../site/deadline.ts';
import { entryAddress } from '../../site/entry-address.ts';
import { isTold } from '../../site/is-told.ts';
import type { EventView, SiteView } from '../../site/site-view.ts';
import { sentences } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { calendar, icalDay, icalValue } from './ical-lines.ts';

/** China's time, without summer time since 1992 (section 3.6.5). */
const ZONE = [
	'BEGIN:VTIMEZONE',
	'TZID:Asia/Shanghai',
	'BEGIN:STANDARD',
	'DTSTART:19700101T000000',
	'TZOFFSETFROM:+0800',
	'TZOFFSETTO:+0800',
	'TZNAME:CST',
	'END:STANDARD',
	'END:VTIMEZONE',
];

/**
 * Events with a day or a month, over ones included for those who kept them; cancelled ones say so.
 * Without a day there is nothing to put into a calendar.
 */
export function eventsIcs(site: SiteView): string {
	const events = site.events.filter(
		(event) => event.data.starts !== undefined && isTold(site, event),
	);
	const name = t.calendar.events(site.title);
	return calendar(
		'Events',
		[ZONE, ...events.map((event) => eventLines(site, event))],
		site.isSample ? t.sampleTitle(name) : name,
	);
}

function eventLines(site: SiteView, event: EventView): string[] {
	const { data, title, summary, state } = event;
	const starts = data.starts as string;
	const url = entryAddress(site, event);
	const isCancelled = state === 'cancelled';
	const isMonth = starts.length === 7;
	const about = sentences([
		isMonth ? t.calendar.someDay : undefined,
		summary,
		data.signup,
		isCancelled ? data.reason : undefined,
	]);
	const place = data.place ?? data.online;
	const shown = event.isSample ? t.sampleTitle(title) : title;
	return [
		'BEGIN:VEVENT',
		`UID:${calendarUid(event)}`,
		`DTSTAMP:${icalDay(event.updated ?? firstDay(starts))}T000000Z`,
		`SEQUENCE:${sequence(event)}`,
		`STATUS:${isCancelled ? 'CANCELLED' : isMonth ? 'TENTATIVE' : 'CONFIRMED'}`,
		...times(starts, data.ends),
		`SUMMARY:${icalValue(isCancelled ? t.calendar.cancelled(shown) : shown)}`,
		`DESCRIPTION:${icalValue(about)}`,
		...(place === undefined ? [] : [`LOCATION:${icalValue(place)}`]),
		...(url === undefined ? [] : [`URL:${url}`]),
		...(isMonth || isCancelled ? ['TRANSP:TRANSPARENT'] : []),
		'END:VEVENT',
	];
}

const isMoment = (text: string): boolean => text.length > 10;

/** `2026-05-01T09:00+08:00` is 20260501T090000; seconds are told where they are given. */
const clock = (moment: string): string => {
	const time = moment.slice(11, moment.indexOf('+')).replaceAll(':', '');
	return `${icalDay(moment.slice(0, 10))}T${time.padEnd(6, '0')}`;
};

/**
 * A programme that knows the event takes a number above its own for news of it (section 3.8.7.4). It
 * grows with the day of the news, so that it does not fall when a cancellation is taken back.
 */
const sequence = ({ updated, state }: EventView): number =>
	2 * (updated === undefined ? 0 : daysBetween('1970-01-01', updated)) +
	(state === 'cancelled' ? 1 : 0);

/** Both ends as days, or both as moments; the day after the last one ends what lasts whole days. */
function times(starts: string, ends: string = starts): string[] {
	if (!isMoment(starts) || !isMoment(ends))
		return [
			`DTSTART;VALUE=DATE:${icalDay(firstDay(starts))}`,
			`DTEND;VALUE=DATE:${icalDay(addDays(lastDay(ends), 1))}`,
		];
	const [from, to] = [clock(starts), clock(ends)];
	const begins = `DTSTART;TZID=Asia/Shanghai:${from}`;
	// An end has to be later than the beginning (section 3.8.2.2).
	return to > from ? [begins, `DTEND;TZID=Asia/Shanghai:${to}`] : [begins];
}
