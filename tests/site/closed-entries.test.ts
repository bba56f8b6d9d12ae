import { expect, test } from 'vitest';
import { loadSite } from '../../src/site/load-site.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const content = contentOf({ p: { level: 'province' }, 'p/x': { site: siteOf() } }, [
	entry('jobs', 'p/x', 'ended', { posted: '2026-01-01', closes: '2026-05-31' }),
	entry('jobs', 'p/x', 'early', {
		posted: '2026-01-01',
		closes: '2026-12-31',
		status: 'closed',
		since: '2026-05-20',
		reason: '已招满。',
	}),
	entry('jobs', 'p/x', 'open', { posted: '2026-01-01', closes: '2026-12-31' }),
	policyEntry('p/x', 'expired', 1, { effective: { from: '2025-01-01', to: '2026-04-30' } }),
	policyEntry('p/x', 'windows', 1, {
		apply: { windows: [{ from: '2026-03-01', to: '2026-03-31' }] },
	}),
	policyEntry('p/x', 'paused', 1, { status: 'paused', since: '2026-05-01', reason: '等通知。' }),
	policyEntry('p/x', 'withdrawn', 1, {
		status: 'withdrawn',
		since: '2026-05-10',
		reason: '政策停止执行。',
	}),
	entry('events', 'p/x', 'past', { starts: '2026-04', ends: '2026-04' }),
	entry('events', 'p/x', 'cancelled', { status: 'cancelled', since: '2026-05-02' }),
]);
const closedOn = (day: string) =>
	loadSite(content, 'p/x', day).closed.map(({ type, id, state, on, reason }) =>
		[`${type}/${id}`, state, on, ...(reason === undefined ? [] : [reason])].join(' '),
	);

test('are told with their first day without, their state and the reason, the last one first', () => {
	expect(closedOn('2026-06-01')).toEqual([
		'jobs/ended closed 2026-06-01',
		'jobs/early closed 2026-05-20 已招满。',
		'policies/withdrawn withdrawn 2026-05-10 政策停止执行。',
		'events/cancelled cancelled 2026-05-02',
		'events/past past 2026-05-01',
		'policies/expired expired 2026-05-01',
		'policies/windows expired 2026-04-01',
	]);
});

test('are not told before they end, nor 90 days after', () => {
	expect(closedOn('2026-05-31')).not.toContain('jobs/ended closed 2026-06-01');
	expect(closedOn('2026-08-29')).toEqual(['jobs/ended closed 2026-06-01']);
	expect(closedOn('2026-08-30')).toEqual([]);
});

/** When, how and why one entry ended, as told on a day. */
const endOf = (own: Entry, day = '2026-06-01') =>
	loadSite(contentOf({ x: { site: siteOf() } }, [own]), 'x', day).closed.map(
		({ state, on, reason }) => [state, on, reason],
	);

test.each<[string, Entry, unknown[]]>([
	[
		'windows of every year that begin again after its period',
		policyEntry('x', 'a', 1, {
			effective: { to: '2026-12-31' },
			apply: { windows: [{ months: [3, 4] }] },
		}),
		[['expired', '2026-05-01', undefined]],
	],
	[
		'a window of the year after its period',
		policyEntry('x', 'a', 1, {
			effective: { to: '2026-12-31' },
			apply: {
				windows: [
					{ from: '2026-04-01', to: '2026-04-30' },
					{ from: '2027-04-01', to: '2027-04-30' },
				],
			},
		}),
		[['expired', '2026-05-01', undefined]],
	],
	[
		'a window that its period cuts off',
		policyEntry('x', 'a', 1, {
			effective: { to: '2026-05-10' },
			apply: { windows: [{ from: '2026-04-01', to: '2026-05-31' }] },
		}),
		[['expired', '2026-05-11', undefined]],
	],
	[
		'windows that all lie before it began',
		policyEntry('x', 'a', 1, {
			effective: { from: '2026-05-01', to: '2026-12-31' },
			apply: { windows: [{ months: [3] }] },
		}),
		[],
	],
	[
		'a pause before it expired, whose reason is not that of the end',
		policyEntry('x', 'a', 1, {
			status: 'paused',
			since: '2026-03-01',
			reason: '等通知。',
			effective: { to: '2026-05-20' },
		}),
		[['expired', '2026-05-21', undefined]],
	],
])('a policy ends by %s', (_what, own, expected) => {
	expect(endOf(own)).toEqual(expected);
});

test.each<[string, object, unknown[]]>([
	[
		'on the day it names',
		{ since: '2026-05-02', reason: '改期。' },
		[['cancelled', '2026-05-02', '改期。']],
	],
	[
		'when it is told, where the day is to come',
		{ since: '2026-06-20', checked: { on: '2026-05-28', by: '甲' } },
		[['cancelled', '2026-05-28', undefined]],
	],
	[
		'when it is told, where it names none',
		{ source: { title: '通知', issuer: '某局', published: '2026-05-27' } },
		[['cancelled', '2026-05-27', undefined]],
	],
])('a cancelled event ends %s', (_what, fields, expected) => {
	const own = entry('events', 'x', 'a', { status: 'cancelled', starts: '2026-07-01', ...fields });
	expect(endOf(own)).toEqual(expected);
});

test('a job that ran to its closing day has no reason for its end', () => {
	const fields = { closes: '2026-05-20', status: 'closed', reason: '已招满。' } as const;
	expect(endOf(entry('jobs', 'x', 'a', { ...fields, since: '2026-05-21' }))).toEqual([
		['closed', '2026-05-21', undefined],
	]);
	expect(endOf(entry('jobs', 'x', 'a', { ...fields, since: '2026-05-10' }))).toEqual([
		['closed', '2026-05-10', '已招满。'],
	]);
});
