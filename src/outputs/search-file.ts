/** `search.json`: the first tier of the search of one site, or of all sites for the portal. */
import type { SearchPlace } from '../model/search/search-entry.ts';
import {
	FOUND_TYPES,
	meaning,
	type SearchFile,
	type SearchRow,
} from '../model/search/search-index.ts';
import type { FoundEntry } from '../site/found-entries.ts';

/** Gives the ways to read a Chinese name, each as its syllables. */
type Readings = (name: string) => readonly (readonly string[])[];

/** Entries of a file at most: real ones take about 105 bytes each when compressed. */
const MOST_ROWS = 400;

/** What a file is made of; `groups` are all synonyms, of which those with an entry are kept. */
export type SearchFacts = [
	found: readonly FoundEntry[],
	places: readonly SearchPlace[],
	groups: readonly (readonly string[])[],
	readings: Readings,
];

/** A file for these entries, at most `most` of them. */
export function searchFile(
	...[found, places, groups, readings, most]: [...SearchFacts, most?: number]
): SearchFile {
	const badges: SearchFile['badges'] = [];
	const used = new Set<readonly string[]>();
	const kept = firstOf(found, most);
	const rows = kept.map((entry): SearchRow => {
		for (const group of groups) if (isTouched(entry, group)) used.add(group);
		const { aliases } = meaning(groups, entry.names, entry.title);
		const inTitle = groups.flat().filter((word) => entry.title.includes(word));
		const spelled = [...new Set([...entry.names, ...aliases, ...inTitle])].filter(isShort);
		return [
			FOUND_TYPES.indexOf(entry.type),
			entry.href,
			entry.title,
			entry.names,
			entry.summary,
			places.findIndex(({ name }) => name === entry.place),
			entry.age,
			entry.badge ? indexIn(badges, [entry.badge.state, entry.badge.tone]) : null,
			entry.gain ?? null,
			entry.closes ?? null,
			entry.degrees,
			[...new Set(spelled.flatMap(readings).map((syllables) => syllables.join(' ')))].filter(
				Boolean,
			),
			entry.isSample ? 1 : 0,
			entry.published ?? null,
			entry.topic ?? null,
		];
	});
	return {
		places: places.map((place) => ({ ...place, ...spelledPlace(place, readings) })),
		synonyms: [...used].map((group) => [...group]),
		badges,
		rows,
		more: found.length - rows.length,
	};
}

/** What is longer is a sentence, and nobody spells it. */
const isShort = (name: string): boolean => Array.from(name).length <= 10;

/** `fogangxian`, `fogang`. */
function spelledPlace(
	{ name, also }: SearchPlace,
	readings: Readings,
): Pick<SearchPlace, 'pinyin'> {
	const spelled = [name, ...also].flatMap(readings).map((syllables) => syllables.join(''));
	return { pinyin: [...new Set(spelled)] };
}

/** Entries of one name that are taken in a turn: what a reader sees at once. */
const IN_TURN = 10;

/**
 * Those that matter most, in their order: what is not over before what is, of each name that several
 * entries have the first ten, of each place its first of every type, and so on in turns.
 */
export function firstOf(found: readonly FoundEntry[], most = MOST_ROWS): readonly FoundEntry[] {
	if (found.length <= most) return found;
	const named = Map.groupBy(found, ({ names }) => names[0]);
	const counts = new Map<string, number>();
	const ranked = found.map((entry, index) => {
		const [name] = entry.names;
		const isShared = name !== undefined && (named.get(name)?.length ?? 0) > 1;
		const group = `${entry.age === 2} ${isShared ? name : `${entry.type} ${entry.place}`}`;
		const count = counts.get(group) ?? 0;
		counts.set(group, count + 1);
		return { entry, index, count, turn: isShared ? Math.floor(count / IN_TURN) : count };
	});
	return ranked
		.sort(
			(a, b) =>
				Number(a.entry.age === 2) - Number(b.entry.age === 2) ||
				a.turn - b.turn ||
				a.count - b.count ||
				a.index - b.index,
		)
		.slice(0, most)
		.sort((a, b) => a.index - b.index)
		.map(({ entry }) => entry);
}

const isTouched = ({ names, title }: FoundEntry, group: readonly string[]): boolean =>
	group.some((word) => title.includes(word) || names.some((name) => name.includes(word)));

function indexIn(list: [string, string][], item: [string, string]): number {
	const index = list.findIndex(([state, tone]) => state === item[0] && tone === item[1]);
	return index < 0 ? list.push(item) - 1 : index;
}
