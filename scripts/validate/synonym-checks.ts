/** What can be wrong with the words of `synonyms.yaml`, one check for each code. */
import { understand } from '../../src/model/search/understand.ts';
import type { Finding } from '../../src/source/issue.ts';
import { inSimplified, plain, type SynonymWord } from './synonym-words.ts';

/** What a check looks at. */
export interface SynonymText {
	words: readonly SynonymWord[];
	/** Places that the search filters by, by what they are called. */
	places: ReadonlyMap<string, { name: string; file: string }>;
	/** The line of a word in the file. */
	lineOf: (path: SynonymWord['path']) => number;
}

/** Finds words at fault; each finding has the path of one word. */
export type SynonymCheck = (text: SynonymText) => Finding[];

/** A check of one word after the other, by what a message quotes of one at fault. */
const eachWord =
	(code: string, fault: (word: SynonymWord, text: SynonymText) => object | undefined) =>
	(text: SynonymText): Finding[] =>
		text.words.flatMap((word) => {
			const params = fault(word, text);
			return params ? [{ code, path: word.path, params: { value: word.value, ...params } }] : [];
		});

/** Words that were there before in the same form, each with the first of them. */
const again = (words: readonly SynonymWord[]): { word: SynonymWord; first: SynonymWord }[] =>
	[...Map.groupBy(words, ({ key }) => key).values()].flatMap(([first, ...later]) =>
		first ? later.map((word) => ({ word, first })) : [],
	);

const isOfOneGroup = (a: SynonymWord, b: SynonymWord): boolean => a.path[0] === b.path[0];

/** A word of which the search takes nothing out, whatever stands beside it. */
const BESIDE = '补贴';

/** Whether a question keeps nothing of a word. A degree becomes a hint, but alone it is looked for. */
function isEmptyWord(key: string): boolean {
	const { text, chips } = understand(`${BESIDE} ${key}`, { known: [], places: [] });
	return text === BESIDE && chips.every(({ filter }) => filter !== '学历');
}

/** By name; of several findings about a word the first check's is reported. */
export const SYNONYM_CHECKS: Record<string, SynonymCheck> = {
	oneCharacter: eachWord('SYNONYM_ONE_CHARACTER', ({ value, key }) => {
		const isShort = [value.trim(), key].some((text) => Array.from(text).length === 1);
		return isShort && key !== '' ? {} : undefined;
	}),
	signs: eachWord('SYNONYM_SIGNS', ({ value }) => {
		const { text, pieces } = plain(value);
		if (text === value.normalize('NFKC').toLowerCase()) return undefined;
		return { plain: text, ...(pieces.length > 1 ? { parts: pieces.join(', ') } : {}) };
	}),
	repeated: ({ words }) =>
		again(words)
			.filter(({ word, first }) => isOfOneGroup(word, first))
			.map(({ word: { value, path }, first }) => ({
				code: 'SYNONYM_REPEATED',
				path,
				params: { value, other: first.value },
			})),
	inTwoGroups: ({ words, lineOf }) =>
		again(words)
			.filter(({ word, first }) => !isOfOneGroup(word, first))
			.map(({ word: { value, path }, first }) => ({
				code: 'SYNONYM_IN_TWO_GROUPS',
				path,
				params: { value, line: lineOf(first.path) },
			})),
	alone: eachWord('SYNONYM_ALONE', ({ isOnly }) => (isOnly ? {} : undefined)),
	place: eachWord('SYNONYM_PLACE', ({ key }, { places }) => places.get(key)),
	emptyWord: eachWord('SYNONYM_EMPTY_WORD', ({ key }) => (isEmptyWord(key) ? {} : undefined)),
	traditional: eachWord('SYNONYM_TRADITIONAL', ({ value }) => {
		const fixed = inSimplified(value);
		return fixed === value ? undefined : { fixed };
	}),
};
