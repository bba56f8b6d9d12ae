/** The part of a line that an issue is about, made safe to print and short enough to read. */
import { displayWidth, graphemesOf, isEmoji } from '../cli/display-width.ts';
import { printableSign } from '../cli/printable.ts';

/** A line cut into what stands before, in and after the offence, all printable. */
export interface Excerpt {
	before: string;
	value: string;
	after: string;
}

/** One or more signs of a line: what is printed of them, and where they stand. */
interface Cell {
	text: string;
	width: number;
	/** Index of the first sign, in code points. */
	start: number;
	/** Index after the last sign. */
	end: number;
}

/** Columns of an excerpt, its ellipses not counted. */
const WINDOW = 98;
/** Columns kept before the offence where the line has them. */
const CONTEXT = 40;

/** A sign whose form a variation selector chooses, which is no trick in Chinese names (UTS #37). */
const VARIED = /^\p{Unified_Ideograph}\p{Variation_Selector}$/u;

const visible = (sign: string): string => (sign === '\t' ? '→' : printableSign(sign));

/** Signs of a line as cells; a grapheme that is safe as a whole stays one. */
function cellsOf(signs: readonly string[], start: number): Cell[] {
	let index = start;
	return graphemesOf(signs.join('')).flatMap((grapheme) => {
		const isSafe = isEmoji(grapheme) || VARIED.test(grapheme);
		return (isSafe ? [grapheme] : Array.from(grapheme)).map((part) => {
			const text = isSafe ? part : visible(part);
			const from = index;
			index += Array.from(part).length;
			return { text, width: displayWidth(text), start: from, end: index };
		});
	});
}

/**
 * The excerpt of a line around `length` characters from `column` (1-based, both in code points).
 * A line wider than about 100 columns is cut to a window around the offence.
 */
export function excerptOf(line: string, column: number, length = 1): Excerpt {
	const signs = Array.from(line);
	const first = Math.min(column - 1, signs.length);
	// No more than a window's worth of signs is looked at, however long the line is.
	const from = Math.max(0, first - WINDOW);
	const to = Math.min(signs.length, first + length, first + WINDOW) + WINDOW;
	const cells = cellsOf(signs.slice(from, to), from);
	const begin = cells.findIndex(({ end }) => end > first);
	const begins = begin < 0 ? cells.length : begin;
	let ends = begins;
	while (ends < cells.length && (cells[ends] as Cell).start < first + length) ends += 1;
	const [left, right] = windowOf(cells, begins);
	const text = (start: number, end: number): string =>
		cells
			.slice(start, Math.max(start, end))
			.map((cell) => cell.text)
			.join('');
	const isCutLeft = from > 0 || left > 0;
	const isCutRight = to < signs.length || right < cells.length;
	return {
		before: (isCutLeft ? '…' : '') + text(left, begins),
		value: text(begins, Math.min(ends, right)),
		after: text(Math.min(ends, right), right) + (isCutRight ? '…' : ''),
	};
}

/** First and last cell (exclusive) of the window: some context before the offence, the rest after. */
function windowOf(cells: readonly Cell[], begins: number): [left: number, right: number] {
	const width = (cell: number): number => (cells[cell] as Cell).width;
	let left = begins;
	let right = begins;
	let used = 0;
	const growLeft = (limit: number): void => {
		while (left > 0 && used + width(left - 1) <= limit) {
			left -= 1;
			used += width(left);
		}
	};
	growLeft(CONTEXT);
	while (right < cells.length && used + width(right) <= WINDOW) {
		used += width(right);
		right += 1;
	}
	growLeft(WINDOW);
	return [left, right];
}
