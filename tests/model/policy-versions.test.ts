import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsOn, currentVersion, versionPeriods } from '../../src/model/policy-versions.ts';
import { policy } from '../content-of.ts';
import { inEveryTimeZone } from '../time-zones.ts';
import { nearDay } from './any-day.ts';

const versionsOf = (...periods: { from?: string; to?: string }[]) =>
	versionPeriods(
		periods.map((effective, index) => ({ version: index + 1, data: policy({ effective }) })),
	);

/** One to five versions that begin one after the other; the first may always have been. */
const versionSet = fc
	.tuple(
		fc.uniqueArray(nearDay, { minLength: 1, maxLength: 5 }),
		fc.array(fc.option(nearDay, { nil: undefined }), { minLength: 5, maxLength: 5 }),
		fc.boolean(),
	)
	.map(([begins, ends, isOld]) =>
		begins.toSorted().map((from, index) => {
			const to = ends[index];
			return {
				...(isOld && index === 0 ? {} : { from }),
				...(to !== undefined && to >= from ? { to } : {}),
			};
		}),
	);

describe('the periods of versions', () => {
	test('end on the day before the next begins', () => {
		const [first, second] = versionsOf({ from: '2026-01-01' }, { from: '2027-03-01' });
		expect(first).toMatchObject({ version: 1, from: '2026-01-01', to: '2027-02-28' });
		expect(second).toMatchObject({ version: 2, from: '2027-03-01' });
		expect(second).not.toHaveProperty('to');
	});

	test('end earlier where a version says so', () => {
		const [first] = versionsOf({ from: '2026-01-01', to: '2026-06-30' }, { from: '2027-03-01' });
		expect(first?.to).toBe('2026-06-30');
	});

	test('are cut where a version says a later end than the next beginning allows', () => {
		const [first] = versionsOf({ to: '2027-12-31' }, { from: '2027-03-01' });
		expect(first?.to).toBe('2027-02-28');
	});

	test('are in the order of their numbers, ten after nine', () => {
		const given = [10, 2, 9, 1].map((version) => ({ version, data: policy() }));
		expect(versionPeriods(given).map(({ version }) => version)).toEqual([1, 2, 9, 10]);
	});
});

describe('the day a policy begins', () => {
	test('is that of its first version', () => {
		expect(beginsOn(versionsOf({ from: '2026-01-01' }, { from: '2027-01-01' }))).toBe('2026-01-01');
	});

	test('is unknown when it always was', () => {
		expect(beginsOn(versionsOf({}, { from: '2027-01-01' }))).toBeUndefined();
	});
});

inEveryTimeZone(() => {
	test('exactly the newest version that has begun is current on any day', () => {
		fc.assert(
			fc.property(versionSet, nearDay, (periods, day) => {
				let newest: number | undefined;
				for (const [index, { from }] of periods.entries()) {
					if (from === undefined || from <= day) newest = index + 1;
				}
				expect(currentVersion(versionsOf(...periods), day)?.version).toBe(newest);
			}),
		);
	});

	test('no day lies in the periods of two versions, and the current one is the one it lies in', () => {
		fc.assert(
			fc.property(versionSet, nearDay, (periods, day) => {
				const versions = versionsOf(...periods);
				const holding = versions.filter(
					({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'),
				);
				expect(holding.length).toBeLessThanOrEqual(1);
				for (const { version } of holding) {
					expect(currentVersion(versions, day)?.version).toBe(version);
				}
			}),
		);
	});

	test('only a written end leaves days between two versions', () => {
		fc.assert(
			fc.property(versionSet, (periods) => {
				const versions = versionsOf(...periods.map(({ from }) => (from ? { from } : {})));
				for (const [index, { from }] of versions.entries()) {
					const earlier = versions[index - 1];
					if (!earlier || !from) continue;
					const dayBefore = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000);
					expect(earlier.to).toBe(dayBefore.toISOString().slice(0, 10));
				}
			}),
		);
	});
});
