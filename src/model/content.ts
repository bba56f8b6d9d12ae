/** Parsed content of one region, and how to reach that of others. */
import type { Region } from '../schema/region.ts';
import type { EntryType } from '../schema/registry.ts';
import type { PictureSize } from '../source/picture.ts';
import type { Entry } from '../source/read-entry.ts';
import type { RegionTree } from './region-tree.ts';

/** What one region's folder holds, read and found well-formed. */
export interface RegionContent {
	id: string;
	/** Its `region.yaml`, relative to the content folder. */
	file: string;
	region: Region;
	entries: Entry[];
	/** `type/id` of every entry file, also of those that could not be read. */
	known: string[];
	/** Types that have a folder here, also an empty one. */
	sections?: EntryType[];
	/** Pictures, as `assets/…` below the region's folder. */
	assets: string[];
	/** Sizes of the pictures that smaller copies can be made of, by the same names. */
	pictures?: Record<string, PictureSize>;
}

/** All regions: the tree, and each region's content on demand. */
export interface Content {
	tree: RegionTree;
	/** Content of an existing region. Throws on an unknown id. */
	read: (id: string) => RegionContent;
	/** Groups of words that mean the same: `synonyms.yaml`. */
	synonyms?: readonly (readonly string[])[];
}

/** Entries of one type, in the order of their ids and versions. */
export const entriesOf = <Type extends EntryType>(
	content: RegionContent,
	type: Type,
): Entry<Type>[] => content.entries.filter((entry): entry is Entry<Type> => entry.type === type);

/** The slug of a region's site; undefined for a region without one. */
export const siteSlug = (content: Pick<RegionContent, 'id' | 'region'>): string | undefined =>
	content.region.site ? (content.region.site.slug ?? content.id.split('/').at(-1)) : undefined;

/** The nearest region at or above `id` that has a site, whose pages are the home of its entries. */
export function homeSite(content: Content, id: string): RegionContent | undefined {
	return [id, ...content.tree.above(id)]
		.map((region) => content.read(region))
		.find(({ region }) => region.site !== undefined);
}
