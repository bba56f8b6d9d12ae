/** The files of a published tree, read without the project's own code. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths below `folder`, with `/`, in order. */
export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((item) => !item.isDirectory())
		.map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
		.sort();
