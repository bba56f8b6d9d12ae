/** Personal data in files that do not belong into a content folder: spreadsheets as CSV, notes. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_TEXT_BYTES } from '../../src/source/decode.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import type { IsExcused } from '../../src/source/read-data.ts';
import { sightingsInFile } from '../../src/source/sightings-in-file.ts';

/** Endings of texts that an office leaves beside content. */
const TEXTS = /\.(?:csv|tsv|txt|md|markdown|json|yml|yaml|mdx|html?|xml|bak|orig)$/iu;

/**
 * The file of an issue is in the repository even where it is not read as content, so names and
 * texts are searched. `issues` are those of `find-content.ts`.
 */
export function privateInMisplaced(
	root: string,
	issues: readonly Issue[],
	isExcused: IsExcused,
): Issue[] {
	const files = issues.filter(({ code }) => code.startsWith('FILE_') || code === 'FOLDER_UNKNOWN');
	return [...new Set(files.map(({ file }) => file))].flatMap((file) => {
		const isFine = (digits: string): boolean => isExcused(digits, file);
		return sightingsInFile({ file, text: textOf(join(root, file)), isExcused: isFine }).map(
			({ finding, position }) => issueOf(finding, file, position),
		);
	});
}

/** A text in UTF-8 or, as spreadsheets save it in China, in GB 18030; empty for anything else. */
function textOf(path: string): string {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isFile() || stat.size > MAX_TEXT_BYTES || !TEXTS.test(path)) return '';
	const bytes = readFileSync(path);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}
