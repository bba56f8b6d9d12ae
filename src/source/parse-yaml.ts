/** YAML 1.2 core schema with positions; anchors, aliases, tags and duplicate keys are refused. */
import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseAllDocuments,
	visit,
} from 'yaml';
import type { Finding } from './issue.ts';

/** Deepest nesting of maps and lists an editor may write. */
const MAX_DEPTH = 20;

export interface Position {
	line: number;
	column: number;
	length?: number;
}

export interface ParsedYaml {
	data: unknown;
	/** Problems of form, with their position; when there are any, `data` is undefined. */
	problems: { finding: Finding; position: Position }[];
	/** Position of the value at `path`; of the nearest parent's first key where it is missing. */
	locate: (path: (string | number)[], atKey?: boolean) => Position;
}

const CODES: Record<string, string> = {
	TAB_AS_INDENT: 'YAML_TAB',
	BAD_INDENT: 'YAML_INDENT',
	DUPLICATE_KEY: 'YAML_DUPLICATE_KEY',
	BAD_ALIAS: 'YAML_ANCHOR',
	MULTIPLE_DOCS: 'YAML_MULTIPLE_DOCUMENTS',
	MULTIPLE_ANCHORS: 'YAML_ANCHOR',
	MULTIPLE_TAGS: 'YAML_TAG',
	TAG_RESOLVE_FAILED: 'YAML_TAG',
	BLOCK_AS_IMPLICIT_KEY: 'YAML_NEEDS_QUOTES',
	BAD_SCALAR_START: 'YAML_NEEDS_QUOTES',
};

/** Parses one YAML text. Never throws; `firstLine` shifts lines for front matter. */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
	const deep = depthProblem(text);
	if (deep !== undefined) return tooDeep(text, deep, firstLine);
	try {
		return parseShallow(text, firstLine);
	} catch (cause) {
		// The parser's recursion met its end before a depth was seen.
		if (cause instanceof RangeError) return tooDeep(text, 0, firstLine);
		throw cause;
	}
}

function tooDeep(text: string, offset: number, firstLine: number): ParsedYaml {
	const before = text.slice(0, offset);
	const line = before.split('\n').length + firstLine - 1;
	const position = { line, column: offset - before.lastIndexOf('\n') };
	return {
		data: undefined,
		problems: [{ finding: { code: 'YAML_TOO_DEEP', path: [], params: {} }, position }],
		locate: () => ({ line: firstLine, column: 1 }),
	};
}

function parseShallow(text: string, firstLine: number): ParsedYaml {
	const lines = new LineCounter();
	const characters = (from: number, to: number): number => Array.from(text.slice(from, to)).length;
	const at = (offset: number, end = offset): Position => {
		const { line, col } = lines.linePos(offset);
		return {
			line: line + firstLine - 1,
			column: characters(offset - col + 1, offset) + 1,
			length: Math.max(1, characters(offset, end)),
		};
	};
	const documents = parseAllDocuments(text, {
		version: '1.2',
		schema: 'core',
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: 'silent',
		lineCounter: lines,
	});
	const document = Array.isArray(documents) ? documents[0] : undefined;
	const locate: ParsedYaml['locate'] = (path, atKey) => {
		const range = document ? rangeOf(document, path, atKey) : undefined;
		return range ? at(range[0], range[1]) : { line: firstLine, column: 1 };
	};
	const problem = (code: string, offset: number, end: number, params = {}) => ({
		finding: { code, path: [], params },
		position: at(offset, end),
	});
	if (!document) return { data: null, problems: [], locate };
	// A key on several lines is what the parser makes of a line that another error explains.
	const [first, ...others] = document.errors;
	const explained = others.filter(({ code }) => code !== 'MULTILINE_IMPLICIT_KEY');
	const problems = (first ? [first, ...explained] : []).map((error) => {
		const [at, end] = error.pos;
		const code = codeOf(error.code, error.message, text.slice(at));
		const start = startOf(code, document, text, at);
		return problem(code, start, end, { detail: error.message, value: wordAt(text, start, end) });
	});
	const second = Array.isArray(documents) ? documents[1] : undefined;
	if (second)
		problems.push(problem('YAML_MULTIPLE_DOCUMENTS', second.range[0], second.range[0] + 3));
	visit(document, (_key, node, path) => {
		if (!isNode(node)) return undefined;
		const [start, end] = node.range ?? [0, 0, 0];
		if (isCollection(node) && path.filter(isCollection).length >= MAX_DEPTH) {
			problems.push(problem('YAML_TOO_DEEP', start, start + 1));
			return visit.BREAK;
		}
		const refuse = (code: string, written: string): void => {
			const sign = propertyBefore(text, start, written[0] as string);
			const value = sign?.value ?? written;
			problems.push(problem(code, sign?.start ?? start, sign?.end ?? end, { value }));
		};
		if (isAlias(node)) refuse('YAML_ANCHOR', `*${node.source}`);
		else {
			if (node.anchor) refuse('YAML_ANCHOR', `&${node.anchor}`);
			if (node.tag) refuse('YAML_TAG', `!${node.tag}`);
		}
		return undefined;
	});
	const form = firstPerLine(problems);
	return {
		data: form.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		problems: form,
		locate,
	};
}

function codeOf(code: string, message: string, rest: string): string {
	if (code === 'MISSING_CHAR' && /closing .*quote/iu.test(message)) return 'YAML_UNCLOSED_QUOTE';
	if (code === 'BAD_INDENT' && /end with a [\]}]/u.test(message)) return 'YAML_SYNTAX';
	// A key where the value above goes on: the colon that the parser stumbles over is a line below.
	const isBelow = code === 'BLOCK_AS_IMPLICIT_KEY' && !/^.*:(?:\s|$)/u.test(rest);
	return isBelow ? 'YAML_INDENT' : (CODES[code] ?? 'YAML_SYNTAX');
}

/** The text of an error, to the end of its word where the parser names only the first sign. */
const wordAt = (text: string, start: number, end: number): string =>
	end - start > 1 ? text.slice(start, end) : (/^[^\s:,]+/u.exec(text.slice(start))?.[0] ?? '');

/** The tag (`!`) or anchor (`&`) that is written before a value on its line. */
function propertyBefore(
	text: string,
	valueStart: number,
	sign: string,
): { value: string; start: number; end: number } | undefined {
	const lineStart = text.lastIndexOf('\n', valueStart - 1) + 1;
	const written = /(?:[!&]\S*\s+)+$/u.exec(text.slice(lineStart, valueStart));
	const value = written?.[0].split(/\s+/u).find((word) => word.startsWith(sign));
	if (!written || value === undefined) return undefined;
	const start = lineStart + written.index + written[0].indexOf(value);
	return { value, start, end: start + value.length };
}

/** Where an editor has to look: an open quotation's first mark, the line that is indented too far. */
function startOf(code: string, document: Document.Parsed, text: string, at: number): number {
	if (code === 'YAML_INDENT' && text[at] !== '\n') {
		const next = /^[^\n]*\n[ ]+(?=\S+:(?:\s|$))/u.exec(text.slice(at));
		return next ? at + next[0].length : at;
	}
	if (code !== 'YAML_UNCLOSED_QUOTE') return at;
	let start = at;
	visit(document, {
		Scalar: (_key, { type, range }) => {
			if (type?.startsWith('QUOTE') && range && range[0] < at && range[1] >= at) start = range[0];
		},
	});
	return start;
}

/** One mistake often makes the parser stumble several times on a line; the first says it best. */
function firstPerLine<Problem extends { position: Position }>(problems: Problem[]): Problem[] {
	const seen = new Set<number>();
	return problems.filter(({ position }) => {
		if (seen.has(position.line)) return false;
		seen.add(position.line);
		return true;
	});
}

/** Offset of the first bracket or indentation that is deeper than allowed, found without parsing. */
function depthProblem(text: string): number | undefined {
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const sign = text[index];
		if (sign === '[' || sign === '{') depth += 1;
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
		else if (sign === '\n') {
			let spaces = index + 1;
			while (text[spaces] === ' ') spaces += 1;
			if (spaces - index - 1 > MAX_DEPTH * 4) return spaces;
		}
		if (depth > MAX_DEPTH) return index;
	}
	return undefined;
}

/** Source range of the node at `path`, or of its nearest present parent's first key. */
function rangeOf(
	document: Document,
	path: (string | number)[],
	atKey = false,
): [number, number] | undefined {
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
