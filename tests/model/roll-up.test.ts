import { describe, expect, test } from 'vitest';
import { shownEntries } from '../../src/model/roll-up.ts';
import type { Region } from '../../src/schema/region.ts';
import { contentOf, entry } from '../content-of.ts';

const TYPES = ['letters', 'stories', 'jobs', 'events', 'stations', 'programmes'] as const;
const PLACES = ['p', 'p/c', 'p/c/x', 'p/c/y', 'q/z'];

/** One entry of every type in every region, and what the site of `region` shows of a type. */
const shown = (region: string, type: (typeof TYPES)[number], fields: Partial<Region> = {}) => {
	const regions = Object.fromEntries(PLACES.map((id) => [id, id === region ? fields : {}]));
	const entries = PLACES.flatMap((id) => TYPES.map((each) => entry(each, id, 'one')));
	return shownEntries(contentOf(regions, entries), region, type).map(
		({ entry: found, relation }) => `${relation} ${found.region}`,
	);
};

describe('a county shows', () => {
	test.each([
		['letters', ['own p/c/x', 'above p/c', 'above p']],
		['programmes', ['own p/c/x', 'above p/c', 'above p']],
		['stations', ['own p/c/x', 'above p/c', 'above p']],
		['events', ['own p/c/x', 'above p/c', 'above p']],
		['jobs', ['own p/c/x', 'above p/c', 'above p']],
		['stories', ['own p/c/x']],
	] as const)('%s of its own and of the regions above as the table says', (type, expected) => {
		expect(shown('p/c/x', type)).toEqual(expected);
	});
});

describe('a hub also shows', () => {
	test.each(TYPES)('%s of the regions below', (type) => {
		const below = shown('p/c', type).filter((name) => name.startsWith('below'));
		expect(below).toEqual(['below p/c/x', 'below p/c/y']);
	});
});

describe('a partner', () => {
	const sharing = { shares: { jobs_from: ['q/z', 'p/c/y'] } };

	test('gives its jobs, and nothing else', () => {
		expect(shown('p/c/x', 'jobs', sharing)).toEqual([
			'own p/c/x',
			'above p/c',
			'above p',
			'partner q/z',
			'partner p/c/y',
		]);
		for (const type of TYPES.filter((each) => each !== 'jobs')) {
			expect(shown('p/c/x', type, sharing).join()).not.toContain('partner');
		}
	});

	test('gives only jobs that it shares', () => {
		const content = contentOf({ a: { shares: { jobs_from: ['b'] } }, b: {} }, [
			entry('jobs', 'b', 'open-to-all'),
			entry('jobs', 'b', 'own-only', { shared: false }),
			entry('jobs', 'a', 'kept', { shared: false }),
		]);
		expect(shownEntries(content, 'a', 'jobs').map(({ entry: { id } }) => id)).toEqual([
			'kept',
			'open-to-all',
		]);
	});

	test('that lies above or below is no partner, and its jobs appear once', () => {
		const all = shown('p/c', 'jobs', { shares: { jobs_from: ['p', 'p/c/x', 'p/c'] } });
		expect(all).toEqual(['own p/c', 'above p', 'below p/c/x', 'below p/c/y']);
	});

	test('that does not exist gives nothing', () => {
		const all = shown('p/c/x', 'jobs', { shares: { jobs_from: ['nowhere'] } });
		expect(all.join()).not.toContain('partner');
	});
});
