/** Edit distance (Damerau 1964) between two short words; swapped neighbours are one slip. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = isSwap ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
			next.push(Math.min(change, swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
		}
		before = row;
		row = next;
	}
	return row[b.length] as number;
}

/** The candidate that looks like a misspelling of `word`, or undefined when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const plain = (text: string): string => text.toLowerCase().replace(/[_\s-]/gu, '');
	let best: { candidate: string; score: number } | undefined;
	for (const candidate of candidates) {
		const score = distance(plain(word), plain(candidate));
		if (score <= Math.max(1, Math.floor(candidate.length / 3)) && (!best || score < best.score)) {
			best = { candidate, score };
		}
	}
	return best?.candidate;
}
