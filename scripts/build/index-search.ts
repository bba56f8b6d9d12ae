/** The full-text index of each site and of the portal, through one Pagefind service. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { rowsKey } from '../../src/model/search/rows-key.ts';
import type { IndexRows } from '../../src/model/search/search-index.ts';
import type { IndexFacts } from '../../src/outputs/index-facts.ts';
import type { ManifestFile } from '../workers/protocol.ts';
import { withFacts } from './index-page.ts';

/** Files of Pagefind's ready-made interfaces, which our own search page does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^wasm\.en\./u;

/** A page to index. */
interface IndexedPage {
	/** Below the release's folder. */
	file: string;
	facts: IndexFacts;
}

/**
 * Indexes the pages of entries of a folder of `out`, such as `qinghe/` or `qinghe/en/`, into its
 * `pagefind/` folder. Throws with Pagefind's own words.
 */
export const indexSite = (
	out: string,
	folder: string,
	facts: readonly IndexFacts[],
): Promise<ManifestFile[]> =>
	indexPages(
		out,
		folder,
		facts.map((each) => ({ file: `${folder}${each.href}index.html`, facts: each })),
	);

/**
 * Indexes pages of all sites into the portal's `pagefind/` folder: one index, because a search in
 * many small ones fetches most of each. `files` are their files by their addresses from the portal.
 */
export const indexPortal = (
	out: string,
	files: ReadonlyMap<string, string>,
	facts: readonly IndexFacts[],
): Promise<ManifestFile[]> =>
	indexPages(
		out,
		'',
		facts.flatMap((each) => {
			const file = files.get(each.href);
			return file !== undefined && existsSync(join(out, file)) ? { file, facts: each } : [];
		}),
	);

async function indexPages(
	out: string,
	folder: string,
	pages: readonly IndexedPage[],
): Promise<ManifestFile[]> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const added = await Promise.all(
		pages.map(({ file, facts }) =>
			index.addHTMLFile({
				url: `/${facts.href}`,
				content: withFacts(readFileSync(join(out, file), 'utf8'), facts),
			}),
		),
	);
	refuse(added.flatMap((response) => response.errors));
	const made = await index.getFiles();
	refuse(made.errors);
	await index.deleteIndex();
	const files = made.files.filter(({ path }) => !UNUSED.test(path));
	const rows = Buffer.from(JSON.stringify(rowsOf(files, pages)));
	return [...files, { path: 'rows.json', content: rows }].map(({ path, content }) => {
		const target = join(out, folder, 'pagefind', path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		const sha256 = hash('sha256', content);
		return { path: `${folder}pagefind/${path}`, sha256, bytes: content.length };
	});
}

/** Pagefind's ids of the first tier's rows, so that a result is known before it is read. */
function rowsOf(files: readonly pagefind.IndexFile[], pages: readonly IndexedPage[]): IndexRows {
	const rows = new Map(pages.map(({ facts }) => [`/${facts.href}`, facts.row]));
	const ids: string[] = [];
	for (const { path, content } of files) {
		const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
		if (id === undefined) continue;
		const text = gunzipSync(content).toString();
		const row = rows.get(JSON.parse(text.slice(text.indexOf('{'))).url);
		if (row !== undefined) ids[row] = id;
	}
	const named = pages.map(({ facts }) => facts).filter(({ row }) => row !== undefined);
	named.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
	return { key: rowsKey(named.map(({ href }) => href)), ids: Array.from(ids, (id) => id ?? '') };
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Ends the service's process. */
export const closeSearch = (): Promise<unknown> => pagefind.close();
