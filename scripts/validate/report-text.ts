/** Issues as text for a terminal: position, code, the line with a caret, what is wrong, what to do. */
import { readFileSync } from 'node:fs';
import { decode } from '../../src/source/decode.ts';
import type { Issue } from '../../src/source/issue.ts';

/** Columns a character takes in a terminal (Unicode TR11: wide and full-width take two). */
const width = (text: string): number =>
	Array.from(text).reduce(
		(sum, sign) =>
			sum +
			(/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
				sign,
			)
				? 2
				: 1),
		0,
	);

/** Text of a file that an issue names; undefined where there is none to show. */
type TextOf = (file: string) => string | undefined;

const textOnDisk: TextOf = (file) => {
	try {
		return decode(readFileSync(file)).text;
	} catch {
		return undefined;
	}
};

/** One block per issue: position and code, the line, what is wrong, what to do. */
export const issueBlocks = (issues: readonly Issue[], textOf: TextOf = textOnDisk): string =>
	issues
		.map((issue) => {
			const mark = issue.severity === 'error' ? '' : '（提醒）';
			const place = `${issue.file}:${issue.line}:${issue.column}`;
			return `${place}  ${issue.code}${mark}\n${excerptOf(issue, textOf)}  ${issue.message}\n  改法：${issue.hint}\n`;
		})
		.join('\n');

/** The blocks and a closing count. `files` is how many files were read. */
export function reportText(issues: readonly Issue[], files: number): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const warnings = issues.length - errors;
	const verdict = errors > 0 ? '内容有误，请改正后再试。' : '内容没有错误。';
	const count = `共 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。${verdict}\n`;
	return issues.length > 0 ? `${issueBlocks(issues)}\n${count}` : count;
}

/** The offending line with the caret under its first character; empty where the file has none. */
function excerptOf(issue: Issue, textOf: TextOf): string {
	const line = textOf(issue.file)?.split(/\r?\n/u)[issue.line - 1];
	if (line === undefined || line.trim() === '') return '';
	const visible = line.replace(/\p{Cc}/gu, ' ');
	const isLong = width(visible) > 100;
	const shown = isLong ? `${Array.from(visible).slice(0, 50).join('')}…` : visible;
	const before = Array.from(visible)
		.slice(0, issue.column - 1)
		.join('');
	if (isLong && issue.column > 50) return `  ${String(issue.line).padStart(4)} │ ${shown}\n`;
	const marked = Array.from(shown)
		.slice(issue.column - 1, issue.column - 1 + (issue.length ?? 1))
		.join('');
	const carets = '^'.repeat(Math.max(1, Math.min(width(marked), 60)));
	const gutter = `  ${String(issue.line).padStart(4)} │ `;
	return `${gutter}${shown}\n${' '.repeat(7)}│ ${' '.repeat(width(before))}${carets}\n`;
}
