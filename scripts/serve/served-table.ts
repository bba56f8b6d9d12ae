/** The header table of the tree that a folder shows now. */
import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { currentRelease } from '../build/releases.ts';
import { type HeaderTable, headerTable } from '../headers/header-table.ts';
import { releaseHeaders } from '../headers/release-headers.ts';

/** Gives the table of `folder`, made anew when its link leads to another release. */
export function servedTable(folder: string): () => HeaderTable {
	let made: { tree: string; table: HeaderTable } | undefined;
	return () => {
		const tree = realpathSync(folder);
		if (made?.tree !== tree) made = { tree, table: tableOf(folder, tree) };
		return made.table;
	};
}

/** A copy of a tree lies there without what its build knew: its sites are those with a page for what is missing. */
function tableOf(folder: string, tree: string): HeaderTable {
	const release = currentRelease(folder);
	const files = release?.manifest.map(({ path }) => path) ?? filesIn(tree);
	const before = release?.state.headers;
	const { sites, portal } = releaseHeaders({
		tree,
		files,
		slugs: files.flatMap((file) => /^([^/]+)\/404\.html$/u.exec(file)?.[1] ?? []),
		framedBy: () => undefined,
		isCarried: () => true,
		before,
	});
	return headerTable(files, sites, portal);
}

const filesIn = (tree: string): string[] =>
	readdirSync(tree, { withFileTypes: true, recursive: true })
		.filter((item) => item.isFile())
		.map((item) => relative(tree, join(item.parentPath, item.name)).split(sep).join('/'));
