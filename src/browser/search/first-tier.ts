/** The first tier on the phone: one small file, answers while the reader types. */
import { NAMED, STRONG, WHOLE } from '../../model/search/match.ts';
import { normalised, withoutGaps } from '../../model/search/normalised.ts';
import { withPlaceRead } from '../../model/search/place-in-letters.ts';
import { AGE_COST, type QuickResult, quickSearch } from '../../model/search/quick-search.ts';
import type { SearchEntry, SearchPlace } from '../../model/search/search-entry.ts';
import {
	resultView,
	type SearchFile,
	type SearchResultView,
	searchEntries,
} from '../../model/search/search-index.ts';
import { toSimplified } from '../../model/search/simplified.ts';
import { siteSpelling } from '../../model/search/site-spelling.ts';
import { slips } from '../../model/search/slips.ts';
import { nearest, suggestions, type Term } from '../../model/search/suggestions.ts';
import { type Chip, type Understood, understand } from '../../model/search/understand.ts';
import { wordsOf } from '../../model/search/words-of.ts';

/** What the first tier says to a query. */
export interface FirstAnswer {
	understood: Understood;
	/** Best first; strong ones before the full text, the others after it. */
	results: FirstResult[];
	/** The spelling that was searched instead of one that names nothing. */
	instead?: string;
}

/** An entry that fits. */
export interface FirstResult {
	index: number;
	points: number;
	/** Whether it is shown before the full text was searched. */
	isStrong: boolean;
	/** Whether it is wholly called so. */
	isWhole: boolean;
}

/** What a reader chose beside the text. */
interface Choice {
	/** Words of filters that were taken away; they stay text. */
	refused?: readonly string[];
	/** Name of a place. */
	place?: string;
	/** Whether places and states in the query shut nothing out. */
	isWide?: boolean;
}

export interface FirstTier {
	ask: (query: string, choice?: Choice) => FirstAnswer;
	/** Terms that a text may become, and those near to one that finds nothing. */
	suggest: (text: string) => string[];
	near: (text: string) => string[];
	/** A text in simplified characters as the site's pages write it. */
	spelled: (text: string) => string;
	viewOf: (index: number) => SearchResultView;
	/** Names of the places whose entries hold in a place: itself, those above and below it. */
	placesFor: (place: string) => string[];
	/** Entries that only the full text knows. */
	more: number;
}

/** For what a degree or kind in the query hints at. */
const HINT_BONUS = 8;
/** For what is of the very place that was asked for, before what holds there too. */
const PLACE_BONUS = 20;
/** What is invented stands behind what is real. */
const SAMPLE_COST = 5;
/** What is longer is no term to propose. */
const TERM_LENGTH = 14;

/** The first tier of a file; `characters` (traditional to simplified) are for one in traditional ones. */
export function firstTier(
	file: SearchFile,
	characters: ReadonlyMap<string, string> = new Map(),
): FirstTier {
	const simplified = toSimplified(characters);
	const compared = (text: string): string => normalised(simplified(text));
	const entries = searchEntries(file, compared);
	const { known, names } = wordsKnown(entries);
	const places = file.places.map(({ name, also }) => ({
		value: name,
		forms: [name, ...also].map(compared),
	}));
	// Of many entries only some are known here, and the full text may know a better one.
	const strong = file.more > 0 ? NAMED : STRONG;
	const search = (understood: Understood): FirstResult[] => {
		const { text, words, chips } = understood;
		const found: QuickResult[] =
			text === ''
				? entries.map(({ age }, index) => ({ index, points: -AGE_COST[age], fit: NAMED }))
				: quickSearch(entries, { text: withoutGaps(text), words });
		return found
			.filter(({ index }) => isMeant(file, entries[index] as SearchEntry, chips))
			.map(({ index, points, fit }) => ({
				index,
				points: points + bonus(file, index, chips),
				isStrong: fit >= strong,
				isWhole: fit >= WHOLE,
			}))
			.sort((a, b) => b.points - a.points || a.index - b.index);
	};
	const answer = (query: string, { refused = [], place, isWide = false }: Choice): FirstAnswer => {
		const read = understand(query, { known, places }, refused);
		const chosen: Chip[] =
			place === undefined ? [] : [{ filter: '地区', value: place, said: '', isHint: false }];
		const meant = read.chips.filter(({ isHint }) => isHint || !isWide);
		const understood = { ...read, chips: [...meant, ...chosen] };
		const results = search(understood);
		if (isAnyStrong(results) || understood.text === '') return { understood, results };
		for (const instead of slips(understood.text, names)) {
			const other = { ...understood, text: instead, words: wordsOf(instead) };
			const found = search(other);
			if (isAnyStrong(found)) return { understood: other, results: found, instead };
		}
		return { understood, results };
	};
	const terms = termsOf(file, compared);
	const texts = file.rows.flatMap(([, , title, names, summary]) => [title, ...names, summary]);
	return {
		ask: (query, choice = {}) => {
			const found = answer(query, choice);
			const read = withPlaceRead(normalised(query), file.places);
			if (isAnyStrong(found.results) || read === normalised(query)) return found;
			const other = answer(read, choice);
			return isAnyStrong(other.results) ? other : found;
		},
		suggest: (text) => suggestions(compared(text), terms),
		near: (text) => nearest(compared(text), terms),
		spelled: siteSpelling(texts, characters),
		viewOf: (index) => resultView(file, index),
		placesFor: (place) =>
			file.places.flatMap(({ name }, index) => (holdsIn(file.places, index, place) ? name : [])),
		more: file.more,
	};
}

/** All that entries are called, and their names without their titles. */
function wordsKnown(entries: readonly SearchEntry[]): { known: string[]; names: string[] } {
	const known = entries.flatMap(({ title, names, aliases, related }) => [
		title,
		...names,
		...aliases,
		...related,
	]);
	const names = entries.flatMap((entry) => [...entry.names, ...entry.aliases]);
	return { known: [...new Set(known)], names: [...new Set(names)] };
}

/** Terms to propose: names of entries, titles that are as short, and places. */
function termsOf({ rows, places }: SearchFile, compared: (text: string) => string): Term[] {
	const terms = new Map<string, Term>();
	const add = (shown: string, pinyin: readonly string[]): void => {
		if (shown.length <= TERM_LENGTH && !terms.has(shown))
			terms.set(shown, { shown, compared: compared(shown), pinyin });
	};
	for (const [, , title, names, , , , , , , , pinyin] of rows) {
		// Which reading is whose is known where there is one name.
		for (const name of names) add(name, names.length === 1 ? pinyin.slice(0, 1) : []);
		if (names.length === 0) add(title, []);
	}
	for (const { name, pinyin = [] } of places) add(name, pinyin);
	return [...terms.values()];
}

const isAnyStrong = (results: readonly FirstResult[]): boolean =>
	results.some(({ isStrong }) => isStrong);

/** Whether an entry is what the chips ask for; hints shut nothing out. */
const isMeant = (file: SearchFile, entry: SearchEntry, chips: readonly Chip[]): boolean =>
	byFilter(chips.filter(({ isHint }) => !isHint)).every((group) =>
		group.some(({ filter, value }) =>
			filter === '地区' ? holdsIn(file.places, entry.place, value) : entry.age === 0,
		),
	);

/** Chips of one filter say 或, filters among each other 且. */
const byFilter = (chips: readonly Chip[]): Chip[][] => [
	...chips
		.reduce(
			(groups, chip) => groups.set(chip.filter, [...(groups.get(chip.filter) ?? []), chip]),
			new Map<string, Chip[]>(),
		)
		.values(),
];

/** Whether what a place offers holds in the other: in itself, below the place, or of a part of it. */
function holdsIn(places: readonly SearchPlace[], place: number, asked: string): boolean {
	const isAtOrBelow = (low: number | undefined, high: string): boolean => {
		for (let at = low; at !== undefined && at >= 0; at = places[at]?.up)
			if (places[at]?.name === high) return true;
		return false;
	};
	const target = places.findIndex(({ name }) => name === asked);
	return isAtOrBelow(place, asked) || isAtOrBelow(target, places[place]?.name ?? '');
}

/** Points that do not come from the names. */
function bonus(file: SearchFile, index: number, chips: readonly Chip[]): number {
	const view = resultView(file, index);
	const isFit = chips.some((chip) => chip.isHint && hintFits(view, chip));
	const isOwn = chips.some(({ filter, value }) => filter === '地区' && value === view.place);
	return (isFit ? HINT_BONUS : 0) + (isOwn ? PLACE_BONUS : 0) - (view.isSample ? SAMPLE_COST : 0);
}

function hintFits({ type, degrees = [] }: SearchResultView, { filter, value }: Chip): boolean {
	return filter === '类别' ? type === value : degrees.length === 0 || degrees.includes(value);
}
