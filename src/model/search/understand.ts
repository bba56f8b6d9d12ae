/** What a query asks for: text to search, and filters it names. */
import { GENERAL, QUESTIONS } from './fillers.ts';
import {
	DEGREE_WORDS,
	type FilterName,
	type FilterWord,
	KIND_WORDS,
	STATE_WORDS,
} from './filter-words.ts';
import { knownIn } from './known-words.ts';
import { normalised } from './normalised.ts';
import { wordsOf } from './words-of.ts';

/** What the site knows; all texts as `normalised()` gives them. */
export interface Vocabulary {
	/** Titles, names of benefits and their synonyms: no part of them is taken out of a query. */
	known: readonly string[];
	/** Places to filter by, each with its forms (`placeForms()`). */
	places: readonly Place[];
}

export interface Place {
	/** The filter's value. */
	value: string;
	forms: readonly string[];
}

export interface Chip {
	filter: FilterName;
	/** A place's value; `associate` to `doctor`; `open`; a section such as `jobs`. */
	value: string;
	/** The words of the query, to put back when the reader takes the chip away. */
	said: string;
	/** To rank by, not to shut out, unless there is no text; see filter-words.ts. */
	isHint: boolean;
}

export interface Understood {
	/** What is searched as a whole; empty only if at least two filters say all there is. */
	text: string;
	/** Pieces for a search that is content with some of them. */
	words: string[];
	chips: Chip[];
}

/**
 * Understands a query in simplified characters. `refused` are the `said` of chips the reader took
 * away; they stay text. A filter needs something beside it: 本科 alone is a text.
 */
export function understand(
	query: string,
	vocabulary: Vocabulary,
	refused: readonly string[] = [],
): Understood {
	const asked = normalised(query);
	const known = knownIn(asked, vocabulary.known);
	const chips: Chip[] = [];
	// What is taken out becomes blank, so that positions stay the same.
	let rest = asked;
	const cut = (pattern: RegExp, may: (start: number, end: number) => boolean): string[] => {
		const cuts: string[] = [];
		rest = rest.replace(pattern, (match: string, ...others: (string | number)[]) => {
			const start = others.filter((one) => typeof one === 'number')[0] as number;
			if (refused.indexOf(match) >= 0 || !may(start, start + match.length)) return match;
			cuts.push(match);
			return ' '.repeat(match.length);
		});
		return cuts;
	};
	const take = (words: readonly FilterWord[]): void => {
		for (const { filter, values, pattern, at } of words) {
			const may = (start: number, end: number): boolean =>
				(filter === '地区' || !known.isPart(start, end)) && (!at || isAt(at, start, end));
			for (const said of cut(pattern, may)) {
				for (const value of values) {
					const isThere = chips.some((chip) => chip.filter === filter && chip.value === value);
					const isHint = filter === '学历' || filter === '类别';
					if (!isThere) chips.push({ filter, value, said, isHint });
				}
			}
		}
	};
	const isAt = (at: 'end' | 'edge' | 'whole', start: number, end: number): boolean => {
		const isStart = start === 0 || rest[start - 1] === ' ';
		const isEnd = end === rest.length || rest[end] === ' ';
		if (isStart && isEnd) return true;
		if (at === 'whole') return false;
		if (isEnd) return !known.isSeam(start) && left(rest.slice(0, start)) > 1;
		return at === 'edge' && isStart && !known.isSeam(end) && right(rest.slice(end)) > 1;
	};
	const isFree = (start: number, end: number): boolean => !known.isTouched(start, end);

	take(placeWords(vocabulary.places));
	take(STATE_WORDS);
	for (const pattern of QUESTIONS) cut(pattern, isFree);
	take(DEGREE_WORDS);
	take(KIND_WORDS);
	const specific = rest;
	cut(GENERAL, isFree);
	rest = joined(rest) || joined(specific);
	if (rest === '' && new Set(chips.map(({ filter }) => filter)).size < 2) {
		rest = chips.length > 0 ? joined(spoken(chips)) : asked;
		chips.length = 0;
	}
	return { text: rest, words: wordsOf(rest), chips };
}

/** Length of the piece at the end of a text, and of the one at its beginning. */
const left = (text: string): number => text.length - (text.lastIndexOf(' ') + 1);
const right = (text: string): number => `${text} `.indexOf(' ');

const spoken = (chips: readonly Chip[]): string =>
	Array.from(new Set(chips.map(({ said }) => said))).join(' ');

/** Longest first: 连山县 before 连山. */
function placeWords(places: readonly Place[]): FilterWord[] {
	const forms = places.flatMap(({ value, forms }) => forms.map((form) => ({ value, form })));
	return forms
		.sort((a, b) => b.form.length - a.form.length)
		.map(({ value, form }) => ({
			filter: '地区',
			values: [value],
			pattern: new RegExp(form.replace(/[.+]/g, '\\$&'), 'gu'),
		}));
}

/** The pieces that are left, without 的 and what only joined them. */
const joined = (text: string): string =>
	text
		.split(' ')
		.map((piece) => piece.replace(/^的(?=.)|(.)的$/gu, '$1'))
		.filter((piece) => piece !== '' && !/^[的和与跟及在有是里想要能为县市区省]$/u.test(piece))
		.join(' ');
