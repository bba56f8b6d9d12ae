/** What the YAML parser stumbles over, put into codes of the catalogue at the place to look at. */
import { type Document, visit } from 'yaml';
import type { Params } from '../schema/messages.ts';
import { lineAt } from './position.ts';

/** A fault between two offsets of the YAML; `firstAt` is the offset of an earlier twin. */
export interface Fault {
	code: string;
	params: Params & { firstAt?: number };
	start: number;
	end: number;
}

interface ParserError {
	code: string;
	message: string;
	pos: [number, number];
}

const CODES: Record<string, string> = {
	TAB_AS_INDENT: 'YAML_TAB',
	BAD_INDENT: 'YAML_INDENT',
	BAD_ALIAS: 'YAML_NEEDS_QUOTES',
	MULTIPLE_DOCS: 'YAML_MULTIPLE_DOCUMENTS',
	MULTIPLE_ANCHORS: 'YAML_ANCHOR',
	MULTIPLE_TAGS: 'YAML_TAG',
	TAG_RESOLVE_FAILED: 'YAML_TAG',
	BLOCK_AS_IMPLICIT_KEY: 'YAML_NEEDS_QUOTES',
	BAD_SCALAR_START: 'YAML_NEEDS_QUOTES',
	YAML_ANCHOR: 'YAML_ANCHOR',
	YAML_TAG: 'YAML_TAG',
};

/** Signs with which plain text may not begin (YAML 1.2.2, section 7.3.3). */
const RESERVED_START = /^[@*&!%|>[{`"']/u;

/** The fault that an error of the parser (or a refused anchor or tag) stands for. */
export function faultOf(error: ParserError, document: Document.Parsed, yaml: string): Fault {
	const [at, end] = error.pos;
	const code = codeOf(error, yaml);
	const written = valueOnLine(yaml, at);
	const fault = (start: number, params: Params = {}): Fault => ({
		code,
		params,
		start,
		end: Math.max(end, start + 1),
	});
	if (error.code === 'BLOCK_IN_FLOW' && code === 'YAML_NEEDS_QUOTES')
		return fault(at, { sign: '', fixed: quoted(itemAt(yaml, at)) });
	if (code === 'YAML_NEEDS_QUOTES') {
		const sign = RESERVED_START.exec(written.value)?.[0] ?? '';
		return fault(written.start, { sign, fixed: written.prefix + quoted(written.value) });
	}
	if (code === 'YAML_ANCHOR' || code === 'YAML_TAG') {
		const value = wordAt(yaml, at, end);
		const plain = code === 'YAML_TAG' ? written.value.replace(value, '').trimStart() : '';
		const fixed = code === 'YAML_TAG' ? plain && written.prefix + plain : fixedAnchor(written);
		return fault(at, { value, fixed });
	}
	if (code === 'YAML_UNCLOSED_QUOTE') {
		const start = openQuote(document, at);
		const line = lineAt(yaml, start);
		const sign = yaml[start] ?? '"';
		return fault(start, { sign, fixed: line.text.trim() + sign });
	}
	if (code === 'YAML_SYNTAX') {
		const open = openBracket(error, document, yaml);
		if (open !== undefined) {
			const { prefix, value } = valueOnLine(yaml, open);
			const sign = yaml[open] ?? '[';
			// One piece of Chinese behind a bracket is a text that begins with it.
			if (value.startsWith(sign) && /^[^,:]*\p{Script=Han}[^,:]*$/u.test(value)) {
				const params = { sign, fixed: prefix + quoted(value) };
				return { ...fault(open, params), code: 'YAML_NEEDS_QUOTES' };
			}
			return { ...fault(open, { sign }), end: open + 1 };
		}
	}
	return fault(at, { detail: error.message, indent: at - lineAt(yaml, at).start });
}

function codeOf({ code, message, pos }: ParserError, yaml: string): string {
	const rest = yaml.slice(pos[0]);
	if (code === 'MISSING_CHAR' && /closing .*quote/iu.test(message)) return 'YAML_UNCLOSED_QUOTE';
	if (code === 'BAD_INDENT' && /end with a [\]}]/u.test(message)) return 'YAML_SYNTAX';
	// Text with a colon among the items of a list or map in brackets.
	if (code === 'BLOCK_IN_FLOW' && /\S: /u.test(itemAt(yaml, pos[0]))) return 'YAML_NEEDS_QUOTES';
	// A word that is no name of a tag is text that begins with the sign.
	if (code.includes('TAG') && !/^!+[\w:/.-]+(?:\s|$)/u.test(rest)) return 'YAML_NEEDS_QUOTES';
	const isStart = code === 'UNEXPECTED_TOKEN' || /Tags and anchors must/u.test(message);
	if (isStart && RESERVED_START.test(valueOnLine(yaml, pos[0]).value)) return 'YAML_NEEDS_QUOTES';
	// A key where the value above goes on: the colon that the parser stumbles over is a line below.
	const isBelow = code === 'BLOCK_AS_IMPLICIT_KEY' && !/^.*:(?:\s|$)/u.test(rest);
	return isBelow ? 'YAML_INDENT' : (CODES[code] ?? 'YAML_SYNTAX');
}

/** The item of a list or map in brackets that begins at an offset. */
const itemAt = (yaml: string, offset: number): string =>
	(/[^,\]}\n]*/uy.exec(yaml.slice(offset))?.[0] ?? '').trim();

/** The value on the line of an offset, behind dashes and key. */
function valueOnLine(
	yaml: string,
	offset: number,
): { prefix: string; value: string; start: number } {
	const line = lineAt(yaml, offset);
	const prefix = /^\s*(?:-\s+)*(?:[^\s:"'[{][^:"'[{]*:\s+)?/u.exec(line.text)?.[0] ?? '';
	const value = line.text.slice(prefix.length).trimEnd();
	return { prefix: prefix.trimStart(), value, start: line.start + prefix.length };
}

/** A text in quotation marks that keep it as it is. */
export function quoted(text: string): string {
	if (!/["\\]/u.test(text)) return `"${text}"`;
	return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

const fixedAnchor = ({ prefix, value }: { prefix: string; value: string }): string | undefined =>
	/^[&*]/u.test(value) ? prefix + quoted(value) : undefined;

/** The text of an error, to the end of its word where the parser names only the first sign. */
const wordAt = (text: string, start: number, end: number): string =>
	end - start > 1 ? text.slice(start, end) : (/^[^\s:,]+/u.exec(text.slice(start))?.[0] ?? '');

/** Offset of the mark that opens the quotation which ends at `at`, for want of another mark. */
function openQuote(document: Document.Parsed, at: number): number {
	let start = at;
	visit(document, {
		Scalar: (_key, { type, range }) => {
			if (type?.startsWith('QUOTE') && range && range[0] < at && range[1] >= at) start = range[0];
		},
	});
	return start;
}

/** Offset of the bracket that is still open where the parser gives up. */
function openBracket(
	{ message, pos }: ParserError,
	document: Document.Parsed,
	yaml: string,
): number | undefined {
	if (!/end with a|Flow (?:map|sequence) must end/u.test(message)) return undefined;
	let open: number | undefined;
	visit(document, (_key, node) => {
		const range = (node as { range?: [number, number, number] | null } | null)?.range;
		if (range && range[0] <= pos[0] && range[1] >= pos[0] - 1 && /[[{]/u.test(yaml[range[0]] ?? ''))
			open = range[0];
	});
	return open;
}
