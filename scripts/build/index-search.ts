/** The full-text index of each site, through one Pagefind service. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { ManifestFile } from '../workers/protocol.ts';

/** Files of Pagefind's ready-made interfaces, which our own search page does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^wasm\.en\./u;

/** Pages of entries, `<type>/<slug>/`; lists and old versions lie elsewhere and are not searched. */
const ENTRY_PAGES = '*/*/index.html';

/**
 * Indexes a folder of `out`, such as `qinghe/` or `qinghe/en/`, into its `pagefind/` folder. Throws
 * with Pagefind's own words.
 */
export async function indexSite(out: string, folder: string): Promise<ManifestFile[]> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const added = await index.addDirectory({ path: join(out, folder), glob: ENTRY_PAGES });
	if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
	const { files, errors: unwritten } = await index.getFiles();
	if (unwritten.length > 0) throw new Error(`Pagefind: ${unwritten.join('; ')}`);
	await index.deleteIndex();
	return files
		.filter(({ path }) => !UNUSED.test(path))
		.map(({ path, content }) => {
			const target = join(out, folder, 'pagefind', path);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, content);
			const sha256 = hash('sha256', content);
			return { path: `${folder}pagefind/${path}`, sha256, bytes: content.length };
		});
}

/** Ends the service's process. */
export const closeSearch = (): Promise<unknown> => pagefind.close();
