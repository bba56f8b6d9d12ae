/** How well a text fits what an entry is called, from 0 to 100. */
import type { SearchEntry } from './search-entry.ts';

/** From here on a match of names is better than what the full text finds, where all names are known. */
export const STRONG = 50;
/** From here on a name or title holds the text. */
export const NAMED = 78;
/** From here on the text is a whole name, title or other word. */
export const WHOLE = 90;

/**
 * Points for the ways in which a text can fit a name. What it begins or ends with says more than its
 * middle: Chinese names begin with what sets them apart and end with what they are (租房 · 补贴).
 */
interface Points {
	whole: number;
	begin: number;
	end: number;
	middle: number;
	/** The text holds the whole name and more: from the least to the most by share. */
	around: readonly [least: number, most: number];
	/** The name holds all characters of the text in order, from its first. */
	scattered?: number;
}

const NAME: Points = {
	whole: 100,
	begin: 84,
	end: 83,
	middle: 80,
	around: [60, 78],
	scattered: 75,
};
const TITLE: Points = { whole: 98, begin: 79, end: 79, middle: 79, around: [0, 0], scattered: 66 };
const ALIAS: Points = { whole: 90, begin: 82, end: 70, middle: 70, around: [42, 74] };
const RELATED: Points = { whole: 72, begin: 64, end: 58, middle: 58, around: [38, 68] };
const SUMMARY: Points = { whole: 60, begin: 55, end: 55, middle: 55, around: [0, 0] };

/** Characters from which scattered ones are no accident. */
const ENOUGH_SCATTERED = 3;

/** How well one text fits an entry. */
export function match(entry: SearchEntry, text: string): number {
	return Math.max(
		...entry.names.map((name) => points(NAME, name, text)),
		points(TITLE, entry.title, text),
		...entry.aliases.map((name) => points(ALIAS, name, text)),
		...entry.related.map((name) => points(RELATED, name, text)),
		points(SUMMARY, entry.summary, text),
	);
}

function points(scale: Points, name: string, text: string): number {
	if (name === text) return scale.whole;
	if (name.startsWith(text)) return scale.begin;
	if (name.endsWith(text)) return scale.end;
	if (name.includes(text)) return scale.middle;
	if (name.length > 1 && text.includes(name)) {
		const [least, most] = scale.around;
		return least + (most - least) * (name.length / text.length);
	}
	return isScattered(name, text) ? (scale.scattered ?? 0) : 0;
}

function isScattered(name: string, text: string): boolean {
	if (text.length < ENOUGH_SCATTERED || name[0] !== text[0]) return false;
	let at = 0;
	for (const sign of name) if (sign === text[at]) at += 1;
	return at === text.length;
}

/** How well letters fit the pinyin of an entry's names: whole, their initials, or the beginning of either. */
export function matchPinyin(entry: SearchEntry, letters: string): number {
	return Math.max(0, ...entry.pinyin.map((syllables) => spelled(syllables.split(' '), letters)));
}

function spelled(syllables: readonly string[], letters: string): number {
	const initials = syllables.map((syllable) => syllable[0]).join('');
	if (syllables.join('') === letters || initials === letters) return 95;
	for (let from = 0; from < syllables.length; from += 1) {
		// Whoever stops typing has written the beginning of a syllable; names may begin in the middle.
		if (syllables.slice(from).join('').startsWith(letters)) return 80 - from;
		if (letters.length > 1 && initials.slice(from).startsWith(letters)) return 70 - from;
	}
	return 0;
}
