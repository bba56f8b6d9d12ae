/** Where a query holds words the site knows, which are never taken apart. */

export interface KnownIn {
	/** Whether a known word has a character between the two positions. */
	isTouched: (start: number, end: number) => boolean;
	/** Whether a known word has a character there and goes on beyond. */
	isPart: (start: number, end: number) => boolean;
	/**
	 * Whether some known word has the characters on both sides of a position side by side: of
	 * 三支一扶招聘 the 扶招 is in 三支一扶招募, so that 招聘 belongs to a name.
	 */
	isSeam: (position: number) => boolean;
}

/** Positions are those of `text`; both texts as `normalised()` gives them. */
export function knownIn(text: string, known: readonly string[]): KnownIn {
	const spans: [start: number, end: number][] = [];
	for (const word of known) {
		if (word.length < 2) continue;
		let start = text.indexOf(word);
		for (; start >= 0; start = text.indexOf(word, start + 1))
			spans.push([start, start + word.length]);
	}
	const touching = (start: number, end: number) =>
		spans.filter(([from, to]) => from < end && to > start);
	return {
		isTouched: (start, end) => touching(start, end).length > 0,
		isPart: (start, end) => touching(start, end).some(([from, to]) => from < start || to > end),
		isSeam: (position) => {
			const pair = text.slice(position - 1, position + 1);
			return pair.length === 2 && known.some((word) => word.indexOf(pair) >= 0);
		},
	};
}
