import { describe, expect, test } from 'vitest';
import { deadlineAhead, deadlineOf } from '../../src/site/deadline.ts';
import type { JobView, PolicyView } from '../../src/site/site-view.ts';

const common = {
	id: 'grant',
	key: 'grant',
	title: '资助',
	summary: '一句话。',
	isHere: true,
	home: { region: 'p/c/x' },
};
const policy = (state: object, data: object = {}, more: object = {}) =>
	({
		...common,
		type: 'policies',
		href: 'policies/grant/',
		isSample: false,
		data,
		state: { version: 1, ...state },
		...more,
	}) as unknown as PolicyView;
const job = (state: object, data: object = {}) =>
	({
		...common,
		type: 'jobs',
		href: 'jobs/grant/',
		isSample: true,
		data: { posted: '2026-05-01', ...data },
		state,
	}) as unknown as JobView;

describe('a policy has a deadline', () => {
	test('where its last day is known and to come', () => {
		const checked = { on: '2026-06-10', by: '甲' };
		expect(deadlineOf(policy({ name: 'open', until: '2026-12-31' }, { checked }))).toEqual({
			day: '2026-12-31',
			uid: 'policies-grant@x.c.p.guiyan',
			statedOn: '2026-06-10',
			title: '资助',
			summary: '一句话。',
			isSample: false,
			href: 'policies/grant/',
		});
		const last = { name: 'closing', until: '2026-06-02', daysLeft: 1 };
		expect(deadlineOf(policy(last))?.day).toBe('2026-06-02');
	});

	test.each([
		['without a last day', { name: 'open' }],
		['before it opens', { name: 'upcoming', opensOn: '2026-09-01' }],
		['when it is over', { name: 'expired', since: '2026-01-01' }],
		['while it is paused', { name: 'paused' }],
	])('and none %s', (_when, state) => {
		expect(deadlineOf(policy(state))).toBeUndefined();
	});

	test('on its last day too, when it is ahead no more', () => {
		const last = policy({ name: 'closing', until: '2026-06-01', daysLeft: 0 });
		expect([deadlineOf(last)?.day, deadlineAhead(last)]).toEqual(['2026-06-01', undefined]);
		const before = policy({ name: 'closing', until: '2026-06-01', daysLeft: 1 });
		expect(deadlineAhead(before)).toEqual(deadlineOf(before));
	});

	test('on its own page only', () => {
		const elsewhere = policy({ name: 'open', until: '2026-12-31' }, {}, { isHere: false });
		expect(deadlineOf(elsewhere)).toBeUndefined();
	});

	test('that was last stated when somebody looked, else when it was published', () => {
		const source = { published: '2026-03-04' };
		const on = (data: object) =>
			deadlineOf(policy({ name: 'open', until: '2026-12-31' }, data))?.statedOn;
		expect(on({ source, checked: { on: '2026-05-06' } })).toBe('2026-05-06');
		expect(on({ source })).toBe('2026-03-04');
		expect(on({})).toBe('2026-12-31');
	});
});

describe('a job has a deadline', () => {
	test('until it closes, also before it begins', () => {
		const closes = '2026-12-31';
		expect(deadlineOf(job({ name: 'open' }, { closes }))).toMatchObject({
			day: closes,
			uid: 'jobs-grant@x.c.p.guiyan',
			statedOn: '2026-05-01',
			isSample: true,
		});
		expect(deadlineOf(job({ name: 'closing', daysLeft: 2 }, { closes }))?.day).toBe(closes);
		expect(deadlineOf(job({ name: 'upcoming' }, { closes }))?.day).toBe(closes);
	});

	test('on the day before an early end', () => {
		const early = { closes: '2026-12-31', status: 'closed', since: '2026-06-05' };
		expect(deadlineOf(job({ name: 'closing', daysLeft: 3 }, early))?.day).toBe('2026-06-04');
	});

	test('that is not ahead on its last day, and none when it is closed or has no closing day', () => {
		const closes = '2026-12-31';
		const last = job({ name: 'closing', daysLeft: 0 }, { closes });
		expect([deadlineOf(last)?.day, deadlineAhead(last)]).toEqual([closes, undefined]);
		expect(deadlineOf(job({ name: 'closed' }, { closes }))).toBeUndefined();
		expect(deadlineOf(job({ name: 'open' }))).toBeUndefined();
	});
});
