/** The first tier on the phone: one small file, answers while the reader types. */
import { normalised } from '../../model/search/normalised.ts';
import { type QuickResult, quickSearch } from '../../model/search/quick-search.ts';
import type { SearchEntry, SearchPlace } from '../../model/search/search-entry.ts';
import {
	resultView,
	type SearchFile,
	type SearchResultView,
	searchEntries,
} from '../../model/search/search-index.ts';
import { slips } from '../../model/search/slips.ts';
import { type Chip, type Understood, understand } from '../../model/search/understand.ts';
import { wordsOf } from '../../model/search/words-of.ts';

/** What the first tier says to a query. */
export interface FirstAnswer {
	understood: Understood;
	/** Best first; strong ones before the full text, the others after it. */
	results: QuickResult[];
	/** The spelling that was searched instead of one that names nothing. */
	instead?: string;
}

export interface FirstTier {
	ask: (query: string) => FirstAnswer;
	viewOf: (index: number) => SearchResultView;
	/** Index of the entry with this address below the site; -1 for none. */
	indexOf: (href: string) => number;
	/** Whether an entry is what the chips of a query ask for. */
	isMeant: (index: number, chips: readonly Chip[]) => boolean;
}

/** For what a degree or kind in the query hints at. */
const HINT_BONUS = 8;
/** For what is of the very place that was asked for, before what holds there too. */
const PLACE_BONUS = 20;
/** What is invented stands behind what is real. */
const SAMPLE_COST = 5;

/** Fetches and reads the file at `address`. Rejects where it does not come. */
export async function loadFirstTier(
	address: string,
	simplified: (text: string) => string,
): Promise<FirstTier> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status}`);
	return firstTier((await response.json()) as SearchFile, simplified);
}

/** The first tier of a file; `simplified` is for one in traditional characters. */
export function firstTier(
	file: SearchFile,
	simplified: (text: string) => string = (text) => text,
): FirstTier {
	const compared = (text: string): string => normalised(simplified(text));
	const entries = searchEntries(file, compared);
	const known = [
		...new Set(
			entries.flatMap(({ title, names, aliases, related }) => [
				title,
				...names,
				...aliases,
				...related,
			]),
		),
	];
	const places = file.places.map(({ name, also }) => ({
		value: name,
		forms: [name, ...also].map(compared),
	}));
	const names = [...new Set(entries.flatMap((entry) => [...entry.names, ...entry.aliases]))];
	const meant = (entry: SearchEntry, chips: readonly Chip[]): boolean =>
		byFilter(chips.filter(({ isHint }) => !isHint)).every((group) =>
			group.some(({ filter, value }) =>
				filter === '地区' ? holdsIn(file.places, entry.place, value) : entry.age === 0,
			),
		);
	const search = (understood: Understood): QuickResult[] => {
		const { text, words, chips } = understood;
		const plain = text.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
		const found =
			text === ''
				? entries.map((_entry, index) => ({ index, points: 0, isStrong: true }))
				: quickSearch(entries, { text: plain, words });
		const hints = chips.filter(({ isHint }) => isHint);
		return found
			.filter(({ index }) => meant(entries[index] as SearchEntry, chips))
			.map((result) => {
				const isFit = hints.some((hint) => hintFits(file, result.index, hint));
				const { place, isSample } = resultView(file, result.index);
				const isOwn = chips.some(({ filter, value }) => filter === '地区' && value === place);
				const bonus = (isFit ? HINT_BONUS : 0) + (isOwn ? PLACE_BONUS : 0);
				return { ...result, points: result.points + bonus - (isSample ? SAMPLE_COST : 0) };
			})
			.sort((a, b) => b.points - a.points || a.index - b.index);
	};
	const hrefs = new Map(file.rows.map(([, href], index) => [href, index]));
	return {
		ask: (query) => {
			const understood = understand(query, { known, places });
			const results = search(understood);
			if (isAnyStrong(results) || understood.text === '') return { understood, results };
			for (const instead of slips(understood.text, names)) {
				const other = { ...understood, text: instead, words: wordsOf(instead) };
				const found = search(other);
				if (isAnyStrong(found)) return { understood: other, results: found, instead };
			}
			return { understood, results };
		},
		viewOf: (index) => resultView(file, index),
		indexOf: (href) => hrefs.get(href) ?? -1,
		isMeant: (index, chips) => meant(entries[index] as SearchEntry, chips),
	};
}

const isAnyStrong = (results: readonly QuickResult[]): boolean =>
	results.some(({ isStrong }) => isStrong);

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

function hintFits(file: SearchFile, index: number, { filter, value }: Chip): boolean {
	const { type, degrees = [] } = resultView(file, index);
	return filter === '类别' ? type === value : degrees.length === 0 || degrees.includes(value);
}
