import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { deadlineIcs } from '../../../src/outputs/calendars/deadline-ics.ts';
import type { Deadline } from '../../../src/site/deadline.ts';

const GRANT: Deadline = {
	day: '2026-12-31',
	uid: 'policies-grant@x.p.guiyan',
	statedOn: '2026-06-10',
	title: '一次性创业资助',
	summary: '登记满六个月，领一万元；材料见网页。',
	isSample: false,
	href: 'policies/grant/',
};

/** The event of a file, as another program reads it. */
const eventIn = (text: string) =>
	new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);
const octets = (line: string) => Buffer.byteLength(line);

test('writes one day with a reminder, to the byte', () => {
	expect(deadlineIcs(GRANT, 'https://x.example.org').replaceAll('\r\n', '⏎\n')).toBe(
		`BEGIN:VCALENDAR⏎
VERSION:2.0⏎
PRODID:-//Guiyan//Deadline//ZH⏎
CALSCALE:GREGORIAN⏎
BEGIN:VEVENT⏎
UID:policies-grant@x.p.guiyan⏎
DTSTAMP:20260610T000000Z⏎
DTSTART;VALUE=DATE:20261231⏎
DTEND;VALUE=DATE:20270101⏎
SUMMARY:截止：一次性创业资助⏎
DESCRIPTION:登记满六个月，领一万元；材料见网页。\\n当天⏎
 是最后一天。日期可能有变，申请前请再看一次网页。⏎
URL:https://x.example.org/policies/grant/⏎
TRANSP:TRANSPARENT⏎
BEGIN:VALARM⏎
ACTION:DISPLAY⏎
TRIGGER:-P2DT15H⏎
DESCRIPTION:还有 3 天截止：一次性创业资助⏎
END:VALARM⏎
END:VEVENT⏎
END:VCALENDAR⏎
`,
	);
});

describe('another program', () => {
	test('finds a whole day, three days before it the reminder, and the page', () => {
		const event = eventIn(deadlineIcs(GRANT, 'https://x.example.org/sites/x/'));
		expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2026-12-31']);
		expect(event.endDate.toString()).toBe('2027-01-01');
		expect(event.uid).toBe('policies-grant@x.p.guiyan');
		expect(event.component.getFirstPropertyValue('url')).toBe(
			'https://x.example.org/sites/x/policies/grant/',
		);
		const alarm = event.component.getFirstSubcomponent('valarm');
		const before = alarm?.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>;
		const start = event.startDate.clone();
		start.isDate = false;
		start.addDuration(before);
		expect(start.toString()).toBe('2026-12-28T09:00:00');
		expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
	});

	test('reads any title and summary as they were written', () => {
		const word = fc
			.string({ unit: 'binary', maxLength: 300 })
			.map((text) => text.replace(/[\0-\x08\x0B-\x1F\x7F]/gu, ''));
		fc.assert(
			fc.property(word, word, (title, summary) => {
				const text = deadlineIcs({ ...GRANT, title, summary });
				const event = eventIn(text);
				expect(event.summary).toBe(`截止：${title}`);
				expect(event.description.startsWith(summary)).toBe(true);
				expect(text.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
			}),
		);
	});
});

test('ends every line with CR LF and holds no other line end', () => {
	const text = deadlineIcs({ ...GRANT, summary: '甲\n乙\r\n丙\r丁' });
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(eventIn(text).description).toMatch(/^甲\n乙\n丙\n丁\n/u);
});

test('fills lines up to 75 octets and cuts no character', () => {
	const lines = deadlineIcs({ ...GRANT, summary: '😀甲a'.repeat(60) }).split('\r\n');
	const parts = lines.filter((line) => line.startsWith(' '));
	expect(parts.length).toBeGreaterThan(5);
	expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
	expect(Math.min(...parts.slice(0, -2).map(octets))).toBeGreaterThan(71);
	expect(lines.join('')).not.toContain('\uFFFD');
});

test('cannot be made to hold a line of its own by what an editor writes', () => {
	const text = deadlineIcs({
		...GRANT,
		title: '甲\r\nEND:VEVENT\r\nATTACH:file',
		summary: 'x,y;z\\n',
	});
	expect(text.match(/^END:VEVENT$/gmu)).toHaveLength(1);
	expect(text).not.toMatch(/^ATTACH/mu);
	expect(text).toContain('DESCRIPTION:x\\,y\\;z\\\\n\\n');
});

test('marks a sample and leaves out an address that nobody knows', () => {
	const text = deadlineIcs({ ...GRANT, isSample: true });
	expect(eventIn(text).summary).toBe('截止：【示例】一次性创业资助');
	expect(text).not.toContain('URL:');
});
