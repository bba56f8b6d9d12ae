/** Terms that a reader may be about to type, and the nearest ones to a query that finds nothing. */
import { queryBigrams } from './bigrams.ts';

/** A term as it is shown, and as it is compared. */
export interface Term {
	shown: string;
	compared: string;
	/** Syllables of its readings: `zu fang bu tie`. */
	pinyin: readonly string[];
}

/** Terms at most: what fits above the results of a phone. */
const MOST = 6;
/** Characters in common from which a term is near. */
const NEAR = 0.25;

/** Terms that go on where the text ends, then those that hold it; none that is the text. */
export function suggestions(text: string, terms: readonly Term[]): string[] {
	if (text === '') return [];
	const rank = ({ compared, pinyin }: Term): number => {
		if (compared === text) return 0;
		if (compared.startsWith(text)) return 3;
		if (pinyin.some((syllables) => begins(syllables, text))) return 2;
		return compared.includes(text) ? 1 : 0;
	};
	return best(terms, rank);
}

/** Letters begin a reading, or are its initials: `zuf`, `zf`. */
function begins(syllables: string, letters: string): boolean {
	const parts = syllables.split(' ');
	const initials = parts.map((part) => part.charAt(0)).join('');
	return parts.join('').startsWith(letters) || (letters.length > 1 && initials.startsWith(letters));
}

/** Terms with pairs of characters, or else characters, of the text; the ones that share most first. */
export function nearest(text: string, terms: readonly Term[]): string[] {
	const share = (wanted: readonly string[]) => (term: Term) => {
		const hits = wanted.filter((piece) => term.compared.includes(piece)).length;
		const part = hits / wanted.length;
		return part < NEAR ? 0 : part + hits / (term.compared.length + 1);
	};
	const pairs = queryBigrams(text);
	if (pairs.length === 0) return [];
	const near = best(terms, share(pairs));
	return near.length > 0 ? near : best(terms, share(Array.from(text.replace(/ /g, ''))));
}

function best(terms: readonly Term[], rank: (term: Term) => number): string[] {
	const found = terms
		.map((term) => ({ term, rank: rank(term) }))
		.filter((one) => one.rank > 0)
		.sort((a, b) => b.rank - a.rank || a.term.compared.length - b.term.compared.length);
	return Array.from(new Set(found.map(({ term }) => term.shown))).slice(0, MOST);
}
