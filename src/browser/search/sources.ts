/** Where names and full text come from: the site itself, and others that it searches, too. */
import { mergedFiles } from '../../model/search/merged-files.ts';
import { rowsKey } from '../../model/search/rows-key.ts';
import type { SearchFile } from '../../model/search/search-index.ts';

/** A site that is searched. */
export interface Source {
	/** Folder with `search.json` and `pagefind/`. */
	root: URL;
	/** `rowsKey()` of its rows. */
	key: string;
	/** Index of its first row among the rows of all. */
	first: number;
}

/** How long another site may take before the search does without it, ms. */
const PATIENCE = 4000;

/**
 * The names of the site at `own` and of those of `others` that answer. Rejects where its own do not
 * come.
 */
export async function loadSources(
	own: URL,
	others: readonly string[],
): Promise<{ file: SearchFile; sources: Source[] }> {
	const load = async (base: string, root: URL) => {
		const response = await fetch(new URL('search.json', root));
		if (!response.ok) throw new Error(`${response.status}`);
		return { base, root, file: (await response.json()) as SearchFile };
	};
	const loads = others.map((address) => {
		const base = address.replace(/\/?$/, '/');
		const late = new Promise<undefined>((end) => setTimeout(end, PATIENCE));
		return Promise.race([load(base, new URL(base)).catch(() => undefined), late]);
	});
	const loaded = await Promise.all([load('', own), ...loads]);
	const found = loaded.filter((one) => one !== undefined);
	let first = 0;
	const sources = found.map(({ root, file }) => {
		const source = { root, key: rowsKey(file.rows.map(([, href]) => href)), first };
		first += file.rows.length;
		return source;
	});
	return { file: mergedFiles(found), sources };
}
