import { expect, test } from 'vitest';
import { eventState } from '../../src/model/event-state.ts';
import { inEveryTimeZone } from '../time-zones.ts';

const planned = 'planned' as const;

inEveryTimeZone(() => {
	test.each([
		['is upcoming before a day', { starts: '2026-05-02' }, '2026-05-01', 'upcoming'],
		['is ongoing on its day', { starts: '2026-05-02' }, '2026-05-02', 'ongoing'],
		['is past after its day', { starts: '2026-05-02' }, '2026-05-03', 'past'],
		['is upcoming before a month', { starts: '2026-05' }, '2026-04-30', 'upcoming'],
		['is ongoing on the last day of its month', { starts: '2026-05' }, '2026-05-31', 'ongoing'],
		['is past after its month', { starts: '2026-05' }, '2026-06-01', 'past'],
		[
			'is ongoing on the day of its moment, however early or late',
			{ starts: '2026-05-02T00:30+08:00', ends: '2026-05-02T23:30+08:00' },
			'2026-05-02',
			'ongoing',
		],
		[
			'is ongoing on the last of several days',
			{ starts: '2026-05-02', ends: '2026-05-04T12:00+08:00' },
			'2026-05-04',
			'ongoing',
		],
		[
			'is past after its last month',
			{ starts: '2026-05-02', ends: '2026-07' },
			'2026-08-01',
			'past',
		],
	])('%s', (_title, event, day, expected) => {
		expect(eventState({ ...event, status: planned }, day)).toBe(expected);
	});
});

test('is undated without a start, whatever the day', () => {
	expect(eventState({ status: planned }, '2026-05-01')).toBe('undated');
});

test('is cancelled even after its day', () => {
	expect(eventState({ starts: '2026-05-02', status: 'cancelled' }, '2027-01-01')).toBe('cancelled');
});
