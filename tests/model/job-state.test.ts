import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { jobState, lastDayToApply } from '../../src/model/job-state.ts';
import { isOpen, policyState } from '../../src/model/policy-state.ts';
import { versionPeriods } from '../../src/model/policy-versions.ts';
import { policy } from '../content-of.ts';
import { inEveryTimeZone } from '../time-zones.ts';
import { anyDay } from './any-day.ts';

const job = { posted: '2026-03-01', closes: '2026-03-31', status: 'open' } as const;

inEveryTimeZone(() => {
	test('keeps a job open until the end of its closing day, and not a day longer', () => {
		fc.assert(
			fc.property(anyDay, (closes) => {
				const posted = addDays(closes, -20);
				const stateOn = (day: string) => jobState({ posted, closes, status: 'open' }, day);
				expect(stateOn(closes)).toEqual({ name: 'closing', daysLeft: 0 });
				expect(stateOn(addDays(closes, 1))).toEqual({ name: 'closed' });
			}),
		);
	});

	test('keeps a policy open until the end of its last day, and not a day longer', () => {
		fc.assert(
			fc.property(anyDay, (to) => {
				const versions = versionPeriods([{ version: 1, data: policy({ effective: { to } }) }]);
				expect(policyState(versions, to)).toMatchObject({
					name: 'closing',
					until: to,
					daysLeft: 0,
				});
				expect(policyState(versions, addDays(to, 1))).toMatchObject({ name: 'expired', since: to });
			}),
		);
	});
});

describe('the state of a job', () => {
	test.each([
		['2026-02-28', { name: 'upcoming' }],
		['2026-03-01', { name: 'open' }],
		['2026-03-23', { name: 'open' }],
		['2026-03-24', { name: 'closing', daysLeft: 7 }],
		['2026-03-31', { name: 'closing', daysLeft: 0 }],
		['2026-04-01', { name: 'closed' }],
	])('on %s follows its days', (day, expected) => {
		expect(jobState(job, day)).toEqual(expected);
	});

	test('stays open while it is open until filled', () => {
		expect(jobState({ posted: '2026-03-01', status: 'open' }, '2029-01-01')).toEqual({
			name: 'open',
		});
	});

	test('is closed from the day it was closed early', () => {
		const closed = { ...job, status: 'closed', since: '2026-03-10' } as const;
		expect(isOpen(jobState(closed, '2026-03-09'))).toBe(true);
		expect(jobState(closed, '2026-03-10')).toEqual({ name: 'closed' });
	});

	test('counts the days to an early end once that is announced', () => {
		const ends = { ...job, status: 'closed', since: '2026-03-10' } as const;
		expect(lastDayToApply(ends)).toBe('2026-03-09');
		expect(jobState(ends, '2026-03-05')).toEqual({ name: 'closing', daysLeft: 4 });
	});

	test.each([
		[{ closes: '2026-03-31', status: 'open' }, '2026-03-31'],
		[{ closes: '2026-03-31', status: 'closed', since: '2026-05-01' }, '2026-03-31'],
		[{ status: 'closed', since: '2026-05-01' }, '2026-04-30'],
		[{ status: 'open' }, undefined],
	] as const)('leaves %j a last day of %s', (term, expected) => {
		expect(lastDayToApply(term)).toBe(expected);
	});
});
