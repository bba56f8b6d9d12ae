/** Texts that cost a Markdown parser minutes; no editor writes them. */
import type { MarkupProblem } from './markup-node.ts';

/** Columns of a table: the parser fills every row up to as many cells. */
const MAX_COLUMNS = 100;
/** Brackets and stars in one paragraph: each is compared with those before it. */
const MAX_MARKS = 2000;
/** Tags, braces and references in the whole text: what is opened is kept until it is closed. */
const MAX_SIGNS: Record<string, number> = { '<': 1000, '{': 1000, '&': 4000 };
/** Marks of quotation at the beginning of a line. */
const QUOTED = /^(?:[ \t]*>){50}/u;

/** The first place of a text that is too much for a parser; undefined where it may be parsed. */
export function tooMuch(text: string): MarkupProblem | undefined {
	for (const [sign, most] of Object.entries(MAX_SIGNS)) {
		if (text.split(sign).length > most + 1)
			return { code: 'MDX_TOO_MUCH', params: { detail: `里的 ${sign} 太多` }, line: 1, column: 1 };
	}
	let marks = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const at = { line: index + 1, column: 1 };
		if (QUOTED.test(line)) return { code: 'MDX_TOO_DEEP', params: {}, ...at };
		const isDelimiter = /^[\s|:>-]+$/u.test(line);
		if (isDelimiter && line.split('|').length > MAX_COLUMNS + 2)
			return { code: 'MDX_TOO_MUCH', params: { detail: `里的表格超过 ${MAX_COLUMNS} 列` }, ...at };
		marks = line.trim() === '' ? 0 : marks + line.split(/[[*_~]/u).length - 1;
		if (marks > MAX_MARKS)
			return { code: 'MDX_TOO_MUCH', params: { detail: '里的 [ 和 * 太多' }, ...at };
	}
	return undefined;
}
