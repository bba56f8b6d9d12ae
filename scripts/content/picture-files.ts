/** Picture files of a region: their size first, then their headers and the words in their metadata. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import {
	inspectPicture,
	MAX_PICTURE_BYTES,
	type PictureReport,
	sizeProblem,
} from '../../src/source/picture.ts';
import type { IsExcused } from '../../src/source/read-data.ts';
import { sightingsInFile } from '../../src/source/sightings-in-file.ts';

/** Inspects a picture by its path below `root`; one of more `bytes` than allowed is not read. */
export function pictureReport(root: string, file: string, bytes: number): PictureReport {
	const tooLarge = bytes > MAX_PICTURE_BYTES ? sizeProblem(bytes) : undefined;
	if (tooLarge) return { format: 'unknown', problems: [tooLarge], texts: [] };
	return inspectPicture(file, readFileSync(join(root, file)));
}

/** What a report says of `file`: faults at 1:1 or, in an SVG, at their place; then personal data. */
export function pictureIssues(
	file: string,
	{ problems, texts }: PictureReport,
	isExcused: IsExcused,
): Issue[] {
	const faults = problems.map(({ code, params, at = { line: 1, column: 1 } }) =>
		issueOf({ code, path: [], params }, file, at),
	);
	const isFine = (digits: string): boolean => isExcused(digits, file);
	const sightings = sightingsInFile({ file, text: texts.join('\n'), isExcused: isFine });
	return [
		...faults,
		...sightings.map(({ finding }) => issueOf(finding, file, { line: 1, column: 1 })),
	];
}
