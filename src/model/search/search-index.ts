/** The file of the first tier, as small as it can be, and what the phone makes of it. */
import type { EntryType } from '../../schema/registry.ts';
import type { SearchEntry, SearchPlace } from './search-entry.ts';

/** Types by their number in the file; new ones are added at the end. */
export const FOUND_TYPES = [
	'policies',
	'letters',
	'stories',
	'jobs',
	'events',
	'stations',
	'programmes',
] as const satisfies readonly EntryType[];

/** What a result shows beside its title. */
export interface SearchResultView {
	href: string;
	type: EntryType;
	title: string;
	summary: string;
	place: string;
	/** State on the day of the build, and its tone. */
	badge?: [state: string, tone: string];
	/** What it gives in one line. */
	gain?: string;
	/** The last day on which it counts as open. */
	closes?: string;
	/** Day it was made known; may be a month or a year. */
	published?: string;
	degrees?: string[];
	/** Key of a policy's topic. */
	topic?: string;
	/** Invented for demonstration. */
	isSample?: true;
}

/** One entry as the file has it: `null` where there is nothing. */
export type SearchRow = [
	type: number,
	href: string,
	title: string,
	names: string[],
	summary: string,
	place: number,
	age: 0 | 1 | 2,
	badge: number | null,
	gain: string | null,
	closes: string | null,
	degrees: string[],
	pinyin: string[],
	isSample: 0 | 1,
	published: string | null,
	topic: string | null,
];

/** `pagefind/rows.json`: which row of the first tier each page of the full text is. */
export interface IndexRows {
	/** `rowsKey()` of the rows that are meant. */
	key: string;
	/** Pagefind's id of each row's page; empty where it has none. */
	ids: string[];
}

/** `search.json`, one for each site and language, and one for the portal. */
export interface SearchFile {
	places: SearchPlace[];
	/** Groups of words that mean the same, of those that some entry has. */
	synonyms: string[][];
	badges: [state: string, tone: string][];
	rows: SearchRow[];
	/** Entries that are left out, so that the file stays small; only the full text knows them. */
	more: number;
}

/** What a result shows. */
export function resultView({ places, badges, rows }: SearchFile, index: number): SearchResultView {
	const row = rows[index] as SearchRow;
	const [type, href, title, , summary, place, , badge, gain, closes, degrees, , isSample, ...last] =
		row;
	const [published, topic] = last;
	return {
		href,
		type: FOUND_TYPES[type] as EntryType,
		title,
		summary,
		place: places[place]?.name ?? '',
		...(badge === null ? {} : { badge: badges[badge] as [string, string] }),
		...(gain === null ? {} : { gain }),
		...(closes === null ? {} : { closes }),
		...(published === null ? {} : { published }),
		...(degrees.length > 0 ? { degrees } : {}),
		...(topic === null ? {} : { topic }),
		...(isSample ? { isSample: true } : {}),
	};
}

/** The entries of a file as they are compared; `normalised` is how questions are read, too. */
export function searchEntries(
	{ rows, synonyms }: SearchFile,
	normalised: (text: string) => string,
): SearchEntry[] {
	const groups = synonyms.map((group) => group.map(normalised));
	return rows.map(([type, , title, names, summary, place, age, , , , , pinyin]) => {
		const own = names.map(normalised);
		const called = normalised(title);
		const isStation = FOUND_TYPES[type] === 'stations';
		const { aliases, related } = meaning(groups, own, called);
		return {
			type: FOUND_TYPES[type] as EntryType,
			title: called,
			// A station is not called what it does.
			names: isStation ? [] : own,
			aliases,
			related: isStation ? [...own, ...related] : related,
			summary: normalised(summary),
			place,
			pinyin,
			age,
		};
	});
}

/** Other words for a whole name are nearly its names; other words for a part of it are related. */
export function meaning(
	groups: readonly (readonly string[])[],
	names: readonly string[],
	title: string,
): Pick<SearchEntry, 'aliases' | 'related'> {
	const isHeld = (word: string): boolean =>
		title.includes(word) || names.some((name) => name.includes(word));
	const wholly = groups.filter((group) => group.some((word) => names.includes(word)));
	const partly = groups.filter((group) => !wholly.includes(group) && group.some(isHeld));
	const others = (from: readonly (readonly string[])[]): string[] => [
		...new Set(from.flat().filter((word) => !isHeld(word))),
	];
	return { aliases: others(wholly), related: others(partly) };
}
