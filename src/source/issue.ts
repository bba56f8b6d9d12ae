/** What is wrong, where: the one shape that every check, reader and report shares. */
import { MESSAGES, type Params } from '../schema/messages.ts';
import type { Position } from './position.ts';

/** A problem found in one file. `line` and `column` are 1-based and count characters. */
export interface Issue {
	severity: 'error' | 'warning';
	code: string;
	file: string;
	line: number;
	column: number;
	/** Field path such as `benefits.0.amount.min`; empty for the whole file. */
	path: string;
	message: string;
	hint: string;
	/** The offending text's length in characters, where it is known. */
	length?: number;
}

/** A problem found by a check that knows the field but not yet the position. */
export interface Finding {
	code: string;
	path: (string | number)[];
	params: Params;
	/** Where the case at hand is graver or lighter than the catalogue says. */
	severity?: Issue['severity'];
	/** Whether the position is the key itself, not its value. */
	atKey?: boolean;
	/** Position inside the value's text, for block texts and bodies (1-based). */
	at?: { line: number; column: number };
}

/** A finding with its place in the file. */
export interface PlacedFinding {
	finding: Finding;
	position: Position;
}

/** Puts a finding and its position into words. Throws on a code the catalogue does not have. */
export function issueOf(finding: Finding, file: string, position: Position): Issue {
	const entry = MESSAGES[finding.code];
	if (!entry) throw new Error(`No message for code ${finding.code}`);
	return {
		severity: finding.severity ?? entry.severity,
		code: finding.code,
		file,
		line: position.line,
		column: position.column,
		path: finding.path.join('.'),
		message: entry.message(finding.params),
		hint: entry.hint(finding.params),
		...(position.length === undefined ? {} : { length: position.length }),
	};
}

/** Order of a report: file, line, column, code. */
export function compareIssues(a: Issue, b: Issue): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
