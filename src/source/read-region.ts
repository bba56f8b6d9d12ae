/** Reads a region's folder into parsed content and a list of everything wrong with its files. */
import { type Region, RegionSchema } from '../schema/region.ts';
import type { EntryType } from '../schema/registry.ts';
import type { Decoded } from './decode.ts';
import type { RegionFolder } from './find-content.ts';
import type { Issue } from './issue.ts';
import type { PictureSize } from './picture.ts';
import { type IsExcused, readData } from './read-data.ts';
import { type Entry, type EntryFile, type EntryRead, readEntry } from './read-entry.ts';

/** A region as read; `region` is absent where its `region.yaml` has errors. */
export interface RegionRead {
	id: string;
	file: string;
	region?: Region;
	entries: Entry[];
	/** Types that have a folder here, also an empty one. */
	sections?: EntryType[];
	assets: string[];
	/** Sizes of the pictures that smaller copies can be made of, by the same names. */
	pictures?: Record<string, PictureSize>;
	/** `type/id` of every entry file, readable or not, so that one fault is not reported twice. */
	known: string[];
	issues: Issue[];
}

/**
 * Reads every file of `folder`. `bytesOf` gives a file's bytes by its path below the content folder;
 * `entryOf` may stand in for the reader, to give what it found before.
 */
export function readRegion(
	folder: RegionFolder,
	bytesOf: (file: string) => Uint8Array | Decoded,
	entryOf: (file: EntryFile) => EntryRead = (file) => readEntry(file, bytesOf(file.file)),
	isExcused?: IsExcused,
): RegionRead {
	const bytes = bytesOf(folder.file);
	const { value, issues } = readData(
		folder.file,
		bytes,
		RegionSchema,
		isExcused ? { isExcused } : {},
	);
	const read: RegionRead = {
		id: folder.id,
		file: folder.file,
		entries: [],
		sections: folder.sections,
		assets: folder.assets,
		known: folder.entries.map(({ type, id }) => `${type}/${id}`),
		issues: [...folder.issues, ...issues],
	};
	if (value) read.region = value;
	for (const file of folder.entries) {
		const { entry, issues: found } = entryOf(file);
		if (entry) read.entries.push(entry);
		for (const issue of found) read.issues.push(issue);
	}
	return read;
}
