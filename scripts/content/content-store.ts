/**
 * Content on disk, read region by region. What a region's files parsed to is kept in a cache under
 * the hash of their bytes and of the reader's own code, so that a clean file is parsed once.
 */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content, RegionContent } from '../../src/model/content.ts';
import { regionTree } from '../../src/model/region-tree.ts';
import {
	type ContentFolder,
	findContent,
	type RegionFolder,
} from '../../src/source/find-content.ts';
import { type EntryRead, readEntry } from '../../src/source/read-entry.ts';
import { type RegionRead, readRegion } from '../../src/source/read-region.ts';
import { readJson, writeAtomically } from './json-files.ts';

/** How many regions stay in memory at once; a county and all above and beside it fit easily. */
const KEPT_IN_MEMORY = 24;

export class ContentStore {
	readonly root: string;
	readonly folder: ContentFolder;
	readonly #cache: string | undefined;
	readonly #folders: Map<string, RegionFolder>;
	readonly #memory = new Map<string, RegionRead>();

	/** `cache` is a folder for parsed regions; without one every region is parsed anew. */
	constructor(root: string, cache?: string) {
		this.root = root;
		this.folder = findContent(root);
		this.#folders = new Map(this.folder.regions.map((region) => [region.id, region]));
		this.#cache = cache ? join(cache, `regions-${readerHash()}`) : undefined;
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

	/** Reads a region's files; an entry whose bytes are in the cache is not parsed again. */
	#readFolder(folder: RegionFolder): RegionRead {
		const bytesOf = (file: string): Buffer => readFileSync(join(this.root, file));
		if (!this.#cache) return readRegion(folder, bytesOf);
		const path = join(this.#cache, `${folder.id.replaceAll('/', '__')}.json`);
		const before = readJson<CachedEntries>(path) ?? {};
		const now: CachedEntries = {};
		const read = readRegion(folder, bytesOf, (file, bytes) => {
			const key = hash('sha256', bytes);
			const known = before[file.file];
			const cached = known?.key === key ? known : { key, read: readEntry(file, bytes) };
			now[file.file] = cached;
			return cached.read;
		});
		const files = Object.keys(now);
		const isSame = files.every((file) => now[file] === before[file]);
		if (!isSame || files.length !== Object.keys(before).length)
			writeAtomically(path, JSON.stringify(now));
		return read;
	}
}

/** What the entries of a region were read as, by file, under the hash of the file's bytes. */
type CachedEntries = Record<string, { key: string; read: EntryRead }>;

/** The content of a store for the model; a region without a readable `region.yaml` is not there. */
export function contentOf(ids: Iterable<string>, read: (id: string) => RegionRead): Content {
	const known = [...ids];
	return {
		tree: regionTree(known),
		read: (id) => {
			const { region, ...rest } = read(id);
			if (!region) throw new Error(`Region ${id} has no readable region.yaml`);
			return { ...rest, region } satisfies RegionContent;
		},
	};
}

let knownReaderHash: string | undefined;

/** Hash of the code that decides what a file parses to. */
export function readerHash(): string {
	if (knownReaderHash) return knownReaderHash;
	const code = createHash('sha256');
	for (const layer of ['schema', 'source']) {
		const folder = fileURLToPath(new URL(`../../src/${layer}/`, import.meta.url));
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
			if (file.endsWith('.ts')) code.update(file).update(readFileSync(join(folder, file)));
		}
	}
	code.update(readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url))));
	knownReaderHash = code.digest('hex').slice(0, 16);
	return knownReaderHash;
}
