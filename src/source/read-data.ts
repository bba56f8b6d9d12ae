/**
 * Reads a YAML file or front matter under a schema, in the order of the checks: encoding, raw text,
 * YAML, schema, values. A stage that finds the form broken ends the reading.
 */
import type { z } from 'zod';
import { parseWith } from '../schema/explain.ts';
import type { Explained } from '../schema/explained.ts';
import { checkValues } from './check-values.ts';
import { type Decoded, decode } from './decode.ts';
import { fastYaml, worthParsing } from './fast-yaml.ts';
import { suspectCharacters } from './form/check-characters.ts';
import { checkForm } from './form/form-checks.ts';
import { outsideBlocks } from './form/outside-blocks.ts';
import { isPlainlyFormed } from './form/plainly-formed.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import type { PlacedFinding } from './issue.ts';
import { type Issue, issueOf } from './issue.ts';
import { type ParsedYaml, parseYaml, tooDeepAt } from './parse-yaml.ts';
import { textAt } from './place-in-text.ts';
import { sightingsInFile } from './sightings-in-file.ts';

/** Findings of one stage that are put into words; nobody reads more, and a report caps them again. */
const MAX_FINDINGS = 1000;

/** What a file was read as. */
export interface DataRead<Value> {
	/** The value under the schema; undefined where anything is wrong with it. */
	value: Value | undefined;
	/** What the YAML says, also where the schema refuses it; undefined where it cannot be read. */
	data: unknown;
	issues: Issue[];
	body: string | undefined;
	bodyLine: number;
	locate: ParsedYaml['locate'];
	text: string;
}

/** Whether somebody answers for a number that looks private, seen in `file`. */
export type IsExcused = (digits: string, file: string) => boolean;

/**
 * Reads the bytes (or the refusal of a file that was not read) of `file`. Never throws. Personal
 * data is looked for in whatever can be decoded, however broken its form is.
 */
export function readData<Schema extends z.ZodType>(
	file: string,
	bytes: Uint8Array | Decoded,
	schema: Schema,
	{ isMdx = false, isExcused = () => false }: { isMdx?: boolean; isExcused?: IsExcused } = {},
): DataRead<z.output<Schema>> {
	const decoded = 'findings' in bytes ? bytes : decode(bytes);
	const read = readDecoded(file, decoded, schema, isMdx);
	const sightings = sightingsInFile({
		file,
		text: read.text,
		isExcused: (digits) => isExcused(digits, file),
		...(read.data === undefined ? {} : { yaml: { data: read.data, locate: read.locate } }),
	});
	for (const { finding, position } of sightings) read.issues.push(issueOf(finding, file, position));
	return read;
}

function readDecoded<Schema extends z.ZodType>(
	file: string,
	{ text, findings }: Decoded,
	schema: Schema,
	isMdx: boolean,
): DataRead<z.output<Schema>> {
	const read: DataRead<z.output<Schema>> = {
		value: undefined,
		data: undefined,
		issues: [],
		body: undefined,
		bodyLine: 1,
		locate: () => ({ line: 1, column: 1 }),
		text,
	};
	const note = (placed: readonly PlacedFinding[]): boolean => {
		for (const { finding, position } of placed.slice(0, MAX_FINDINGS))
			read.issues.push(issueOf(finding, file, position));
		return read.issues.some(({ severity }) => severity === 'error');
	};
	const whole = (code: string, params = {}): typeof read => {
		note([{ finding: { code, path: [], params }, position: { line: 1, column: 1 } }]);
		return read;
	};
	if (note(findings)) return read;
	if (text.trim() === '') return whole('FILE_EMPTY');
	const matter = isMdx ? splitFrontMatter(text) : undefined;
	// Lone carriage returns leave no line for the fences to stand on.
	if (isMdx && !matter && note(checkForm(text, 0, 0))) return read;
	if (isMdx && !matter) return whole('FRONT_MATTER_MISSING');
	const [from, to] = rangeOf(text, matter);
	const front = text.slice(from, to);
	read.body = matter?.body;
	read.bodyLine = matter?.bodyLine ?? 1;
	let slow: ParsedYaml | undefined;
	const parseUpTo = (length: number): ParsedYaml => {
		const parsed = parseYaml(text, from, from + length);
		return parsed.problems.length > 0 || from + length >= to ? parsed : parseYaml(text, from, to);
	};
	const yaml = (): ParsedYaml => {
		slow ??= parseUpTo(worthParsing(front));
		return slow;
	};
	read.locate = (path, atKey) => yaml().locate(path, atKey);
	const outside = outsideBlocks(front);
	const fast = fastYaml(front, outside);
	const sound = fast === undefined ? undefined : parseWith(schema, fast).value;
	if (sound !== undefined && isPlainlyFormed(outside) && suspectCharacters(text).length === 0)
		return { ...read, value: sound, data: fast };
	const isTooDeep = tooDeepAt(front) !== undefined;
	if (!isTooDeep && note(checkForm(text, from, to))) return { ...read, body: undefined };
	if (sound !== undefined) return { ...read, value: sound, data: fast };
	const isMapWanted = schema.type === 'object';
	if (isMapWanted && fast !== undefined && fast !== null && !isMap(fast))
		return whole('YAML_NOT_A_MAP', { isList: Array.isArray(fast) });
	if (note(yaml().problems)) return { ...read, body: undefined };
	const { data } = yaml();
	if (data === null || data === undefined) return whole('FILE_EMPTY');
	if (isMapWanted && !isMap(data)) return whole('YAML_NOT_A_MAP', { isList: Array.isArray(data) });
	const { value, problems } = parseWith(schema, data);
	read.data = data;
	read.value = value;
	const { kept, found } = checkValues(text, yaml().values(), problems, schema);
	note(kept.slice(0, MAX_FINDINGS).map((problem) => placed(problem, text, yaml())));
	if (note(found)) read.value = undefined;
	return read;
}

const isMap = (data: unknown): boolean => typeof data === 'object' && !Array.isArray(data);

const rangeOf = (text: string, matter: FrontMatter | undefined): [number, number] =>
	matter ? [matter.yamlStart, matter.yamlStart + matter.yaml.length] : [0, text.length];

function placed(problem: Explained, text: string, { locate }: ParsedYaml): PlacedFinding {
	const position = locate(problem.path, problem.atKey);
	if (problem.code !== 'VALUE_NEEDS_QUOTES') return { finding: problem, position };
	// The number 763 was written as 0763; the message quotes what is written.
	const value = textAt(text, position);
	const isLandline = problem.path.at(-1) === 'phone' && /^[2-9]\d{9,10}$/u.test(value);
	const params = { value, restored: isLandline ? `0${value}` : value };
	return { finding: { ...problem, params }, position };
}
