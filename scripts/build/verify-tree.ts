/** A published tree against its manifest. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ManifestFile } from '../workers/protocol.ts';

/** Files that the manifest does not list: itself, and the report, which holds times. */
const UNLISTED = new Set(['manifest.json', 'build-report.json']);

export interface Verification {
	/** How many files the manifest lists. */
	files: number;
	changed: string[];
	missing: string[];
	extra: string[];
}

/** Compares every file. Throws where the manifest is missing or no JSON. */
export function verifyTree(folder: string): Verification {
	const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
		files: ManifestFile[];
	};
	const listed = new Set(files.map(({ path }) => path));
	const isSame = ({ path, sha256, bytes }: ManifestFile): boolean => {
		const content = readFileSync(join(folder, path));
		return content.length === bytes && hash('sha256', content) === sha256;
	};
	const missing = files.filter(({ path }) => !existsSync(join(folder, path)));
	const present = files.filter(({ path }) => existsSync(join(folder, path)));
	return {
		files: files.length,
		changed: present.filter((file) => !isSame(file)).map(({ path }) => path),
		missing: missing.map(({ path }) => path),
		extra: filesIn(folder).filter((path) => !listed.has(path) && !UNLISTED.has(path)),
	};
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((item) => !item.isDirectory())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.sort();
