/** Which policies go best together when some exclude others. */

/**
 * The items that bring the largest sum without two that exclude each other (a maximum-weight
 * independent set), in order; of equal sums that with more items. Exact: items that no conflicts
 * tie together are looked at apart, among the others the one with most conflicts is taken or left.
 */
export function bestCombination(
	weights: readonly number[],
	excludes: readonly (readonly [number, number])[],
): number[] {
	const against = weights.map(() => new Set<number>());
	for (const [a, b] of excludes) {
		if (a === b) continue;
		against[a]?.add(b);
		against[b]?.add(a);
	}
	const known = new Map<string, number[]>();
	return best(weights.map((_weight, item) => item)).sort((a, b) => a - b);

	function conflicts(item: number, left: readonly number[]): number[] {
		return left.filter((other) => against[item]?.has(other));
	}

	function best(left: readonly number[]): number[] {
		const [first] = left;
		if (first === undefined) return [];
		const tied = tiedTo(first, left);
		const apart = left.filter((item) => !tied.includes(item));
		return [...bestTied(tied), ...best(apart)];
	}

	/** The items that a chain of conflicts leads to. */
	function tiedTo(first: number, left: readonly number[]): number[] {
		const tied = [first];
		for (const item of tied)
			for (const other of conflicts(item, left)) if (!tied.includes(other)) tied.push(other);
		return tied;
	}

	function bestTied(tied: readonly number[]): number[] {
		if (tied.length === 1) return [...tied];
		// Taking and leaving items of a chain leads to the same rest again and again.
		const name = [...tied].sort((a, b) => a - b).join();
		const found = known.get(name) ?? takenOrLeft(tied);
		known.set(name, found);
		return found;
	}

	function takenOrLeft(tied: readonly number[]): number[] {
		const [worst] = [...tied].sort(
			(a, b) => conflicts(b, tied).length - conflicts(a, tied).length || a - b,
		) as [number];
		const rest = tied.filter((item) => item !== worst);
		const without = best(rest);
		const withIt = [worst, ...best(rest.filter((item) => !against[worst]?.has(item)))];
		return isBetter(withIt, without) ? withIt : without;
	}

	function isBetter(one: readonly number[], other: readonly number[]): boolean {
		const sum = (chosen: readonly number[]): number =>
			chosen.reduce((total, item) => total + (weights[item] as number), 0);
		return sum(one) === sum(other) ? one.length > other.length : sum(one) > sum(other);
	}
}
