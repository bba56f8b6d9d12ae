import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { deadlinesIcs } from '../../../src/outputs/calendars/deadlines-ics.ts';
import { eventsIcs } from '../../../src/outputs/calendars/events-ics.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { contentOf, entry, siteOf } from '../../content-of.ts';
import { HOSTILE, hostileSite } from '../feeds/hostile-site.ts';

const site = hostileSite('https://x.example.org/');
const events = eventsIcs(site);
const read = (text: string) => {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};
const byUid = (uid: string) => read(events).find((event) => event.uid === uid)!;
const value = (event: ICAL.Event, name: string) =>
	event.component.getFirstPropertyValue(name)?.toString();

describe('the calendar of events', () => {
	test('has every event that has a day or a month, once', () => {
		expect(
			read(events)
				.map(({ uid }) => uid)
				.sort(),
		).toEqual([
			'events-cancelled@x.guiyan',
			...HOSTILE.map((_title, index) => `events-event-${index}@x.guiyan`),
			'events-month@x.guiyan',
		]);
	});

	test('keeps texts as they were written, and lets none of them add a component', () => {
		HOSTILE.forEach((title, index) => {
			const plain = title.replaceAll('\r\n', '\n');
			const event = byUid(`events-event-${index}@x.guiyan`);
			expect([event.summary, event.location]).toEqual([plain, plain]);
			expect(event.component.getAllSubcomponents()).toEqual([]);
		});
	});

	test('tells hours in China, wherever it is read', () => {
		const event = byUid('events-event-0@x.guiyan');
		const zone = new ICAL.Component(ICAL.parse(events)).getFirstSubcomponent('vtimezone');
		expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Shanghai');
		const starts = event.component.getFirstProperty('dtstart');
		expect(starts?.getFirstParameter('tzid')).toBe('Asia/Shanghai');
		expect(event.startDate.toString()).toBe('2026-07-01T09:30:00');
		expect(event.endDate.toString()).toBe('2026-07-01T11:00:00');
	});

	test('says what is cancelled, and lets the day be free', () => {
		const event = byUid('events-cancelled@x.guiyan');
		expect([value(event, 'status'), event.summary]).toEqual(['CANCELLED', '【已取消】座谈会']);
		expect(event.description).toContain('改期');
		expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
			'2026-07-02',
			'2026-07-04',
		]);
	});

	test('counts news up, also when a cancellation is taken back', () => {
		const on = (fields: object) => {
			const own = entry('events', 'x', 'a', { starts: '2026-07-01', ...fields });
			const content = contentOf({ x: { site: siteOf() } }, [own]);
			return read(eventsIcs(loadSite(content, 'x', '2026-06-01')))[0]!.sequence;
		};
		const checked = (day: string) => ({ checked: { on: day, by: '甲' } });
		const numbers = [
			on({}),
			on(checked('2026-05-01')),
			on({ ...checked('2026-05-01'), status: 'cancelled', since: '2026-05-01' }),
			on({ ...checked('2026-05-01'), status: 'cancelled', since: '2026-05-02' }),
			on(checked('2026-05-03')),
		];
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	test.each([
		['09:30:15', '09:30:45', ['2026-07-01T09:30:15', '2026-07-01T09:30:45']],
		['09:30:00', '09:30', ['2026-07-01T09:30:00', undefined]],
		['09:30', '09:30:00', ['2026-07-01T09:30:00', undefined]],
	])('tells seconds, and an end only behind the beginning, from %s to %s', (from, to, expected) => {
		const at = (time: string) => `2026-07-01T${time}+08:00`;
		const own = entry('events', 'x', 'a', { starts: at(from), ends: at(to) });
		const content = contentOf({ x: { site: siteOf() } }, [own]);
		const [event] = read(eventsIcs(loadSite(content, 'x', '2026-06-01')));
		expect([value(event!, 'dtstart'), value(event!, 'dtend')]).toEqual(expected);
	});

	test('takes a month for all its days, and says that the day is open', () => {
		const event = byUid('events-month@x.guiyan');
		expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
			'2026-09-01',
			'2026-10-01',
		]);
		expect(value(event, 'status')).toBe('TENTATIVE');
		expect(event.description).toContain('具体日期还没有公布');
	});
});

test('the calendar of deadlines has each last day that is to come, the next one first', () => {
	const deadlines = read(deadlinesIcs(site));
	expect(deadlines).toHaveLength(10);
	const days = deadlines.map(({ startDate }) => startDate.toString());
	expect(days).toEqual(days.toSorted());
	expect(new Set(deadlines.map(({ uid }) => uid)).size).toBe(10);
});

test.each([
	['events', events],
	['deadlines', deadlinesIcs(site)],
])('the calendar of %s has no line over 75 octets', (_name, text) => {
	const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
	expect(long).toEqual([]);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});
