/** A last look at what will be published: personal data and secrets in the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findPersonalData, type Sighting } from '../../src/source/personal-data.ts';

/** Something in a built file that must not be published. */
export interface OutputSighting {
	/** Path below the scanned folder, with `/`. */
	file: string;
	code: Sighting['code'];
	masked: string;
	/** UTF-16 offset in the file's text, unpacked where it is packed. */
	offset: number;
}

const TEXT =
	/\.(?:html|json|xml|ics|js|mjs|txt|css|csv|svg|webmanifest|conf|md)$|(?:^|\/)_[^/.]+$/u;
/** Pagefind's pieces are gzip: texts of pages, and the words of the index. */
const PACKED = /\.pf_(?:fragment|index|meta|filter)$/u;
/** Attributes that hold coordinates of a drawing. */
const DRAWING = /(?:^|[\s"'])(?:d|points|viewBox|transform|values|keyTimes|keySplines)=$/u;

/**
 * Scans every text file below `root`, one at a time. `allowed` are numbers that may be shown, in
 * digits: those of the entries that say `phone_public: true`, and the exceptions that count.
 */
export function scanOutput(root: string, allowed: readonly string[] = []): OutputSighting[] {
	return scanFiles(root, filesIn(root), allowed);
}

/** Scans some files below `root`; of these, too, only texts. */
export function scanFiles(
	root: string,
	files: readonly string[],
	allowed: readonly string[] = [],
): OutputSighting[] {
	const isAllowed = new Set(allowed);
	return files.filter(isText).flatMap((file) => {
		const text = textOf(join(root, file), PACKED.test(file));
		const isMarkup = /\.(?:html|svg|xml)$/u.test(file);
		return findPersonalData(text)
			.filter(({ digits, start }) => !isAllowed.has(digits) && !(isMarkup && isDrawn(text, start)))
			.map(({ code, masked, start }) => ({ file, code, masked, offset: start }));
	});
}

/** Numbers that a site may show: those in fields called `phone`, which the validator has judged. */
export function numbersShown(view: unknown): string[] {
	if (Array.isArray(view)) return view.flatMap(numbersShown);
	if (typeof view !== 'object' || view === null) return [];
	return Object.entries(view).flatMap(([name, value]) =>
		name === 'phone' && typeof value === 'string'
			? findPersonalData(value).map(({ digits }) => digits)
			: numbersShown(value),
	);
}

const isText = (file: string): boolean => TEXT.test(file) || PACKED.test(file);

const filesIn = (root: string): string[] =>
	readdirSync(root, { withFileTypes: true, recursive: true })
		.filter((item) => item.isFile() && isText(item.name))
		.map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
		.sort();

function textOf(path: string, isPacked: boolean): string {
	const bytes = readFileSync(path);
	return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

/** Whether an offset lies in an attribute with the coordinates of a drawing. */
function isDrawn(text: string, at: number): boolean {
	const quote = text.lastIndexOf('"', at);
	return DRAWING.test(text.slice(Math.max(0, quote - 12), quote));
}
