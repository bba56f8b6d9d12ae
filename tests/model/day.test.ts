import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayInShanghai, daysBetween, firstDay, lastDay } from '../../src/model/day.ts';
import { isRealDay, lastDayOfMonth } from '../../src/schema/calendar.ts';
import { inEveryTimeZone } from '../time-zones.ts';
import { anyDay } from './any-day.ts';

inEveryTimeZone(() => {
	test.each([
		['2026-12-31', 1, '2027-01-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-02-28', 1, '2027-03-01'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-03-08', 1, '2026-03-09'],
		['2026-11-01', 1, '2026-11-02'],
		['2026-01-01', 365, '2027-01-01'],
	])('adds days over the ends of months and years: %s and %i', (day, count, expected) => {
		expect(addDays(day, count)).toBe(expected);
	});

	test('counts the days between two days as it adds them', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
				expect(daysBetween(day, addDays(day, count))).toBe(count);
			}),
		);
	});

	test('says which day it is in Shanghai at an instant, up to the second of midnight', () => {
		expect(dayInShanghai(Date.UTC(2026, 11, 31, 15, 59, 59))).toBe('2026-12-31');
		expect(dayInShanghai(Date.UTC(2026, 11, 31, 16, 0, 0))).toBe('2027-01-01');
	});

	test('agrees with the calendar of the platform about the day in Shanghai', () => {
		const calendar = new Intl.DateTimeFormat('en-CA', {
			timeZone: 'Asia/Shanghai',
			dateStyle: 'short',
		});
		const instants = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2099, 11, 31) });
		fc.assert(
			fc.property(instants, (instant) => {
				expect(dayInShanghai(instant)).toBe(calendar.format(instant));
			}),
		);
	});

	test('takes a moment of Shanghai for the day its text names', () => {
		expect(dayInShanghai(Date.parse('2026-05-01T00:00+08:00'))).toBe('2026-05-01');
		expect(dayInShanghai(Date.parse('2026-05-01T23:59:59+08:00'))).toBe('2026-05-01');
	});
});

describe('the first and last day of a text', () => {
	test.each([
		['2026-05-02', '2026-05-02', '2026-05-02'],
		['2026-05', '2026-05-01', '2026-05-31'],
		['2028-02', '2028-02-01', '2028-02-29'],
		['2026-05-02T09:00+08:00', '2026-05-02', '2026-05-02'],
	])('are known for %s', (text, first, last) => {
		expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
	});
});

describe('the calendar', () => {
	test.each([
		['2026-02-28', true],
		['2026-02-29', false],
		['2028-02-29', true],
		['2000-02-29', true],
		['2100-02-29', false],
		['2026-04-31', false],
		['2026-13-01', false],
		['2026-00-10', false],
		['2026-01-00', false],
	])('knows whether %s exists', (day, expected) => {
		expect(isRealDay(day)).toBe(expected);
	});

	test('knows the last day of every month as the platform does', () => {
		const months = fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(months, ([year, month]) => {
				const expected = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
				expect(lastDayOfMonth(expected.slice(0, 7))).toBe(expected);
			}),
		);
	});
});
