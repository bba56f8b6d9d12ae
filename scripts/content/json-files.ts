/** JSON files that are whole or not there. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Parses a JSON file; undefined where it is missing or damaged. */
export function readJson<Value>(path: string): Value | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as Value;
	} catch {
		return undefined;
	}
}

/** Writes a file so that a reader sees the old or the new one, never a half. */
export function writeAtomically(path: string, text: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const draft = `${path}.${process.pid}.${performance.now()}.tmp`;
	writeFileSync(draft, text);
	renameSync(draft, path);
}
