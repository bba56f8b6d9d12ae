/** The places of a text where digits stand close enough together to be one number, or several. */
import { GAP, type Part, readGap } from './gap.ts';
import { readSign } from './read-sign.ts';
import { isDigit, SIGN, signOf } from './signs.ts';

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

const isX = (kind: number): boolean => kind === SIGN.x;

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
			if (span.starts.length >= FEWEST) spans.push(span);
			for (const [start, stop] of inner) spans.push(...digitSpans(text, start, stop));
			next = end;
		}
		at = nextCandidate(text, next, to);
	}
	return spans;
}

/** The next offset at which a digit may stand. */
function nextCandidate(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && signOf(text.charCodeAt(at)) < SIGN.reference) at += 1;
	return at;
}

function readSpan(text: string, start: number): { span: DigitSpan; end: number; inner: Part[] } {
	const span: DigitSpan = { digits: '', starts: [], ends: [], gaps: [] };
	const signs: string[] = [];
	const inner: Part[] = [];
	let at = start;
	let gap: number = GAP.none;
	let script = 0;
	while (true) {
		const { kind, end } = readSign(text, at);
		// A change of script is a border too: 周一13800138000.
		const now = (kind & ~15) + (end - at > 2 ? 1 : 0);
		span.gaps.push(gap === GAP.none && now !== script ? GAP.unseen : gap);
		signs.push(isX(kind) ? 'X' : String(kind & 15));
		span.starts.push(at);
		span.ends.push(end);
		script = now;
		const next = readGap(text, end);
		if (!next) {
			span.digits = signs.join('');
			return { span, end, inner };
		}
		inner.push(...next.inner);
		gap = next.kind;
		at = next.end;
	}
}
