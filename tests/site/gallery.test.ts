/** The samples of the page of all components are what an editor could write. */
import { describe, expect, test } from 'vitest';
import { EventSchema } from '../../src/schema/event.ts';
import { JobSchema } from '../../src/schema/job.ts';
import { PolicySchema } from '../../src/schema/policy.ts';
import { BY_PHONE, BY_VISIT, FULL_POLICY } from '../../src/site/gallery/full-policy.ts';
import { EVENT_ROWS, JOB_ROWS } from '../../src/site/gallery/jobs-and-events.ts';
import { POLICY_ROWS } from '../../src/site/gallery/policy-rows.ts';

const policies = [...POLICY_ROWS, FULL_POLICY, BY_PHONE, BY_VISIT];
const SAMPLES = [
	...policies.flatMap(({ versions }) =>
		versions.map(({ data }) => ({ title: data.title, data, schema: PolicySchema })),
	),
	...JOB_ROWS.map(({ title, data }) => ({ title, data, schema: JobSchema })),
	...EVENT_ROWS.map(({ title, data }) => ({ title, data, schema: EventSchema })),
];

describe('every sample', () => {
	test.each(SAMPLES)('says what its schema allows: $title', ({ data, schema }) => {
		expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
	});

	test('is marked as one', () => {
		expect(SAMPLES.filter(({ data }) => !data.sample)).toEqual([]);
	});
});

test('the policies stand in every state, one of them without known dates', () => {
	const states = POLICY_ROWS.map(({ state }) => (state.isUndated ? 'undated' : state.name));
	expect(states).toEqual([
		'open',
		'closing',
		'upcoming',
		'paused',
		'quota-full',
		'expired',
		'withdrawn',
		'undated',
	]);
});

test('the jobs and events stand in every state', () => {
	expect(new Set(JOB_ROWS.map(({ state }) => state.name)).size).toBe(4);
	expect(new Set(EVENT_ROWS.map(({ state }) => state)).size).toBe(5);
});
