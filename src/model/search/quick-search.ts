/** The first tier: entries in the order in which their names fit what was asked. */
import { match, matchPinyin } from './match.ts';
import type { SearchEntry } from './search-entry.ts';

/** What was asked, read and cleaned. */
export interface Asked {
	/** All of it, without spaces between Chinese. */
	text: string;
	/** Its pieces, for entries that have them apart. */
	words: readonly string[];
}

export interface QuickResult {
	/** Index of the entry. */
	index: number;
	/** By these it is ranked. */
	points: number;
	/** How well its names fit, from 0 to 100; see `STRONG`, `NAMED` and `WHOLE`. */
	fit: number;
}

/** Share of the text that must be found where it is not found as a whole. */
const HALF = 0.5;
/** Weight of a sign of a piece that no entry has: the full text may know it. */
const UNKNOWN = 1;
/** Weight at most: 大学生 is rare among names, and says less than 租房. */
const RAREST = 1.5;
/** Letters and nothing else may be pinyin. */
const LETTERS = /^[a-z]+$/;

/** What an entry loses for its age: what is over stands below all open ones that fit nearly as well. */
export const AGE_COST: Record<SearchEntry['age'], number> = { 0: 0, 1: 4, 2: 25 };

/** Entries that fit, best first; among equals what is open now comes first, then policies. */
export function quickSearch(entries: readonly SearchEntry[], asked: Asked): QuickResult[] {
	const { text, words } = asked;
	if (text === '') return [];
	const parts = words.length > 1 ? words.map((word) => partOf(word, entries, match)) : [];
	const pairs = text.length < 3 ? [] : pairsOf(text).map((pair) => partOf(pair, entries, holds));
	const found = entries.flatMap((entry, index) => {
		const letters = LETTERS.test(text) ? matchPinyin(entry, text) : 0;
		const whole = Math.max(match(entry, text), letters);
		const fit = Math.max(whole, apart(parts, index), inPairs(pairs, index));
		if (fit === 0) return [];
		// Whoever types a title means that entry.
		const cost = AGE_COST[entry.age] / (entry.title === text ? 4 : 1);
		return [{ index, points: fit - cost + TYPE_BONUS[entry.type], fit }];
	});
	return found.sort((a, b) => b.points - a.points || a.index - b.index);
}

const TYPE_BONUS: Record<SearchEntry['type'], number> = {
	policies: 0.6,
	programmes: 0.5,
	stations: 0.4,
	jobs: 0.3,
	events: 0.2,
	letters: 0.1,
	stories: 0,
};

/** A piece of the text, what each entry gets for it, and how much it says. */
interface Part {
	points: readonly number[];
	weight: number;
}

/** A piece that few entries have says more than one that nearly all have (inverse frequency). */
function partOf(
	piece: string,
	entries: readonly SearchEntry[],
	pointsFor: (entry: SearchEntry, piece: string) => number,
): Part {
	const points = entries.map((entry) => pointsFor(entry, piece));
	const having = points.filter((each) => each > 0).length;
	const rarity = having === 0 ? UNKNOWN : Math.min(RAREST, Math.log(1 + entries.length / having));
	return { points, weight: piece.length * rarity };
}

/** Points of the words one by one, by their weights; all of them count more than some. */
function apart(parts: readonly Part[], index: number): number {
	const { share, mean } = covered(parts, index);
	return share < HALF ? 0 : (share === 1 ? 0.8 : 0.65) * mean;
}

/** Points of neighbouring pairs of characters, never strong: names told otherwise, and slips. */
function inPairs(pairs: readonly Part[], index: number): number {
	const { share } = covered(pairs, index);
	return share < HALF ? 0 : 45 * share;
}

/** Which share of the weight an entry has, and its mean points. */
function covered(parts: readonly Part[], index: number): { share: number; mean: number } {
	let all = 0;
	let had = 0;
	let sum = 0;
	for (const { points, weight } of parts) {
		const own = points[index] ?? 0;
		all += weight;
		sum += own * weight;
		if (own > 0) had += weight;
	}
	return all === 0 ? { share: 0, mean: 0 } : { share: had / all, mean: sum / all };
}

const pairsOf = (text: string): string[] =>
	Array.from({ length: text.length - 1 }, (_none, at) => text.slice(at, at + 2));

const holds = ({ names, title }: SearchEntry, pair: string): number =>
	title.includes(pair) || names.some((name) => name.includes(pair)) ? 1 : 0;
