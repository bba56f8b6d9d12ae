import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policiesIn } from '../../src/model/inheritance.ts';
import { policyState } from '../../src/model/policy-state.ts';
import type { Policy } from '../../src/schema/policy.ts';
import { contentOf, policyEntry } from '../content-of.ts';
import { inEveryTimeZone } from '../time-zones.ts';
import { nearDay } from './any-day.ts';

const REGIONS = { p: {}, 'p/c': {}, 'p/c/x': {}, 'p/c/y': {} };
const holds = (entries: Parameters<typeof contentOf>[1], region: string, day = '2026-06-01') =>
	policiesIn(contentOf(REGIONS, entries), region, day);
const from = (day: string): Partial<Policy> => ({ effective: { from: day } });

describe('a region', () => {
	const entries = [
		policyEntry('p', 'grant'),
		policyEntry('p/c', 'rent'),
		policyEntry('p/c/x', 'bus'),
	];

	test('holds its own policies and those of every region above, in the order of their slugs', () => {
		const found = holds(entries, 'p/c/x').map(({ slug, owner }) => [slug, owner]);
		expect(found).toEqual([
			['bus', 'p/c/x'],
			['grant', 'p'],
			['rent', 'p/c'],
		]);
	});

	test('holds nothing of its neighbours and of regions below', () => {
		expect(holds(entries, 'p/c/y').map(({ slug }) => slug)).toEqual(['grant', 'rent']);
		expect(holds(entries, 'p').map(({ slug }) => slug)).toEqual(['grant']);
	});
});

describe('a policy of the same slug', () => {
	const entries = [policyEntry('p', 'grant'), policyEntry('p/c/x', 'grant', 1, from('2026-07-01'))];

	test('replaces the inherited one only where it lies', () => {
		const own = [policyEntry('p', 'grant'), policyEntry('p/c/x', 'grant')];
		expect(holds(own, 'p/c/x')).toMatchObject([{ owner: 'p/c/x', replaces: 'p' }]);
		expect(holds(own, 'p/c/y')).toMatchObject([{ owner: 'p' }]);
	});

	test('leaves the inherited one in place until the day it begins, and is announced', () => {
		expect(holds(entries, 'p/c/x', '2026-06-30')).toMatchObject([
			{ owner: 'p', replacedOn: { day: '2026-07-01', owner: 'p/c/x' } },
		]);
	});

	test('holds from the day it begins', () => {
		const [held] = holds(entries, 'p/c/x', '2026-07-01');
		expect(held).toMatchObject({ owner: 'p/c/x', replaces: 'p' });
		expect(held).not.toHaveProperty('replacedOn');
	});

	test('begins with its first version, whatever a later one says', () => {
		const later = [...entries, policyEntry('p/c/x', 'grant', 2, from('2029-01-01'))];
		expect(holds(later, 'p/c/x', '2026-07-01')).toMatchObject([{ owner: 'p/c/x' }]);
	});

	test.each([
		['expired', { effective: { from: '2026-07-01', to: '2026-07-31' } }],
		[
			'withdrawn',
			{ ...from('2026-07-01'), status: 'withdrawn', since: '2026-07-10', reason: '停办' },
		],
		['paused', { ...from('2026-07-01'), status: 'paused', since: '2026-07-10', reason: '停办' }],
		[
			'quota-full',
			{ ...from('2026-07-01'), status: 'quota-full', since: '2026-07-10', reason: '满' },
		],
	] as const)('stays when it is %s; the inherited text does not come back', (name, fields) => {
		const own = [policyEntry('p', 'grant'), policyEntry('p/c/x', 'grant', 1, fields)];
		const [held, ...others] = holds(own, 'p/c/x', '2026-08-15');
		expect(held).toMatchObject({ owner: 'p/c/x' });
		expect(policyState(held?.versions ?? [], '2026-08-15').name).toBe(name);
		expect(others).toEqual([]);
	});

	test('is announced by the region whose rule begins first', () => {
		const three = [
			policyEntry('p', 'grant'),
			policyEntry('p/c', 'grant', 1, from('2026-07-01')),
			policyEntry('p/c/x', 'grant', 1, from('2026-09-01')),
		];
		expect(holds(three, 'p/c/x', '2026-06-01')).toMatchObject([
			{ owner: 'p', replacedOn: { day: '2026-07-01', owner: 'p/c' } },
		]);
		expect(holds(three, 'p/c/x', '2026-08-01')).toMatchObject([
			{ owner: 'p/c', replacedOn: { day: '2026-09-01', owner: 'p/c/x' } },
		]);
	});
});

describe('applies_to', () => {
	const only = (...applies_to: string[]) => [policyEntry('p', 'grant', 1, { applies_to })];

	test('keeps a policy out of the regions that it does not name', () => {
		expect(holds(only('p/c/x'), 'p/c/x')).toHaveLength(1);
		expect(holds(only('p/c/x'), 'p/c/y')).toEqual([]);
		expect(holds(only('p/c/x'), 'p/c')).toEqual([]);
	});

	test('reaches everything below a region that it names', () => {
		expect(holds(only('p/c'), 'p/c/y')).toHaveLength(1);
	});

	test('leaves a policy on the site of its own region', () => {
		expect(holds(only('p/c/x'), 'p')).toHaveLength(1);
	});

	test('counts as the version of the day writes it', () => {
		const versions = [
			policyEntry('p', 'grant', 1, { applies_to: ['p/c/x'] }),
			policyEntry('p', 'grant', 2, { ...from('2026-07-01'), applies_to: ['p/c/y'] }),
		];
		expect(holds(versions, 'p/c/x', '2026-06-30')).toHaveLength(1);
		expect(holds(versions, 'p/c/x', '2026-07-01')).toEqual([]);
		expect(holds(versions, 'p/c/y', '2026-07-01')).toHaveLength(1);
	});
});

/** The owner of a slug in `p/c/x`, found without the code under test: the nearest that has begun. */
function ownerByHand(
	begins: Record<string, (string | undefined)[]>,
	day: string,
): string | undefined {
	const path = ['p/c/x', 'p/c', 'p'].filter((region) => begins[region] !== undefined);
	const hasBegun = (region: string): boolean =>
		(begins[region] ?? []).some((first) => first === undefined || first <= day);
	return path.find(hasBegun) ?? path.at(-1);
}

inEveryTimeZone(() => {
	test('the nearest policy that has begun holds, whatever its later versions say', () => {
		const begin = fc.option(nearDay, { nil: undefined });
		const versions = fc.option(
			fc.tuple(begin, fc.uniqueArray(nearDay, { maxLength: 2 })).map(([first, later]) => {
				const after = later.toSorted().filter((day) => first === undefined || day > first);
				return [first, ...after];
			}),
			{ nil: undefined },
		);
		const regions = fc.record({ p: versions, 'p/c': versions, 'p/c/x': versions });
		fc.assert(
			fc.property(regions, nearDay, (byRegion, day) => {
				const begins: Record<string, (string | undefined)[]> = {};
				const entries = Object.entries(byRegion).flatMap(([region, list]) => {
					if (list) begins[region] = list;
					return (list ?? []).map((first, index) =>
						policyEntry(region, 'grant', index + 1, first === undefined ? {} : from(first)),
					);
				});
				expect(holds(entries, 'p/c/x', day)[0]?.owner).toBe(ownerByHand(begins, day));
			}),
			{ numRuns: 300 },
		);
	});
});
