/** The first tier: entries in the order in which their names fit what was asked. */
import { match, matchPinyin, STRONG } from './match.ts';
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
	points: number;
	/** Whether the names fit so well that the full text cannot know better. */
	isStrong: boolean;
}

/** Share of the text that must be found where it is not found as a whole. */
const HALF = 0.5;
/** Letters and nothing else may be pinyin. */
const LETTERS = /^[a-z]+$/;

/** What an entry loses for its age: what is over stands below all open ones that fit nearly as well. */
export const AGE_COST: Record<SearchEntry['age'], number> = { 0: 0, 1: 4, 2: 25 };

/** Entries that fit, best first; among equals what is open now comes first, then policies. */
export function quickSearch(entries: readonly SearchEntry[], asked: Asked): QuickResult[] {
	const found = entries.flatMap((entry, index) => {
		const points = fit(entry, asked);
		if (points === 0) return [];
		// Whoever types a title means that entry.
		const cost = AGE_COST[entry.age] / (entry.title === asked.text ? 4 : 1);
		const rank = points - cost + TYPE_BONUS[entry.type];
		return [{ index, points: rank, isStrong: points >= STRONG }];
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

function fit(entry: SearchEntry, { text, words }: Asked): number {
	if (text === '') return 0;
	const whole = match(entry, text);
	const letters = LETTERS.test(text) ? matchPinyin(entry, text) : 0;
	return Math.max(whole, letters, words.length > 1 ? apart(entry, words) : 0, pairs(entry, text));
}

/** Points of the words one by one, weighed by their length; all of them count more than some. */
function apart(entry: SearchEntry, words: readonly string[]): number {
	const length = words.join('').length;
	let sum = 0;
	let covered = 0;
	let isAll = true;
	for (const word of words) {
		const points = match(entry, word);
		sum += points * word.length;
		if (points > 0) covered += word.length;
		else isAll = false;
	}
	const share = covered / length;
	return share < HALF ? 0 : ((isAll ? 0.8 : 0.6) * share * sum) / length;
}

/** Points of neighbouring pairs of characters, never strong: names told otherwise, and slips. */
function pairs(entry: SearchEntry, text: string): number {
	if (text.length < 3) return 0;
	const named = [...entry.names, entry.title].join('\n');
	let hits = 0;
	for (let at = 0; at < text.length - 1; at += 1)
		if (named.includes(text.slice(at, at + 2))) hits += 1;
	const share = hits / (text.length - 1);
	return share < HALF ? 0 : 45 * share;
}
