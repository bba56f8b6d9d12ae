/** Pagefind as it comes, on the same pages: what our own search is compared with. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { COUNTED_RESULTS } from './metrics.ts';

/** What our pages say to Pagefind beside which part of them is the text. */
const OWN_WORDS =
	/\sdata-pagefind-(?:meta|filter|sort|weight|index-attrs)(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?/gu;

/**
 * Copies the pages of `tree` to `folder`, without what they tell Pagefind of titles, keywords and
 * filters, indexes them with Pagefind's own defaults, and adds an empty page to ask from.
 */
export async function buildBaseline(tree: string, folder: string): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const isWanted = (path: string): boolean =>
		!/\.[a-z0-9_]+$/iu.test(path) || path.endsWith('.html');
	cpSync(tree, folder, { recursive: true, dereference: true, filter: (path) => isWanted(path) });
	for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		if (!item.isFile()) continue;
		const file = join(item.parentPath, item.name);
		writeFileSync(file, readFileSync(file, 'utf8').replace(OWN_WORDS, ''));
	}
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	const problems = [
		...(await index.addDirectory({ path: folder })).errors,
		...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors,
	];
	await pagefind.close();
	if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
	writeFileSync(
		join(folder, 'ask.html'),
		'<!doctype html><html lang="zh-CN"><title>Pagefind</title>',
	);
}

/** Asks Pagefind for its first ten results, their texts with them, as its own page does. */
export const askBaseline = (page: Page, query: string): Promise<string[]> =>
	page.evaluate(
		async ({ query: words, count }) => {
			const script = '/pagefind/pagefind.js';
			const engine = await import(/* @vite-ignore */ script);
			const { results } = await engine.search(words);
			const data = await Promise.all(
				results
					.slice(0, count)
					.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
			);
			return data.map(({ url }: { url: string }) => url);
		},
		{ query, count: COUNTED_RESULTS },
	);
