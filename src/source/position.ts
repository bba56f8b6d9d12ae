/** Places in a text as an editor counts them: lines and characters, from 1. */

export interface Position {
	line: number;
	column: number;
	/** Length of the marked text in characters. */
	length?: number;
}

/** Gives the position of the part of a text from `offset` to `end` (UTF-16 units). */
export interface PositionAt {
	(offset: number, end?: number): Position;
	/** Only the line, which costs less. */
	line: (offset: number) => number;
}

/** Prepares a text for looking up positions; the lines are counted once, on the first look. */
export function positionsIn(text: string): PositionAt {
	let starts: number[] | undefined;
	const line = (offset: number): number => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (low + 1 < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
	const at = (offset: number, end?: number): Position => {
		const number = line(offset);
		const column = characters(text, starts?.[number - 1] ?? 0, offset) + 1;
		const position: Position = { line: number, column };
		if (end !== undefined) position.length = Math.max(1, characters(text, offset, end));
		return position;
	};
	return Object.assign(at, { line });
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** How many characters, not UTF-16 units, stand between two offsets. */
function characters(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at += 1) {
		const unit = text.charCodeAt(at);
		const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && at > from;
		if (!isSecondHalf) count += 1;
	}
	return count;
}

/** The line of `text` that holds `offset`, without its end. */
export function lineAt(text: string, offset: number): { text: string; start: number } {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return { text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/u, ''), start };
}
