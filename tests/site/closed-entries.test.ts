import { expect, test } from 'vitest';
import { loadSite } from '../../src/site/load-site.ts';
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
