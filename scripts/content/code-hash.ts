import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../cli/places.ts';

const known = new Map<string, string>();

/** Hash of the TypeScript below some folders of this project and of its dependencies' versions. */
export function codeHash(folders: readonly string[]): string {
	const name = folders.join(' ');
	const kept = known.get(name);
	if (kept) return kept;
	const code = createHash('sha256');
	for (const folder of folders) {
		const path = join(PROJECT, folder);
		for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
			if (file.endsWith('.ts')) code.update(file).update(readFileSync(join(path, file)));
		}
	}
	code.update(readFileSync(join(PROJECT, 'package-lock.json')));
	const made = code.digest('hex').slice(0, 16);
	known.set(name, made);
	return made;
}
