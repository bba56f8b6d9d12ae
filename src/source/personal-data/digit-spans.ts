/** The places of a text where digits stand close enough together to be one number, or several. */
import { GAP, type Part, readGap } from './gap.ts';
import { readSign } from './read-sign.ts';
import { isDigit, nextCandidate, SIGN } from './signs.ts';
import { isWordEnd } from './word-end.ts';

/** Digits in a row with what lies between them. All lists have one item a digit. */
export interface DigitSpan {
	/** ASCII digits; `X` for the last sign of an identity number. */
	digits: string;
	/** Offsets of each digit in the text. */
	starts: number[];
	ends: number[];
	/** The gap before each digit (`GAP`). */
	gaps: number[];
}

/** Fewest digits of anything searched for. */
const FEWEST = 11;

/**
 * Every span of eleven digits or more between two offsets of a text. Each sign is looked at a
 * bounded number of times, whatever the text.
 */
export function digitSpans(text: string, from = 0, to = text.length): DigitSpan[] {
	const spans: DigitSpan[] = [];
	let at = nextCandidate(text, from, to);
	while (at < to) {
		const first = readSign(text, at);
		let next = first.end;
		if (isDigit(first.kind)) {
			const { span, end, inner } = readSpan(text, at);
			if (span) spans.push(span);
			for (const [start, stop] of inner) spans.push(...digitSpans(text, start, stop));
			next = end;
		}
		at = nextCandidate(text, next, to);
	}
	return spans;
}

/** What `readSpan` gathers, used again for each span: most are too short to keep. */
const kinds: number[] = [];
const starts: number[] = [];
const ends: number[] = [];
const gaps: number[] = [];

/** The span that begins with the digit at `start`, where it is long enough, and its end. */
function readSpan(
	text: string,
	start: number,
): { span: DigitSpan | undefined; end: number; inner: readonly Part[] } {
	const inner: Part[] = [];
	let count = 0;
	let at = start;
	let gap: number = GAP.none;
	let script = 0;
	while (true) {
		const { kind, end } = readSign(text, at);
		// A change of script is a border too, and so is the end of a word: 周一13800138000.
		const now = (kind & ~15) + (end - at > 2 ? 1 : 0);
		const isBorder = now !== script || (count === 1 && isWordEnd(text, start));
		gaps[count] = gap === GAP.none && isBorder ? GAP.unseen : gap;
		kinds[count] = kind;
		starts[count] = at;
		ends[count] = end;
		count += 1;
		script = now;
		const next = readGap(text, end);
		if (!next) return { span: count < FEWEST ? undefined : spanOf(count), end, inner };
		for (const part of next.inner) inner.push(part);
		gap = next.kind;
		at = next.end;
	}
}

const spanOf = (count: number): DigitSpan => ({
	digits: kinds
		.slice(0, count)
		.map((kind) => (kind === SIGN.x ? 'X' : String(kind & 15)))
		.join(''),
	starts: starts.slice(0, count),
	ends: ends.slice(0, count),
	gaps: gaps.slice(0, count),
});
