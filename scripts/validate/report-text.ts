/** Issues as text for a terminal: position, code, the line with a caret, what is wrong, what to do. */
import { readFileSync } from 'node:fs';
import { decode } from '../../src/source/decode.ts';
import type { Issue } from '../../src/source/issue.ts';
import { findPersonalData } from '../../src/source/personal-data.ts';
import { displayWidth } from '../cli/display-width.ts';
import { type Paint, painter } from '../cli/painter.ts';
import { printable } from '../cli/printable.ts';
import { excerptOf } from './excerpt.ts';

/** Text of a file that an issue names; undefined where there is none to show. */
type TextOf = (file: string) => string | undefined;

const textOnDisk: TextOf = (file) => {
	try {
		return decode(readFileSync(file)).text;
	} catch {
		return undefined;
	}
};

/** Most marks under a value; a longer one is known by its beginning. */
const MOST_CARETS = 60;

/** One block per issue: position and code, the line, what is wrong, what to do. */
export const issueBlocks = (
	issues: readonly Issue[],
	textOf: TextOf = textOnDisk,
	colour = false,
): string => {
	const paint = painter(colour);
	return issues
		.map((issue) => {
			const isError = issue.severity === 'error';
			const place = `${paint('bold', printable(issue.file))}:${issue.line}:${issue.column}`;
			const code = paint(isError ? 'red' : 'yellow', `${issue.code}${isError ? '' : '（提醒）'}`);
			const hint = paint('green', `改法：${printable(issue.hint)}`);
			return `${place}  ${code}\n${linesOf(issue, textOf, paint)}  ${printable(issue.message)}\n  ${hint}\n`;
		})
		.join('\n');
};

/** The closing count. `files` is how many files were read. */
export function countLine(issues: readonly Issue[], files: number): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	const verdict = errors > 0 ? '内容有误，请改正后再试。' : '内容没有错误。';
	return `共 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。${verdict}\n`;
}

/** The blocks and the closing count; `colour` marks them for a terminal. */
export function reportText(issues: readonly Issue[], files: number, colour = false): string {
	const count = countLine(issues, files);
	return issues.length > 0 ? `${issueBlocks(issues, undefined, colour)}\n${count}` : count;
}

/** The offending line and a caret below its value; empty where the file has no such line. */
function linesOf(issue: Issue, textOf: TextOf, paint: Paint): string {
	const written = textOf(issue.file)?.split(/\r?\n/u)[issue.line - 1];
	if (written === undefined || written.trim() === '') return '';
	const line = hidden(written);
	const { before, value, after } = excerptOf(line, issue.column, issue.length);
	const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(value), MOST_CARETS)));
	const mark = paint(issue.severity === 'error' ? 'red' : 'yellow', carets);
	const number = paint('dim', `  ${String(issue.line).padStart(4)} │ `);
	const gutter = paint('dim', `${' '.repeat(7)}│ `);
	const shown = `${before}${paint('underline', value)}${after}`;
	return `${number}${shown}\n${gutter}${' '.repeat(displayWidth(before))}${mark}\n`;
}

/** A line without the numbers and keys in it that are private: a log is read by many. */
const hidden = (line: string): string =>
	findPersonalData(line).reduce(
		(shown, { start, end }) =>
			shown.slice(0, start) + shown.slice(start, end).replace(/[^\s]/gu, '*') + shown.slice(end),
		line,
	);
