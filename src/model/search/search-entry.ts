/** What the first tier of the search knows of an entry: enough to find it by what it is called. */
import type { EntryType } from '../../schema/registry.ts';

/** A region as readers name it, and the one above it. */
export interface SearchPlace {
	name: string;
	/** Other names, longest first: 佛冈, 连山县. */
	also: string[];
	/** Its names in letters: `fogang`. */
	pinyin?: string[];
	/** Index of the region above among the places. */
	up?: number;
}

/** One entry, with all texts as they are compared: NFKC, lower case, simplified characters. */
export interface SearchEntry {
	type: EntryType;
	/** Its own title. */
	title: string;
	/** What it gives or is about, in names: 租房补贴. */
	names: string[];
	/** Words that mean the same as one of its names. */
	aliases: string[];
	/** Words that mean the same as a part of its names or title. */
	related: string[];
	summary: string;
	/** Index of the region whose it is. */
	place: number;
	/** Syllables of its names and their aliases: `zu fang bu tie`. */
	pinyin: string[];
	/** 0: now · 1: unknown or not yet · 2: over. */
	age: 0 | 1 | 2;
}
