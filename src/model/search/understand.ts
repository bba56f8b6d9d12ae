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

interface Place {
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
 * away; they stay text. A filter needs something beside it: 本科 alone is a text, and so is a title
 * as it stands.
 */
export function understand(
	query: string,
	vocabulary: Vocabulary,
	refused: readonly string[] = [],
): Understood {
	const asked = normalised(query);
	if (vocabulary.known.indexOf(asked) >= 0)
		return { text: asked, words: wordsOf(asked), chips: [] };
	const known = knownIn(asked, vocabulary.known);
	const kept = knownIn(asked, refused);
	const chips: Chip[] = [];
	// What is taken out becomes blank, so that positions stay the same. No pattern has a group.
	let rest = asked;
	const cut = (pattern: RegExp, may: (start: number, end: number) => boolean): string[] => {
		const cuts: string[] = [];
		rest = rest.replace(pattern, (match: string, start: number) => {
			const end = start + match.length;
			if (kept.isTouched(start, end) || !may(start, end)) return match;
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
		if (at === 'whole') return rest.trim().length === end - start;
		if (isStart && isEnd) return true;
		if (isEnd) return !known.isSeam(start) && left(rest.slice(0, start)) > 1;
		return at === 'edge' && isStart && !known.isSeam(end) && right(rest.slice(end)) > 1;
	};
	const isFree = (start: number, end: number): boolean => !known.isTouched(start, end);

	take(placeWords(asked, vocabulary.places));
	take(STATE_WORDS);
	for (const pattern of QUESTIONS) cut(pattern, isFree);
	take(DEGREE_WORDS);
	take(KIND_WORDS);
	const specific = rest;
	cut(GENERAL, isFree);
	const isKept = (piece: string): boolean => refused.indexOf(piece) >= 0;
	rest = joined(rest, isKept) || joined(specific, isKept);
	if (rest === '' && new Set(chips.map(({ filter }) => filter)).size < 2) {
		rest = joined(spoken(chips), isKept) || asked;
		chips.length = 0;
	}
	chips.sort((a, b) => asked.indexOf(a.said) - asked.indexOf(b.said));
	return { text: rest, words: wordsOf(rest), chips };
}

/** Length of the piece at the end of a text, and of the one at its beginning. */
const left = (text: string): number => text.length - (text.lastIndexOf(' ') + 1);
const right = (text: string): number => `${text} `.indexOf(' ');

const spoken = (chips: readonly Chip[]): string =>
	Array.from(new Set(chips.map(({ said }) => said))).join(' ');

/** Longest first: 连山县 before 连山. */
function placeWords(text: string, places: readonly Place[]): FilterWord[] {
	const forms = places.flatMap(({ value, forms }) => forms.map((form) => ({ value, form })));
	return forms
		.filter(({ form }) => form !== '' && text.indexOf(form) >= 0)
		.sort((a, b) => b.form.length - a.form.length)
		.map(({ value, form }) => ({
			filter: '地区',
			values: [value],
			// 西藏籍 is said of people, wherever they are.
			pattern: new RegExp(`${form.replace(/[.+]/g, '\\$&')}(?!籍)`, 'gu'),
		}));
}

/** Pieces that only joined what was taken out: 在佛冈工作有什么补贴 asks for 补贴. */
const JOINT = /^(?:[的和与跟及在有是里想要能为给回去到来县市区省]|工作|上班)$/u;

/** The pieces that are left, without joints. */
const joined = (text: string, isKept: (piece: string) => boolean): string =>
	text
		.split(' ')
		.map((piece) => piece.replace(/^的(?=.)|(.)的$/gu, '$1'))
		.filter((piece) => piece !== '' && (isKept(piece) || !JOINT.test(piece)))
		.join(' ');
