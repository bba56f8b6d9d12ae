/** YAML 1.2 core schema with positions; anchors, aliases, tags and duplicate keys are refused. */
import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	type Node,
	type ParsedNode,
	parseAllDocuments,
	visit,
	type YAMLMap,
} from 'yaml';
import type { PlacedFinding } from './issue.ts';
import { type Position, type PositionAt, positionsIn } from './position.ts';
import { type Fault, faultOf } from './yaml-faults.ts';

/** Deepest nesting of maps and lists an editor may write. */
const MAX_DEPTH = 20;

/** How many of the parser's errors are looked at; a form that is broken so often is broken as a whole. */
const MAX_ERRORS = 50;

/** How many faults of any kind are put at their places. */
const MAX_FAULTS = 5000;

type Path = (string | number)[];

/** A text, number or other single value as it is written. Offsets are UTF-16 units of the file. */
export interface WrittenValue {
	path: Path;
	value: unknown;
	start: number;
	end: number;
	/** Whether it is written without quotation marks and not as a block. */
	isPlain: boolean;
}

export interface ParsedYaml {
	data: unknown;
	/** Problems of form, with their position; when there are any, `data` is undefined. */
	problems: PlacedFinding[];
	/** Position of the value at `path`; of the nearest parent's first key where it is missing. */
	locate: (path: Path, atKey?: boolean) => Position;
	/** Every single value, in the order of the text; the value of an empty field is null. */
	values: () => WrittenValue[];
}

/** Parses the YAML between two offsets of a file's text. Never throws. */
export function parseYaml(text: string, from = 0, to = text.length): ParsedYaml {
	const at = positionsIn(text);
	const yaml = text.slice(from, to);
	const deep = tooDeepAt(yaml);
	if (deep !== undefined) return tooDeep(at, from + deep, from);
	try {
		return parseShallow(yaml, from, at);
	} catch (cause) {
		// The parser's recursion met its end before a depth was seen.
		if (cause instanceof RangeError) return tooDeep(at, from, from);
		throw cause;
	}
}

function tooDeep(at: PositionAt, offset: number, from: number): ParsedYaml {
	const finding = { code: 'YAML_TOO_DEEP', path: [], params: {} };
	return {
		data: undefined,
		problems: [{ finding, position: at(offset) }],
		locate: () => at(from),
		values: () => [],
	};
}

function parseShallow(yaml: string, from: number, at: PositionAt): ParsedYaml {
	const [document, second] = documentsOf(yaml);
	const locate: ParsedYaml['locate'] = (path, atKey) => {
		const range = document ? rangeOf(document, path, atKey) : undefined;
		return range ? at(from + range[0], from + range[1]) : at(from);
	};
	if (!document)
		return { data: null, problems: [], locate: () => ({ line: 1, column: 1 }), values: () => [] };
	const faults = [
		...errorsOf(document, yaml),
		...(second ? [fault('YAML_MULTIPLE_DOCUMENTS', second.range[0], second.range[0] + 3)] : []),
		...refusedNodes(document, yaml),
	];
	const problems = firstPerLine(
		faults.slice(0, MAX_FAULTS).map(({ code, params, start, end }) => ({
			finding: { code, path: [], params: placed(params, at, from) },
			position: at(from + start, from + end),
		})),
	);
	return {
		data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		problems,
		locate,
		values: () => valuesIn(document.contents, from),
	};
}

function documentsOf(yaml: string): readonly Document.Parsed[] {
	// A broken file makes thousands of errors, and nobody reads where in the parser they were made.
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		const documents = parseAllDocuments(yaml, {
			version: '1.2',
			schema: 'core',
			// Found below in linear time; the parser compares every key with every other.
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: 'silent',
		});
		return Array.isArray(documents) ? documents : [];
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

/** An offset in the parameters becomes the line that a message names. */
const placed = ({ firstAt, ...params }: Fault['params'], at: PositionAt, from: number) =>
	firstAt === undefined ? params : { ...params, first: at(from + firstAt).line };

const fault = (code: string, start: number, end: number, params = {}): Fault => ({
	code,
	start,
	end,
	params,
});

/** What the parser complains of, in the words of the catalogue. */
function errorsOf(document: Document.Parsed, yaml: string): Fault[] {
	// A key on several lines is what the parser makes of a line that another error explains.
	const [first, ...others] = document.errors.slice(0, MAX_ERRORS);
	const explained = others.filter(({ code }) => code !== 'MULTILINE_IMPLICIT_KEY');
	return (first ? [first, ...explained] : []).map((error) => faultOf(error, document, yaml));
}

/** Anchors, aliases, tags and merge keys, and nesting that is too deep. */
function refusedNodes(document: Document.Parsed, yaml: string): Fault[] {
	const faults: Fault[] = [];
	visit(document, (key, node, path) => {
		if (!isNode(node)) return undefined;
		const [start, end] = node.range ?? [0, 0, 0];
		if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
			faults.push(fault('YAML_TOO_DEEP', start, start + 1));
			return visit.BREAK;
		}
		const refuse = (code: string, written: string): void => {
			const sign = propertyBefore(yaml, start, written[0] as string);
			faults.push(
				faultOf(
					{ code, pos: [sign?.start ?? start, sign?.end ?? end], message: sign?.value ?? written },
					document,
					yaml,
				),
			);
		};
		if (isMap(node)) for (const repeated of repeatedKeys(node)) faults.push(repeated);
		if (isAlias(node)) refuse('YAML_ANCHOR', `*${node.source}`);
		else if (key === 'key' && isScalar(node) && node.value === '<<') refuse('YAML_ANCHOR', '<<');
		else {
			if (node.anchor) refuse('YAML_ANCHOR', `&${node.anchor}`);
			if (node.tag) refuse('YAML_TAG', `!${node.tag}`);
		}
		return undefined;
	});
	return faults;
}

/** Keys of a map that are written again. */
function repeatedKeys(map: YAMLMap): Fault[] {
	const known = new Map<string, number>();
	return map.items.flatMap(({ key }) => {
		if (!isScalar(key) || !key.range) return [];
		const [start, end] = key.range;
		const firstAt = known.get(String(key.value));
		if (firstAt === undefined) {
			known.set(String(key.value), start);
			return [];
		}
		return [fault('YAML_DUPLICATE_KEY', start, end, { value: key.value, firstAt })];
	});
}

/** The tag (`!`) or anchor (`&`) that is written before a value on its line. */
function propertyBefore(
	text: string,
	valueStart: number,
	sign: string,
): { value: string; start: number; end: number } | undefined {
	const lineStart = text.lastIndexOf('\n', valueStart - 1) + 1;
	// An anchor of nothing ends where the value that is not there begins.
	const written = /(?:[!&]\S*(?:\s+|$))+$/u.exec(text.slice(lineStart, valueStart));
	const value = written?.[0].split(/\s+/u).find((word) => word.startsWith(sign));
	if (!written || value === undefined) return undefined;
	const start = lineStart + written.index + written[0].indexOf(value);
	return { value, start, end: start + value.length };
}

/** One mistake often makes the parser stumble several times on a line; the first says it best. */
function firstPerLine(problems: PlacedFinding[]): PlacedFinding[] {
	const seen = new Set<number>();
	return problems.filter(({ position }) => {
		if (seen.has(position.line)) return false;
		seen.add(position.line);
		return true;
	});
}

/** Offset of the first bracket or indentation that is deeper than allowed, found without parsing. */
export function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(/[[\]{}]|\n {81,}/gu)) {
		if (sign === '[' || sign === '{') depth += 1;
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
		else return index + sign.length;
		if (depth > MAX_DEPTH) return index;
	}
	return undefined;
}

/** Source range of the node at `path`, or of its nearest present parent's first key. */
function rangeOf(document: Document, path: Path, atKey = false): [number, number] | undefined {
	let node: unknown = document.contents;
	for (const [depth, step] of path.entries()) {
		if (!isCollection(node)) break;
		const isLast = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) return firstKey(node);
			if (isLast && (atKey || !hasRange(pair.value))) return rangeOfNode(pair.key as Node);
			node = pair.value;
		} else {
			const child: unknown = (node.items as unknown[])[Number(step)];
			if (!child) return rangeOfNode(node as Node);
			node = isPair(child) ? child.value : child;
		}
	}
	if (path.length === 0 && isMap(node)) return firstKey(node);
	return isNode(node) ? rangeOfNode(node) : undefined;
}

const hasRange = (node: unknown): boolean =>
	isNode(node) && node.range != null && node.range[1] > node.range[0];

const rangeOfNode = (node: Node): [number, number] | undefined =>
	node.range ? [node.range[0], node.range[1]] : undefined;

const firstKey = (node: unknown): [number, number] | undefined => {
	const key = isMap(node) ? node.items[0]?.key : undefined;
	return isNode(key) ? rangeOfNode(key) : isNode(node) ? rangeOfNode(node) : undefined;
};

function valuesIn(node: ParsedNode | null, from: number, path: Path = []): WrittenValue[] {
	if (isMap(node)) {
		return node.items.flatMap(({ key, value }) => {
			const step = isScalar(key) ? String(key.value) : '';
			const written = value as ParsedNode | null;
			if (written && written.range[1] > written.range[0])
				return valuesIn(written, from, [...path, step]);
			const end = from + ((key as ParsedNode | null)?.range[1] ?? 0);
			return [{ path: [...path, step], value: null, start: end, end, isPlain: true }];
		});
	}
	if (isCollection(node)) {
		return (node.items as unknown[]).flatMap((item, index) =>
			isNode(item) ? valuesIn(item as ParsedNode, from, [...path, index]) : [],
		);
	}
	if (!isScalar(node) || !node.range) return [];
	const [start, end] = node.range;
	return [
		{
			path,
			value: node.value,
			start: from + start,
			end: from + end,
			isPlain: node.type === 'PLAIN',
		},
	];
}
