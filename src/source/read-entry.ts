/** The one reader: validator, pages, importer and form editor all see an entry through it. */
import type { z } from 'zod';
import { parseWith } from '../schema/explain.ts';
import { ENTRY_TYPES, type EntryData, type EntryType } from '../schema/registry.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Finding, type Issue, issueOf } from './issue.ts';
import { type MarkupReference, parseMarkup } from './markup.ts';
import { type ParsedYaml, type Position, parseYaml } from './parse-yaml.ts';
import { placeInText, textAt } from './place-in-text.ts';

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
	/** References and pictures in bodies and Markdown fields, with the file's line and column. */
	mentions: Mention[];
}

/** A reference or picture inside a text. */
interface Mention {
	kind: string;
	id: string;
	path: (string | number)[];
	line: number;
	column: number;
}

/** Fields that hold Markdown, by entry type; `*` stands for every item of a list. */
const MARKDOWN_FIELDS: Partial<Record<EntryType, string[][]>> = {
	policies: [['details'], ['questions', '*', 'answer']],
	jobs: [['duties']],
	programmes: [['items', '*', 'text']],
};

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
	bytes: Uint8Array,
): EntryRead<Type> {
	const isMdx = ENTRY_TYPES[file.type].extension === '.mdx';
	const read = readData(file.file, bytes, ENTRY_TYPES[file.type].schema, isMdx);
	const mentions: Mention[] = [];
	const issues = [...read.issues];
	const texts = markdownTexts(file.type, read.data);
	if (read.body !== undefined) texts.push({ path: [], text: read.body });
	for (const { path, text } of texts) {
		const isBody = path.length === 0;
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
			mentions.push({ kind: mention.kind, id: mention.id, path, ...pick(place(mention)) });
		}
		if (isBody && file.type === 'stories')
			issues.push(...quotesOutside(text, file.file, read.bodyLine));
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

interface DataRead<Value> {
	value: Value | undefined;
	/** What the YAML says, also where the schema refuses it; undefined where it cannot be read. */
	data: unknown;
	issues: Issue[];
	body: string | undefined;
	bodyLine: number;
	locate: ParsedYaml['locate'];
	text: string;
}

/** Reads a YAML file (or front matter) under a schema: the part all content files share. */
export function readData<Schema extends z.ZodType>(
	file: string,
	bytes: Uint8Array,
	schema: Schema,
	isMdx = false,
): DataRead<z.output<Schema>> {
	const { text, findings } = decode(bytes);
	const top = { line: 1, column: 1 };
	const issues = findings.map((finding) => issueOf(finding, file, top));
	const stop = (finding?: Finding): DataRead<z.output<Schema>> => ({
		value: undefined,
		data: undefined,
		issues: finding ? [...issues, issueOf(finding, file, top)] : issues,
		body: undefined,
		bodyLine: 1,
		locate: () => top,
		text,
	});
	if (issues.some((issue) => issue.severity === 'error')) return stop();
	const whole = (code: string): Finding => ({ code, path: [], params: {} });
	if (text.trim() === '') return stop(whole('FILE_EMPTY'));
	const matter = isMdx ? splitFrontMatter(text) : undefined;
	if (isMdx && !matter) return stop(whole('FRONT_MATTER_MISSING'));
	const yaml = parseYaml(matter?.yaml ?? text, matter?.yamlLine ?? 1);
	for (const { finding, position } of yaml.problems) issues.push(issueOf(finding, file, position));
	if (yaml.problems.length > 0) return { ...stop(), issues };
	if (yaml.data === null || yaml.data === undefined) return stop(whole('FILE_EMPTY'));
	const wantsMap = schema.type === 'object';
	if (wantsMap && (typeof yaml.data !== 'object' || Array.isArray(yaml.data))) {
		return stop(whole('YAML_NOT_A_MAP'));
	}
	const parsed = parseWith(schema, yaml.data);
	for (const problem of parsed.problems) {
		const position = yaml.locate(problem.path, problem.atKey);
		// The number 763 was written as 0763; the message quotes what is written.
		if (problem.code === 'VALUE_NEEDS_QUOTES') problem.params.value = textAt(text, position);
		issues.push(issueOf(problem, file, position));
	}
	return {
		value: parsed.value,
		data: yaml.data,
		issues,
		body: matter?.body,
		bodyLine: matter?.bodyLine ?? 1,
		locate: yaml.locate,
		text,
	};
}

/** The Markdown fields of an entry that are present, with their paths. */
function markdownTexts(
	type: EntryType,
	data: unknown,
): { path: (string | number)[]; text: string }[] {
	const found: { path: (string | number)[]; text: string }[] = [];
	const walk = (value: any, steps: string[], path: (string | number)[]): void => {
		const [step, ...rest] = steps;
		if (step === undefined) {
			if (typeof value === 'string') found.push({ path, text: value });
		} else if (step === '*' && Array.isArray(value)) {
			for (const [index, item] of value.entries()) walk(item, rest, [...path, index]);
		} else if (value && typeof value === 'object' && step in value)
			walk(value[step], rest, [...path, step]);
	};
	for (const steps of MARKDOWN_FIELDS[type] ?? []) walk(data, steps, []);
	return found;
}

/** Words in quotation marks of eight characters or more that stand outside `<Quote>`. */
function quotesOutside(body: string, file: string, bodyLine: number): Issue[] {
	const issues: Issue[] = [];
	const masked = body.replace(/<Quote[\s\S]*?<\/Quote>/gu, (quote) =>
		quote.replace(/[^\n]/gu, ' '),
	);
	for (const match of masked.matchAll(/[“「]([^”」]{8,})[”」]/gu)) {
		const before = masked.slice(0, match.index);
		const line = before.split('\n').length;
		const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1;
		const finding = { code: 'QUOTE_OUTSIDE', path: [], params: { value: match[1] } };
		issues.push(issueOf(finding, file, { line: line + bodyLine - 1, column }));
	}
	return issues;
}
