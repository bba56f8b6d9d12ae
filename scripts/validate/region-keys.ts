/** Keys that tell, without reading a file, whether what was found in a region still holds. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { RegionFolder } from '../../src/source/find-content.ts';
import { fileKey } from '../content/file-key.ts';

/** A region's key, and when the last of its files changed, in milliseconds since 1970. */
export interface RegionKey {
	key: string;
	changedMs: number;
}

/** The key of all files of a region's own folder: names, sizes and times. */
export function regionKey(root: string, folder: RegionFolder): RegionKey {
	let changedMs = 0;
	const files = [
		folder.file,
		...folder.entries.map(({ file }) => file),
		...folder.assets.map((name) => `${folder.id}/${name}`),
	];
	const keys = files.map((file) => {
		const found = fileKey(join(root, file));
		changedMs = Math.max(changedMs, found?.changedMs ?? 0);
		return `${file} ${found?.key}`;
	});
	const misplaced = folder.issues.map(({ code, file }) => `${code} ${file}`);
	return { key: hash('sha256', [...keys, ...misplaced].join('\n')), changedMs };
}
