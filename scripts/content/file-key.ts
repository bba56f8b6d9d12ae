import { statSync } from 'node:fs';

/** A file's size in bytes and a key that changes whenever the file does. */
export interface FileKey {
	bytes: number;
	key: string;
	/** When the file or its name last changed, in milliseconds since 1970. */
	changedMs: number;
}

/**
 * What tells that a file is still the same without reading it: size, times and inode. Undefined
 * where there is no such file.
 */
export function fileKey(path: string): FileKey | undefined {
	const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
	if (!stat) return undefined;
	const key = `${stat.size}-${stat.mtimeNs}-${stat.ctimeNs}-${stat.ino}`;
	const changedMs = Number(stat.ctimeNs / 1_000_000n);
	return { bytes: Number(stat.size), key, changedMs };
}
