import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestCombination } from '../../../src/model/eligibility/best-combination.ts';

type Pair = readonly [number, number];

const sumOf = (weights: readonly number[], items: readonly number[]): number =>
	items.reduce((sum, item) => sum + (weights[item] as number), 0);

const isLawful = (items: readonly number[], pairs: readonly Pair[]): boolean =>
	pairs.every(([a, b]) => a === b || !(items.includes(a) && items.includes(b)));

/** The best of all subsets, by trying every one. */
function bestOfAll(
	weights: readonly number[],
	pairs: readonly Pair[],
): [sum: number, count: number] {
	let best: [number, number] = [0, 0];
	for (let mask = 0; mask < 2 ** weights.length; mask += 1) {
		const items = weights.flatMap((_weight, item) => (mask & (1 << item) ? [item] : []));
		if (!isLawful(items, pairs)) continue;
		const sum = sumOf(weights, items);
		if (sum > best[0] || (sum === best[0] && items.length > best[1])) best = [sum, items.length];
	}
	return best;
}

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 9 });

describe('the best combination', () => {
	test('is lawful, and no other lawful one brings more', () => {
		fc.assert(
			fc.property(
				weights.chain((all) =>
					fc.tuple(fc.constant(all), fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 })),
				),
				([all, found]) => {
					const pairs = found.filter(([a, b]) => a < all.length && b < all.length);
					const items = bestCombination(all, pairs);
					expect(isLawful(items, pairs)).toBe(true);
					expect([sumOf(all, items), items.length]).toEqual(bestOfAll(all, pairs));
				},
			),
		);
	});

	test('takes all where nothing excludes anything', () => {
		expect(bestCombination([3, 0, 2], [])).toEqual([0, 1, 2]);
	});

	test('leaves the dearest out where two others bring more', () => {
		const pairs: Pair[] = [
			[0, 1],
			[0, 2],
		];
		expect(bestCombination([10, 6, 6], pairs)).toEqual([1, 2]);
	});

	test('ends for sixty policies, in pairs, in a row, and all against all', () => {
		const sixty = Array.from({ length: 60 }, (_item, index) => index);
		const ones = sixty.map(() => 1);
		const inPairs = sixty.filter((at) => at % 2 === 0).map((at): Pair => [at, at + 1]);
		const inRow = sixty.slice(1).map((at): Pair => [at - 1, at]);
		const all = sixty.flatMap((a) => sixty.filter((b) => b > a).map((b): Pair => [a, b]));
		expect(bestCombination(ones, inPairs)).toHaveLength(30);
		expect(bestCombination(ones, inRow)).toHaveLength(30);
		expect(bestCombination(ones, all)).toHaveLength(1);
	});
});
