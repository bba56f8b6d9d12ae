import { expect, test } from 'vitest';
import { loadSite } from '../../src/site/load-site.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const updated = (own: Entry, day = '2026-06-01') => {
	const site = loadSite(contentOf({ x: { site: siteOf() } }, [own]), 'x', day);
	return site[own.type][0]?.updated;
};
const checked = { on: '2026-03-05', by: '县人社局' };

test.each<[string, Entry, string | undefined]>([
	['a check', entry('stations', 'x', 'a', { checked }), '2026-03-05'],
	[
		'the source where it is newer',
		entry('stations', 'x', 'a', {
			checked,
			source: { title: '通知', issuer: '县人社局', published: '2026-04-01' },
		}),
		'2026-04-01',
	],
	['the first day of a job', entry('jobs', 'x', 'a', { posted: '2026-02-01' }), '2026-02-01'],
	[
		'nothing of a job that lies ahead',
		entry('jobs', 'x', 'a', { posted: '2026-07-01' }),
		undefined,
	],
	[
		'the day from which a policy holds',
		policyEntry('x', 'a', 1, { effective: { from: '2026-05-01' } }),
		'2026-05-01',
	],
	[
		'nothing of a policy that lies ahead',
		policyEntry('x', 'a', 1, { effective: { from: '2026-07-01' } }),
		undefined,
	],
	[
		'the day on which it was stopped',
		policyEntry('x', 'a', 1, { status: 'paused', since: '2026-05-20', reason: '等通知。' }),
		'2026-05-20',
	],
	[
		'nothing of a stop that lies ahead',
		policyEntry('x', 'a', 1, { status: 'paused', since: '2026-06-20', reason: '等通知。' }),
		undefined,
	],
	[
		'nothing of a cancellation that lies ahead',
		entry('events', 'x', 'a', { status: 'cancelled', since: '2026-06-20', reason: '改期。' }),
		undefined,
	],
	[
		'nothing of a check that lies ahead',
		entry('stations', 'x', 'a', { checked: { on: '2026-06-02', by: '县人社局' } }),
		undefined,
	],
	['nothing where nothing is told', entry('programmes', 'x', 'a'), undefined],
])('tells of %s', (_what, own, day) => {
	expect(updated(own)).toBe(day);
});
