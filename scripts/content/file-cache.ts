/** What files were read as, kept in one JSON file with a key for each that changes with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileKey, fileKey } from './file-key.ts';
import { readJson, writeAtomically } from './json-files.ts';

type Kept = Record<string, { key: string; value: unknown }>;

/**
 * A file that changed within this time before the cache was written may have changed once more in
 * the same tick of the file system's clock; it is read again.
 */
const DOUBT_MS = 1000;

export class FileCache {
	readonly #root: string;
	readonly #path: string | undefined;
	readonly #before: Kept;
	readonly #writtenMs: number;
	readonly #now: Kept = {};
	#hasNews = false;

	/** `path` is the JSON file; without one nothing is kept. Files are named from `root`. */
	constructor(root: string, path: string | undefined) {
		this.#root = root;
		this.#path = path;
		this.#before = (path ? readJson<Kept>(path) : undefined) ?? {};
		this.#writtenMs = (path ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined) ?? 0;
	}

	/** What `file` was read as, or is read as now; `read` is told its size in bytes. */
	of<Value>(file: string, read: (bytes: number) => Value): Value {
		const now = fileKey(join(this.#root, file));
		const known = Object.hasOwn(this.#before, file) ? this.#before[file] : undefined;
		const isSame = known !== undefined && now !== undefined && this.#isSame(known.key, now);
		this.#hasNews ||= !isSame;
		const kept = isSame ? known : { key: now?.key ?? '', value: read(now?.bytes ?? 0) };
		this.#now[file] = kept;
		return kept.value as Value;
	}

	#isSame(key: string, { key: now, changedMs }: FileKey): boolean {
		return key === now && changedMs < this.#writtenMs - DOUBT_MS;
	}

	/** Writes what was asked for since the cache was opened, where anything is new or gone. */
	save(): void {
		const isShorter = Object.keys(this.#now).length !== Object.keys(this.#before).length;
		if (this.#path && (this.#hasNews || isShorter))
			writeAtomically(this.#path, JSON.stringify(this.#now));
	}
}
