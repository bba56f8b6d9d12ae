/** The full-text index of each site and of the portal, through one Pagefind service. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
	const index = await newIndex();
	const added = await index.addDirectory({ path: join(out, folder), glob: ENTRY_PAGES });
	refuse(added.errors);
	return writeIndex(index, out, folder);
}

/**
 * Indexes pages of all sites into the portal's `pagefind/` folder: one index, because a search in
 * many small ones fetches most of each. `pages` are their addresses from the portal, by their files.
 */
export async function indexPortal(
	out: string,
	pages: ReadonlyMap<string, string>,
): Promise<ManifestFile[]> {
	const index = await newIndex();
	const added = await Promise.all(
		[...pages]
			.filter(([file]) => existsSync(join(out, file)))
			.map(([file, address]) =>
				index.addHTMLFile({ url: `/${address}`, content: readFileSync(join(out, file), 'utf8') }),
			),
	);
	refuse(added.flatMap(({ errors }) => errors));
	return writeIndex(index, out, '');
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	return index;
}

async function writeIndex(
	index: pagefind.PagefindIndex,
	out: string,
	folder: string,
): Promise<ManifestFile[]> {
	const { files, errors } = await index.getFiles();
	refuse(errors);
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

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Ends the service's process. */
export const closeSearch = (): Promise<unknown> => pagefind.close();
