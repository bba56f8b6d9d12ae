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
export type Readings = (name: string) => readonly (readonly string[])[];

/** A file for these entries; `groups` are all synonyms, of which those with an entry are kept. */
export function searchFile(
	found: readonly FoundEntry[],
	places: readonly SearchPlace[],
	groups: readonly (readonly string[])[],
	readings: Readings,
): SearchFile {
	const badges: SearchFile['badges'] = [];
	const used = new Set<readonly string[]>();
	const rows = found.map((entry): SearchRow => {
		for (const group of groups) if (isTouched(entry, group)) used.add(group);
		const { aliases } = meaning(groups, entry.names, entry.title);
		const inTitle = groups.flat().filter((word) => entry.title.includes(word));
		const spelled = [...new Set([...entry.names, ...aliases, ...inTitle])];
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
		];
	});
	return { places: [...places], synonyms: [...used].map((group) => [...group]), badges, rows };
}

const isTouched = ({ names, title }: FoundEntry, group: readonly string[]): boolean =>
	group.some((word) => title.includes(word) || names.some((name) => name.includes(word)));

function indexIn(list: [string, string][], item: [string, string]): number {
	const index = list.findIndex(([state, tone]) => state === item[0] && tone === item[1]);
	return index < 0 ? list.push(item) - 1 : index;
}
