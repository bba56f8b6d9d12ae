/** The names of several sites as those of one. */
import type { SearchFile } from './search-index.ts';

/** A file and where its addresses begin: empty for the site's own, else an absolute address. */
export interface SourceFile {
	base: string;
	file: SearchFile;
}

/** One file with all rows, in the order of the files; what the files name alike stays apart. */
export function mergedFiles(sources: readonly SourceFile[]): SearchFile {
	const all: SearchFile = { places: [], synonyms: [], badges: [], rows: [], more: 0 };
	for (const { base, file } of sources) {
		const [places, badges] = [all.places.length, all.badges.length];
		for (const place of file.places)
			all.places.push(place.up === undefined ? place : { ...place, up: place.up + places });
		all.badges.push(...file.badges);
		all.synonyms.push(...file.synonyms);
		for (const [type, href, title, names, summary, place, age, badge, ...rest] of file.rows) {
			const address = /^[a-z]+:/i.test(href) ? href : base + href;
			const shown = badge === null ? null : badge + badges;
			all.rows.push([type, address, title, names, summary, place + places, age, shown, ...rest]);
		}
		all.more += file.more;
	}
	return all;
}
