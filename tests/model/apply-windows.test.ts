import { expect, test } from 'vitest';
import { windowOn } from '../../src/model/apply-windows.ts';
import { inEveryTimeZone } from '../time-zones.ts';

const months = (...list: number[]) => [{ months: list }];
const fixed = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));
const inside = (to: string) => ({ kind: 'inside', to });
const before = (from: string) => ({ kind: 'before', from });

inEveryTimeZone(() => {
	test.each([
		['the first day of a month', months(3, 9), '2026-03-01', inside('2026-03-31')],
		['the last day of a month', months(3, 9), '2026-09-30', inside('2026-09-30')],
		['the day after a month', months(3, 9), '2026-04-01', before('2026-09-01')],
		['the time after the last month of a year', months(3, 9), '2026-10-01', before('2027-03-01')],
		['29 February', months(2), '2028-02-10', inside('2028-02-29')],
		['months that follow each other', months(6, 7), '2026-06-15', inside('2026-07-31')],
		['months in any order', months(9, 3), '2026-05-01', before('2026-09-01')],
		['December joined with January', months(12, 1), '2026-12-05', inside('2027-01-31')],
		['January joined with December', months(12, 1), '2027-01-05', inside('2027-01-31')],
		['a month that comes round', months(1), '2026-12-31', before('2027-01-01')],
		['fixed days', fixed(['2026-03-10', '2026-03-20']), '2026-03-20', inside('2026-03-20')],
		[
			'the day before fixed days',
			fixed(['2026-03-10', '2026-03-20']),
			'2026-03-09',
			before('2026-03-10'),
		],
		[
			'the day after fixed days',
			fixed(['2026-03-10', '2026-03-20']),
			'2026-03-21',
			{ kind: 'after' },
		],
		[
			'windows that touch',
			fixed(['2026-03-21', '2026-04-10'], ['2026-03-10', '2026-03-20']),
			'2026-03-15',
			inside('2026-04-10'),
		],
		[
			'a window within another',
			fixed(['2026-03-01', '2026-06-30'], ['2026-03-10', '2026-03-20']),
			'2026-03-15',
			inside('2026-06-30'),
		],
		[
			'windows with a day between them',
			fixed(['2026-03-10', '2026-03-20'], ['2026-03-22', '2026-04-10']),
			'2026-03-21',
			before('2026-03-22'),
		],
		[
			'fixed days joined with a month',
			[...fixed(['2026-04-01', '2026-04-10']), ...months(3)],
			'2026-03-05',
			inside('2026-04-10'),
		],
	])('knows %s', (_what, windows, day, expected) => {
		expect(windowOn(windows, day)).toEqual(expected);
	});
});

test('names no last day where every month is a window', () => {
	const all = months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
	expect(windowOn(all, '2026-05-01')).toEqual({ kind: 'inside' });
});
