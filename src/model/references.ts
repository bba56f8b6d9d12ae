/** What an entry refers to, and which entries it may refer to. */
import { ENTRY_TYPES, type EntryType, TYPE_NAMES } from '../schema/registry.ts';
import type { Entry } from '../source/read-entry.ts';
import type { Content } from './content.ts';

/** A reference from one field or body to another entry. */
export interface Reference {
	type: EntryType;
	id: string;
	path: (string | number)[];
	/** Position in the file, for references inside texts. */
	at?: { line: number; column: number };
}

const BY_SINGULAR = new Map(TYPE_NAMES.map((type) => [ENTRY_TYPES[type].singular, type]));

/** The plural type name of `policy`, `story`, …; undefined for another word. */
export const typeOfSingular = (singular: string): EntryType | undefined =>
	BY_SINGULAR.get(singular);

/** List fields whose items are slugs of one type. */
const SLUG_FIELDS: Partial<Record<EntryType, Record<string, EntryType>>> = {
	policies: { combines_with: 'policies', excludes: 'policies' },
	letters: { policies: 'policies', stations: 'stations', events: 'events' },
	stories: { policies: 'policies' },
};

/** Every reference of an entry, in fields and in texts. */
export function referencesOf(entry: Entry): Reference[] {
	const data = entry.data as Record<string, any>;
	const references: Reference[] = [];
	for (const [field, type] of Object.entries(SLUG_FIELDS[entry.type] ?? {})) {
		(data[field] as string[] | undefined)?.forEach((id, index) => {
			references.push({ type, id, path: [field, index] });
		});
	}
	if (entry.type === 'policies') {
		data.apply?.channels?.forEach((channel: { station?: string }, index: number) => {
			if (channel.station === undefined) return;
			const path = ['apply', 'channels', index, 'station'];
			references.push({ type: 'stations', id: channel.station, path });
		});
	}
	if (entry.type === 'programmes') {
		data.items.forEach((item: { links?: string[] }, index: number) => {
			item.links?.forEach((link, place) => {
				const [singular, id] = link.split(':') as [string, string];
				const type = typeOfSingular(singular) as EntryType;
				references.push({ type, id, path: ['items', index, 'links', place] });
			});
		});
	}
	for (const { kind, id, path, line, column } of entry.mentions) {
		const type = typeOfSingular(kind);
		if (type) references.push({ type, id, path, at: { line, column } });
	}
	return references;
}

/** Ids of regions that an entry names, each with its path. */
export function regionsNamed(entry: Entry): { id: string; path: (string | number)[] }[] {
	const data = entry.data as Record<string, any>;
	const named: { id: string; path: (string | number)[] }[] = [];
	if (entry.type === 'jobs' && data.place.region !== undefined) {
		named.push({ id: data.place.region, path: ['place', 'region'] });
	}
	if (entry.type === 'stations' && data.host?.includes('/'))
		named.push({ id: data.host, path: ['host'] });
	if (entry.type === 'policies') {
		data.applies_to?.forEach((id: string, index: number) => {
			named.push({ id, path: ['applies_to', index] });
		});
	}
	return named;
}

/** A picture that an entry shows, as `assets/…` below its region's folder. */
export interface PictureReference {
	name: string;
	path: (string | number)[];
	/** Position in the file, for pictures inside texts. */
	at?: { line: number; column: number };
}

/** Every picture of an entry, in fields and in texts. */
export function picturesOf(entry: Entry): PictureReference[] {
	const data = entry.data as { poster?: { image: string }; photo?: { src: string } };
	return [
		...(data.poster ? [{ name: data.poster.image, path: ['poster', 'image'] }] : []),
		...(data.photo ? [{ name: data.photo.src, path: ['photo', 'src'] }] : []),
		...entry.mentions
			.filter(({ kind }) => kind === 'image')
			.map(({ id, path, line, column }) => ({ name: id, path, at: { line, column } })),
	];
}

/** Regions whose entries `region` may refer to: itself, those above, and for a hub those below. */
export const scopeOf = (content: Content, region: string): string[] => [
	region,
	...content.tree.above(region),
	...content.tree.below(region),
];
