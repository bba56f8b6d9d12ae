/** The measures of a search, against figures worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Answer,
	meansByCategory,
	meansOf,
	missesOf,
	scoreOf,
} from '../../scripts/eval/metrics.ts';

const answer = (category: string, relevant: string[], found: string[]): Answer => ({
	query: `${category} ${relevant.join()}`,
	category,
	relevant,
	found,
});
const numbered = (letter: string, count: number): string[] =>
	Array.from({ length: count }, (_item, index) => `${letter}${index + 1}`);

describe('scoreOf', () => {
	test('takes recall from all relevant records and precision from all results', () => {
		// 2 of 3 relevant records among 4 results, the first of them in place 2.
		const score = scoreOf({ relevant: ['a', 'b', 'c'], found: ['x', 'b', 'y', 'a'] });
		expect(score).toEqual({ recall: 2 / 3, precision: 2 / 4, reciprocalRank: 1 / 2 });
	});

	test('asks for ten at most where more are relevant', () => {
		const found = [...numbered('r', 5), ...numbered('x', 5)];
		expect(scoreOf({ relevant: numbered('r', 18), found })).toEqual({
			recall: 5 / 10,
			precision: 5 / 10,
			reciprocalRank: 1,
		});
	});

	test('looks at ten results and no further', () => {
		const found = [...numbered('x', 10), 'a'];
		expect(scoreOf({ relevant: ['a'], found })).toEqual({
			recall: 0,
			precision: 0,
			reciprocalRank: 0,
		});
		expect(scoreOf({ relevant: ['x10'], found }).reciprocalRank).toBe(1 / 10);
	});

	test('counts a record that is found twice once, and its place twice', () => {
		expect(scoreOf({ relevant: ['a', 'b'], found: ['a', 'a'] })).toEqual({
			recall: 1 / 2,
			precision: 1 / 2,
			reciprocalRank: 1,
		});
	});

	test('gives nothing for no results', () => {
		expect(scoreOf({ relevant: ['a'], found: [] })).toEqual({
			recall: 0,
			precision: 0,
			reciprocalRank: 0,
		});
	});

	test('stays between 0 and 1, and is full exactly where the first results are the relevant ones', () => {
		const ids = fc.uniqueArray(fc.constantFrom(...numbered('d', 15)));
		fc.assert(
			fc.property(
				ids,
				fc.uniqueArray(fc.constantFrom(...numbered('d', 15)), { minLength: 1 }),
				(found, relevant) => {
					const { recall, precision, reciprocalRank } = scoreOf({ relevant, found });
					for (const value of [recall, precision, reciprocalRank]) {
						expect(value).toBeGreaterThanOrEqual(0);
						expect(value).toBeLessThanOrEqual(1);
					}
					const first = found.slice(0, 10);
					const hits = first.filter((id) => relevant.includes(id)).length;
					expect(recall === 1).toBe(hits === Math.min(10, relevant.length));
					expect(reciprocalRank > 0).toBe(hits > 0);
				},
			),
		);
	});
});

const ANSWERS = [
	answer('exact', ['a', 'b'], ['a', 'b']),
	answer('exact', ['c'], ['x', 'y', 'z', 'c']),
	answer('typo', ['d'], []),
];

test('takes plain means over the queries, and counts those without a result', () => {
	// R: (1 + 1 + 0) / 3; P: (1 + 1/4 + 0) / 3; MRR: (1 + 1/4 + 0) / 3
	const means = meansOf(ANSWERS);
	expect(means['R@10']).toBeCloseTo(0.6667, 4);
	expect(means['P@10']).toBeCloseTo(0.4167, 4);
	expect(means.MRR).toBeCloseTo(0.4167, 4);
	expect(means.zero).toBe(1);
	expect(means.queries).toBe(3);
});

test('refuses to take a mean of nothing', () => {
	expect(() => meansOf([])).toThrow(RangeError);
});

test('gives each category its own means, in the order of the queries', () => {
	const categories = meansByCategory(ANSWERS);
	expect(Object.keys(categories)).toEqual(['exact', 'typo']);
	expect(categories.exact).toEqual({ 'R@10': 1, 'P@10': 0.625, MRR: 0.625, zero: 0, queries: 2 });
	expect(categories.typo).toEqual({ 'R@10': 0, 'P@10': 0, MRR: 0, zero: 1, queries: 1 });
});

test('lists what falls short: a wrong first result as well as a missing record', () => {
	expect(missesOf(ANSWERS)).toEqual([
		{ query: 'exact c', category: 'exact', 'R@10': 1, rank: 4, found: ['x', 'y', 'z', 'c'] },
		{ query: 'typo d', category: 'typo', 'R@10': 0, rank: null, found: [] },
	]);
});
