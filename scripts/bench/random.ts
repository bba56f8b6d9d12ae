/** Repeatable choices: the same seed gives the same sequence on every machine. */

export interface Choices {
	/** A whole number from `min` to `max`. */
	whole: (min: number, max: number) => number;
	pick: <Item>(items: readonly Item[]) => Item;
	/** `count` different items, in the order of the list. */
	some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** Choices from a seed (the generator is mulberry32, 32 bits of state). */
export function choices(seed: number): Choices {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
	return {
		whole,
		pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
		some: (items, count) => {
			let missing = count;
			return items.filter((_item, index) => {
				const isTaken = next() * (items.length - index) < missing;
				if (isTaken) missing -= 1;
				return isTaken;
			});
		},
	};
}
