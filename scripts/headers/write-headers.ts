/** Writes the table into a published tree, in three forms. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestFile } from '../workers/protocol.ts';
import { caddyfile } from './caddyfile.ts';
import type { HeaderTable } from './header-table.ts';
import { nginxConf } from './nginx-conf.ts';
import { underscoreHeaders } from './underscore-headers.ts';

/** File names at the root of the tree, with what writes them. */
const FORMS: Record<string, (table: HeaderTable) => string> = {
	_headers: underscoreHeaders,
	Caddyfile: caddyfile,
	'nginx.conf': nginxConf,
};

/** Writes the files and gives their lines for the manifest. */
export const writeHeaders = (tree: string, table: HeaderTable): ManifestFile[] =>
	Object.entries(FORMS).map(([path, written]) => {
		const bytes = Buffer.from(written(table));
		writeFileSync(join(tree, path), bytes);
		return { path, sha256: hash('sha256', bytes), bytes: bytes.length };
	});
