import { describe, expect, test } from 'vitest';
import { isOpen, policyState } from '../../src/model/policy-state.ts';
import { versionPeriods } from '../../src/model/policy-versions.ts';
import type { Policy } from '../../src/schema/policy.ts';
import { policy } from '../content-of.ts';
import { inEveryTimeZone } from '../time-zones.ts';

const stateOf = (day: string, ...versions: Partial<Policy>[]) =>
	policyState(
		versionPeriods(versions.map((fields, index) => ({ version: index + 1, data: policy(fields) }))),
		day,
	);
const from2026 = { effective: { from: '2026-01-01', to: '2026-12-31' } };
const spring = { apply: { windows: [{ months: [3] }] } };

inEveryTimeZone(() => {
	test.each([
		['2025-12-31', { name: 'upcoming', version: 1, opensOn: '2026-01-01' }],
		['2026-01-01', { name: 'open', version: 1, until: '2026-12-31' }],
		['2026-11-30', { name: 'open', version: 1, until: '2026-12-31' }],
		['2026-12-01', { name: 'closing', version: 1, until: '2026-12-31', daysLeft: 30 }],
		['2026-12-31', { name: 'closing', version: 1, until: '2026-12-31', daysLeft: 0 }],
		['2027-01-01', { name: 'expired', version: 1, since: '2026-12-31' }],
	])('follows the period of its only version on %s', (day, expected) => {
		expect(stateOf(day, from2026)).toEqual(expected);
	});
});

test('says that nobody knows until when, without a period and a window', () => {
	expect(stateOf('2026-05-01', {})).toEqual({ name: 'open', version: 1, isUndated: true });
});

test('is open without an end once its beginning is known', () => {
	const state = stateOf('2026-05-01', { effective: { from: '2026-01-01' } });
	expect(state).toEqual({ name: 'open', version: 1 });
});

test('ends on the day before a withdrawal that is to come', () => {
	const coming = { status: 'withdrawn' as const, since: '2026-06-11', reason: '停止执行。' };
	const effective = { from: '2026-01-01', to: '2026-12-31' };
	expect(stateOf('2026-06-10', { ...coming, effective })).toEqual({
		name: 'closing',
		version: 1,
		until: '2026-06-10',
		daysLeft: 0,
	});
	expect(stateOf('2026-06-01', coming).until).toBe('2026-06-10');
	expect(stateOf('2026-06-11', { ...coming, effective }).name).toBe('withdrawn');
	const ended = { ...coming, effective: { from: '2026-01-01', to: '2026-06-05' } };
	expect(stateOf('2026-06-01', ended).until).toBe('2026-06-05');
	expect(stateOf('2026-02-01', { ...coming, since: '2026-02-20', ...spring }).name).toBe('expired');
});

describe('with application windows', () => {
	test.each([
		['2026-02-28', { name: 'upcoming', version: 1, opensOn: '2026-03-01' }],
		['2026-03-01', { name: 'closing', version: 1, until: '2026-03-31', daysLeft: 30 }],
		['2026-03-31', { name: 'closing', version: 1, until: '2026-03-31', daysLeft: 0 }],
		['2026-04-01', { name: 'upcoming', version: 1, opensOn: '2027-03-01' }],
	])('is open inside a window and upcoming between two, on %s', (day, expected) => {
		expect(stateOf(day, spring)).toEqual(expected);
	});

	test('is expired after the last fixed window', () => {
		const once = { apply: { windows: [{ from: '2026-03-01', to: '2026-03-31' }] } };
		expect(stateOf('2026-04-01', once)).toEqual({ name: 'expired', version: 1 });
	});

	test('ends with its period where that ends inside a window', () => {
		const state = stateOf('2026-03-10', { ...spring, effective: { to: '2026-03-15' } });
		expect(state).toEqual({ name: 'closing', version: 1, until: '2026-03-15', daysLeft: 5 });
	});

	test('announces no window that begins after its period', () => {
		const ending = { ...spring, effective: { to: '2027-01-31' } };
		expect(stateOf('2026-12-01', ending)).toEqual({ name: 'expired', version: 1 });
	});

	test('names the next version after its last window', () => {
		const ending = { ...spring, effective: { to: '2027-01-31' } };
		const next = { effective: { from: '2027-06-01' } };
		expect(stateOf('2026-12-01', ending, next)).toEqual({
			name: 'expired',
			version: 1,
			opensOn: '2027-06-01',
		});
	});
});

describe('with several versions', () => {
	test('is expired in a gap before an announced version, and said to return', () => {
		const state = stateOf('2027-02-01', from2026, { effective: { from: '2027-03-01' } });
		expect(state).toEqual({
			name: 'expired',
			version: 1,
			since: '2026-12-31',
			opensOn: '2027-03-01',
		});
	});

	test('shows the newest version that has begun, not an announced one', () => {
		const versions = [
			{},
			{ effective: { from: '2026-06-01' } },
			{ effective: { from: '2029-01-01' } },
		];
		expect(stateOf('2026-06-01', ...versions).version).toBe(2);
	});

	test('ends on the day before the next version begins', () => {
		const state = stateOf('2026-05-20', {}, { effective: { from: '2026-06-01' } });
		expect(state).toEqual({ name: 'closing', version: 1, until: '2026-05-31', daysLeft: 11 });
	});
});

describe('with a written status', () => {
	const stopped = { since: '2026-05-01', reason: '名额用完' };

	test.each(['paused', 'quota-full', 'withdrawn'] as const)('is %s from its day on', (status) => {
		const told = { ...stopped, status };
		expect(isOpen(stateOf('2026-04-30', told))).toBe(true);
		expect(stateOf('2026-05-01', told)).toEqual({ name: status, version: 1, ...stopped });
	});

	test.each([
		['withdrawn', 'withdrawn'],
		['paused', 'expired'],
		['quota-full', 'expired'],
	] as const)('after the period %s counts as %s', (status, expected) => {
		expect(stateOf('2027-01-01', { ...from2026, ...stopped, status }).name).toBe(expected);
	});

	test('does not speak for a version that has not begun', () => {
		const next = { ...stopped, effective: { from: '2027-01-01' }, status: 'paused' } as const;
		expect(stateOf('2026-05-01', {}, next).name).toBe('open');
	});
});

test.each([
	['open', true],
	['closing', true],
	['upcoming', false],
	['expired', false],
	['paused', false],
	['quota-full', false],
	['withdrawn', false],
	['superseded', false],
])('in the state %s one can apply: %s', (name, expected) => {
	expect(isOpen({ name })).toBe(expected);
});
