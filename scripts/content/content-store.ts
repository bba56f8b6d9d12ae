/**
 * Content on disk, read region by region. What a region's files were read as is kept in a cache
 * under the hash of the reader's own code, so that an unchanged file is read once.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, type RegionContent, siteSlug } from '../../src/model/content.ts';
import type { Day } from '../../src/model/day.ts';
import { regionTree } from '../../src/model/region-tree.ts';
import { languagesOf } from '../../src/site/languages.ts';
import { type Decoded, MAX_TEXT_BYTES, tooLarge } from '../../src/source/decode.ts';
import {
	type ContentFolder,
	findContent,
	type RegionFolder,
} from '../../src/source/find-content.ts';
import type { Issue } from '../../src/source/issue.ts';
import { findPersonalData } from '../../src/source/personal-data.ts';
import type { PictureSize } from '../../src/source/picture.ts';
import { isExcepted } from '../../src/source/privacy-exceptions.ts';
import type { IsExcused } from '../../src/source/read-data.ts';
import { type EntryFile, type EntryRead, readEntry } from '../../src/source/read-entry.ts';
import { type RegionRead, readRegion } from '../../src/source/read-region.ts';
import type { Language } from '../../src/strings/language.ts';
import { codeHash } from './code-hash.ts';
import { readExceptions } from './exceptions.ts';
import { FileCache } from './file-cache.ts';
import { fileKey } from './file-key.ts';
import { privateInMisplaced } from './misplaced-files.ts';
import { type NamedRegion, namedRegion } from './named-region.ts';
import { pictureIssues, pictureReport } from './picture-files.ts';

/** The code that decides what a file is read as. */
const READER = ['src/schema', 'src/source', 'scripts/content'] as const;

/** How many regions stay in memory at once; a county and all above and beside it fit easily. */
const KEPT_IN_MEMORY = 64;

export class ContentStore {
	readonly root: string;
	readonly folder: ContentFolder;
	readonly #cache: string | undefined;
	readonly #folders: Map<string, RegionFolder>;
	readonly #memory = new Map<string, RegionRead>();
	readonly #isExcused: IsExcused;
	/** Numbers that an exception allows on the day, in digits. */
	readonly excusedNumbers: readonly string[];
	/** Changes with the exceptions that count. */
	readonly exceptionsKey: string;

	/**
	 * `cache` is a folder for parsed regions; without one every region is parsed anew. Numbers that
	 * look private are excused by the exceptions that count on `day`; without a day by none.
	 */
	constructor(root: string, cache?: string, day?: Day) {
		this.root = root;
		const exceptions = day === undefined ? [] : readExceptions(root, day).exceptions;
		this.#isExcused = (digits, file) =>
			day !== undefined && isExcepted(digits, file, exceptions, day);
		this.folder = findContent(root);
		this.folder.issues.push(...privateInMisplaced(root, this.folder.issues, this.#isExcused));
		this.#folders = new Map(this.folder.regions.map((region) => [region.id, region]));
		this.exceptionsKey = textHash(exceptions);
		this.excusedNumbers = exceptions.flatMap(({ value }) =>
			findPersonalData(value).map(({ digits }) => digits),
		);
		this.#cache = cache
			? join(cache, `regions-${codeHash(READER)}-${this.exceptionsKey}`)
			: undefined;
	}

	/** Ids of all regions, in order. */
	get ids(): string[] {
		return [...this.#folders.keys()].sort();
	}

	/** A region as read, with its issues. Throws on an unknown id. */
	read(id: string): RegionRead {
		const kept = this.#memory.get(id);
		if (kept) {
			this.#memory.delete(id);
			this.#memory.set(id, kept);
			return kept;
		}
		const folder = this.#folders.get(id);
		if (!folder) throw new Error(`No region ${id}`);
		const read = this.#readFolder(folder);
		this.#memory.set(id, read);
		if (this.#memory.size > KEPT_IN_MEMORY) {
			this.#memory.delete(this.#memory.keys().next().value as string);
		}
		return read;
	}

	/** Reads a region's files; one that is unchanged since it went into the cache is not read again. */
	#readFolder(folder: RegionFolder): RegionRead {
		const path = this.#cache && join(this.#cache, `${folder.id.replaceAll('/', '__')}.json`);
		const cache = new FileCache(this.root, path);
		const isExcused = this.#isExcused;
		const bytesOf = (file: string, size?: number): Uint8Array | Decoded => {
			const bytes = size ?? fileKey(join(this.root, file))?.bytes ?? 0;
			return bytes > MAX_TEXT_BYTES ? tooLarge(bytes) : readFileSync(join(this.root, file));
		};
		const entryOf = (file: EntryFile): EntryRead =>
			cache.of(file.file, (bytes) => readEntry(file, bytesOf(file.file, bytes), isExcused));
		const read = readRegion(folder, bytesOf, entryOf, isExcused);
		const pictures: Record<string, PictureSize> = {};
		for (const name of folder.assets) {
			const file = `${folder.id}/${name}`;
			const report = cache.of(file, (bytes) => pictureReport(this.root, file, bytes));
			if (report.size) pictures[name] = report.size;
			read.issues.push(...pictureIssues(file, report, isExcused));
		}
		read.pictures = pictures;
		read.issues.push(...privateInMisplaced(this.root, folder.issues, isExcused));
		cache.save();
		return read;
	}
}

const textHash = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 8);

/** What is known of a region once it was read: small enough to send and to keep. */
export interface ReadResult {
	region: string;
	isReadable: boolean;
	/** Names of its entries, whether readable or not. */
	known: string[];
	slug?: string;
	/** Languages of its site, the first one first. */
	languages: readonly Language[];
	/** Origins whose pages may frame those of its site. */
	framedBy: readonly string[];
	/** Regions whose jobs it shows. */
	partners: readonly string[];
	file: string;
	/** What it is called, with its file; empty where that cannot be read. */
	named: NamedRegion[];
	issues: Issue[];
}

/** Reads a region and says what it is. */
export function readResult(store: ContentStore, id: string): ReadResult {
	const read = store.read(id);
	const { region, file, issues, known } = read;
	const slug = region ? siteSlug({ id, region }) : undefined;
	const isReadable = region !== undefined;
	const partners = region?.shares?.jobs_from ?? [];
	const languages = languagesOf(region?.site);
	const named = namedRegion(read);
	const framedBy = region?.embed?.partners ?? [];
	const about = { region: id, isReadable, known, languages, framedBy, partners };
	const found = { ...about, file, named, issues };
	return slug === undefined ? found : { ...found, slug };
}

/** The content of a store for the model; a region without a readable `region.yaml` is not there. */
export function contentOf(
	ids: Iterable<string>,
	read: (id: string) => RegionRead,
	synonyms: NonNullable<Content['synonyms']> = [],
): Content {
	const known = [...ids];
	return {
		tree: regionTree(known),
		synonyms,
		read: (id) => {
			const { region, ...rest } = read(id);
			if (!region) throw new Error(`Region ${id} has no readable region.yaml`);
			return { ...rest, region } satisfies RegionContent;
		},
	};
}
