/** The one reader: validator, pages, importer and form editor all see an entry through it. */
import { ENTRY_TYPES, type EntryData, type EntryType } from '../schema/registry.ts';
import type { Decoded } from './decode.ts';
import { entryTexts } from './entry-texts.ts';
import { type Issue, issueOf } from './issue.ts';
import { type MarkupReference, parseMarkup } from './markup.ts';
import { placeInText } from './place-in-text.ts';
import { type Position, positionsIn } from './position.ts';
import { type IsExcused, readData } from './read-data.ts';

/** An entry as read from its file. `file` is relative to the content folder, with `/`. */
export interface Entry<Type extends EntryType = EntryType> {
	type: Type;
	/** File name without extension and version. */
	id: string;
	/** Region id, the folder path below the content folder. */
	region: string;
	file: string;
	/** The N of `.vN`, for policies. */
	version?: number;
	data: EntryData[Type];
	/** MDX body of a letter or story. */
	body?: string;
	/** References and pictures in bodies and Markdown fields. */
	mentions: Mention[];
}

/** A reference or picture inside a text: line and column are those of the text, not of the file. */
interface Mention {
	kind: string;
	id: string;
	path: (string | number)[];
	line: number;
	column: number;
}

/** What a text holds that can be wrong, a reference or a picture; prose and lists have none of it. */
const MAY_CONCERN = /[<>{}[\]&\\@]|https?:|www\.|^(?:import|export)|^\s{40}/mu;

/** How many issues of one file are enough to stop looking at more of its texts. */
const MAX_ISSUES = 200;

/** Which entry a file is, by its name. */
export interface EntryFile {
	type: EntryType;
	id: string;
	region: string;
	file: string;
	version?: number;
}

/** An entry, where its file has no errors, and every issue of the file. */
export interface EntryRead<Type extends EntryType = EntryType> {
	entry?: Entry<Type>;
	issues: Issue[];
}

/** Reads one entry. Never throws on bad input: with errors there is no entry, only issues. */
export function readEntry<Type extends EntryType>(
	file: EntryFile & { type: Type },
	bytes: Uint8Array | Decoded,
	isExcused?: IsExcused,
): EntryRead<Type> {
	const isMdx = ENTRY_TYPES[file.type].extension === '.mdx';
	const read = readData(file.file, bytes, ENTRY_TYPES[file.type].schema, {
		isMdx,
		...(isExcused ? { isExcused } : {}),
	});
	const mentions: Mention[] = [];
	const issues = [...read.issues];
	for (const { path, text } of entryTexts(file.type, read.data, read.body)) {
		if (issues.length > MAX_ISSUES) break;
		const isBody = path.length === 0;
		if (!isBody && !MAY_CONCERN.test(text)) continue;
		const markup = parseMarkup(text, isBody);
		const place = (at: { line: number; column: number }): Position =>
			isBody
				? { line: at.line + read.bodyLine - 1, column: at.column }
				: placeInText(read.text, read.locate(path), text, at);
		for (const problem of markup.problems) {
			issues.push(
				issueOf({ code: problem.code, path, params: problem.params }, file.file, place(problem)),
			);
		}
		for (const mention of mentioned(markup.references, markup.images)) {
			mentions.push({ kind: mention.kind, id: mention.id, path, ...pick(mention) });
		}
		if (isBody && file.type === 'stories')
			for (const issue of quotesOutside(text, file.file, read.bodyLine)) issues.push(issue);
	}
	if (read.value === undefined || issues.some((issue) => issue.severity === 'error'))
		return { issues };
	const entry: Entry<Type> = { ...file, data: read.value as EntryData[Type], mentions };
	if (read.body !== undefined) entry.body = read.body;
	return { entry, issues };
}

const pick = ({ line, column }: Position): { line: number; column: number } => ({ line, column });

const mentioned = (
	references: MarkupReference[],
	images: { path: string; line: number; column: number }[],
): MarkupReference[] => [
	...references,
	...images.map(({ path, line, column }) => ({ kind: 'image', id: path, line, column })),
];

/** Words in quotation marks of eight characters or more that stand outside `<Quote>`. */
function quotesOutside(body: string, file: string, bodyLine: number): Issue[] {
	const at = positionsIn(body);
	const masked = body.replace(/<Quote[\s\S]*?<\/Quote>/gu, (quote) => quote.replace(/[^\n]/g, ' '));
	return [...masked.matchAll(/[“「]([^”」]{8,})[”」]/gu)].map(({ 1: value, index }) => {
		const { line, column } = at(index);
		const finding = { code: 'QUOTE_OUTSIDE', path: [], params: { value } };
		return issueOf(finding, file, { line: line + bodyLine - 1, column });
	});
}
