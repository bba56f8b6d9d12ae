import { ContentStore } from '../../scripts/content/content-store.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { CLEAN, DAY } from './clean-content.ts';

/** Part of a file and what stands in its place; the part must be there exactly once. */
export type Edit = [file: string, part: string, replacement: string];

/** A mistake and the one issue that it is. */
export interface BadFixture {
	code: string;
	/** What differs from the clean content: an edit, or files that come to it. */
	bad: Edit | Files;
	/** `file:line:column`. */
	at: string;
	/** Where it is not the one of the catalogue. */
	severity?: Issue['severity'];
}

/** The clean content with one thing changed. */
export function changed(bad: Edit | Files): Files {
	if (!Array.isArray(bad)) return { ...CLEAN, ...bad };
	const [file, part, replacement] = bad;
	const parts = String(CLEAN[file]).split(part);
	if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times ${part}`);
	return { ...CLEAN, [file]: parts.join(replacement) };
}

/** Every issue of a content folder that holds `files`. */
export const issuesIn = (files: Files, day: string = DAY): Issue[] =>
	validateAll(new ContentStore(contentFolder(files), undefined, day), day);
