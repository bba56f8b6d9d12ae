import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import { sectionFreshness } from '../../src/model/section-freshness.ts';
import type { Region } from '../../src/schema/region.ts';
import { type EntryType, TYPE_NAMES } from '../../src/schema/registry.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';
import { inEveryTimeZone } from '../time-zones.ts';
import { anyDay } from './any-day.ts';

const DAY = '2026-11-22';
const real = { sample: false };
const checked = (on: string) => ({ ...real, checked: { on, by: '示例核对人' } });

/** A section of the county `p/x` on a day; `p` is above it, `p/x/z` below. */
function section(
	type: EntryType,
	entries: readonly Entry[],
	day = DAY,
	fields: Partial<Region> = {},
) {
	const own = { sample: false, site: siteOf(), ...fields };
	const content = contentOf({ p: {}, 'p/x': own, 'p/x/z': {} }, entries);
	return sectionFreshness(content, 'p/x', day).find((each) => each.type === type);
}

describe('a section of news', () => {
	test.each([
		[13, 'fresh'],
		[14, 'fresh'],
		[15, 'stale'],
	])('%i days after its last change is %s', (days, state) => {
		const fields = { ...real, posted: addDays(DAY, -days) };
		expect(section('jobs', [entry('jobs', 'p/x', 'a', fields)])).toMatchObject({
			state,
			lastChange: addDays(DAY, -days),
			dueOn: addDays(DAY, 14 - days),
			own: 1,
		});
	});
});

describe('a section of notices', () => {
	test.each([
		['2026-05-23', DAY, 'fresh'],
		['2026-05-22', DAY, 'fresh'],
		['2026-05-21', DAY, 'stale'],
		['2026-08-31', '2027-02-28', 'fresh'],
		['2026-08-31', '2027-03-01', 'stale'],
		['2027-08-31', '2028-02-29', 'fresh'],
	])('last changed on %s is on %s %s', (on, day, state) => {
		const found = section('policies', [policyEntry('p/x', 'a', 1, checked(on))], day);
		expect(found).toMatchObject({ state, lastChange: on });
	});
});

inEveryTimeZone(() => {
	test('a section is fresh on its last good day and stale on the next', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...TYPE_NAMES), (on, type) => {
				const entries = [entry(type, 'p/x', 'a', { ...checked(on), posted: on } as never)];
				const due = section(type, entries, on)?.dueOn as string;
				expect(section(type, entries, due)?.state).toBe('fresh');
				expect(section(type, entries, addDays(due, 1))?.state).toBe('stale');
			}),
		);
	});
});

describe('the last change', () => {
	const lastChange = (fields: object, type: EntryType = 'events') =>
		section(type, [entry(type, 'p/x', 'a', { ...real, starts: undefined, ...fields } as never)])
			?.lastChange;

	test.each([
		[{ checked: { on: '2026-11-20', by: '甲' } }, '2026-11-20'],
		[{ source: { title: '文件', issuer: '单位', published: '2026-11-19' } }, '2026-11-19'],
		[{ posted: '2026-11-18' }, '2026-11-18'],
		[{ published: '2026-10' }, '2026-10-31'],
		[{ published: '2026-11' }, DAY],
		[{ issued: '2026-11-17' }, '2026-11-17'],
		[{ starts: '2026-11-16T09:00+08:00' }, '2026-11-16'],
		[{ since: '2026-11-15' }, '2026-11-15'],
		[{ starts: '2026-11-23' }, undefined],
		[{ starts: '2026-12' }, undefined],
		[{ starts: '2026-12-01', published: '2026-11-02', issued: '2026-11-01' }, '2026-11-02'],
	])('of an entry with %o is %s', (fields, day) => {
		expect(lastChange(fields)).toBe(day);
	});

	test('is not known where no entry says a day, and then nothing is overdue', () => {
		expect(section('stations', [entry('stations', 'p/x', 'a', real)])).toEqual({
			type: 'stations',
			pace: 'notices',
			state: 'undated',
			shown: 1,
			own: 1,
		});
	});

	test('is that of the newest entry shown, wherever it comes from', () => {
		const entries = [
			entry('events', 'p/x', 'a', { ...real, starts: '2026-01-05' }),
			entry('events', 'p', 'b', { ...real, starts: '2026-11-20' }),
			entry('events', 'p/x/z', 'c', { ...real, starts: '2026-11-10' }),
		];
		expect(section('events', entries)).toMatchObject({
			state: 'fresh',
			shown: 3,
			own: 1,
			lastChange: '2026-11-20',
		});
	});

	test('of a policy is that of its newest version, inherited ones included', () => {
		const entries = [
			policyEntry('p', 'a', 1, checked('2026-01-01')),
			policyEntry('p', 'a', 2, { ...checked('2026-11-01'), effective: { from: '2026-06-01' } }),
		];
		expect(section('policies', entries)).toMatchObject({
			state: 'fresh',
			shown: 1,
			own: 0,
			lastChange: '2026-11-01',
		});
	});

	test('is never that of a sample', () => {
		const sample = entry('jobs', 'p/x', 'a', { posted: '2026-11-20' });
		const old = entry('jobs', 'p/x', 'b', { ...real, posted: '2026-01-01' });
		expect(section('jobs', [sample, old])).toMatchObject({ state: 'stale', shown: 2, own: 1 });
		expect(section('jobs', [sample])).toMatchObject({ state: 'sample', own: 0 });
	});
});

describe('a section without an entry', () => {
	/** States of all sections of a region whose folders are `begun` and hold the files `known`. */
	function states(begun: readonly EntryType[], known: string[] = []) {
		const content = contentOf({ p: { sample: false, site: siteOf() } });
		const read = (id: string) => ({ ...content.read(id), sections: [...begun], known });
		const found = sectionFreshness({ ...content, read }, 'p', DAY);
		return Object.fromEntries(found.map(({ type, state }) => [type, state]));
	}

	test('is empty once it was begun, and that of policies always', () => {
		expect(states(['stories'])).toMatchObject({
			policies: 'empty',
			stories: 'empty',
			jobs: 'unused',
			programmes: 'unused',
		});
	});

	test('is not empty while a file waits there to be repaired', () => {
		expect(states(['stories', 'policies'], ['stories/lin', 'policies/a'])).toMatchObject({
			policies: 'unused',
			stories: 'unused',
		});
	});

	test('is not looked at in a region that is a sample', () => {
		for (const type of TYPE_NAMES)
			expect(section(type, [], DAY, { sample: true })?.state).toBe('sample');
	});
});

test('a policy that begins later keeps its section from being empty', () => {
	const fields = { ...checked('2026-11-01'), effective: { from: '2027-01-01' } };
	expect(section('policies', [policyEntry('p/x', 'a', 1, fields)])).toMatchObject({
		state: 'fresh',
		shown: 1,
	});
});
