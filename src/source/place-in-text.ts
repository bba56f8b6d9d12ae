/** Positions inside texts that stand in YAML, in lines and characters of the file. */
import type { Position } from './position.ts';

/** The text of `length` characters at a position. */
export function textAt(text: string, { line, column, length = 0 }: Position): string {
	const signs = Array.from(text.split('\n')[line - 1] ?? '');
	return signs.slice(column - 1, column - 1 + length).join('');
}

/**
 * Position in the file `text` of the place `at` inside a field's `value` that starts at `start`.
 * YAML changes only the white space of block texts, so the place is found by counting the signs
 * before it; a quoted text has escapes, there the answer is its start.
 */
export function placeInText(
	text: string,
	start: Position,
	value: string,
	at: { line: number; column: number },
): Position {
	const lines = text.split('\n');
	const first = Array.from(lines[start.line - 1] ?? '');
	const opening = first[start.column - 1] ?? '';
	if (!/[|>]/u.test(opening)) {
		// A text that stands on one line as it is.
		const quote = /["']/u.test(opening) ? 1 : 0;
		const column = start.column + quote;
		const written = first.slice(column - 1).join('');
		const isSame = at.line === 1 && written.startsWith(value.trimEnd());
		return isSame ? { line: start.line, column: column + at.column - 1 } : start;
	}
	const before = value.split('\n').slice(0, at.line);
	before[at.line - 1] = Array.from(before[at.line - 1] ?? '')
		.slice(0, at.column - 1)
		.join('');
	let left = signsIn(before.join('\n'));
	for (let line = start.line; line < lines.length; line += 1) {
		for (const [column, sign] of Array.from(lines[line] as string).entries()) {
			if (sign.trim() === '') continue;
			if (left === 0) return { line: line + 1, column: column + 1 };
			left -= 1;
		}
	}
	return start;
}

const signsIn = (text: string): number => Array.from(text.replace(/\s/gu, '')).length;
