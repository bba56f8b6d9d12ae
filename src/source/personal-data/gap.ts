/** What may stand between two digits of one number. */
import { readSign } from './read-sign.ts';
import { isDigit, SIGN, signOf } from './signs.ts';

/** Kinds of gaps; `none` is the seamless neighbourhood of two digits of one script. */
export const GAP = {
	none: 0,
	/** Nothing a reader sees: invisible signs, marks, tags, or a change of script. */
	unseen: 1,
	space: 2,
	dash: 3,
	dot: 4,
	underscore: 5,
	slash: 6,
	/** Added where a line ends inside. */
	newline: 8,
} as const;

/** Where the next digit stands, and what lies before it. */
export interface Gap {
	kind: number;
	end: number;
	/** Parts of the gap that hold text of their own: tags, link targets. */
	inner: readonly Part[];
}

/** From where to where, in offsets. */
export type Part = readonly [from: number, to: number];

const PUNCTUATION: Record<number, number> = {
	[SIGN.dash]: GAP.dash,
	[SIGN.dot]: GAP.dot,
	[SIGN.underscore]: GAP.underscore,
	[SIGN.slash]: GAP.slash,
};

/** Tags inside a line of text; one that begins a block, a cell or an item ends a number. */
const INLINE =
	/<(?:!--[^<>]{0,200}-->|\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?:\s[^<>]{0,200})?\/?>)/iuy;
const LINK_END = /\]\([^()\n]{0,200}\)/uy;
/** Four and more stars hide digits; up to three are Markdown. */
const STARS = /[*＊]+/uy;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0].length ?? 0;
};

/** Length of the mark at `at`, 0 where it is no mark between digits. */
function markLength(text: string, at: number): number {
	const sign = text[at];
	if (sign === '<') return lengthAt(INLINE, text, at);
	if (sign === ']') return lengthAt(LINK_END, text, at) || 1;
	if (sign === '~') return text[at + 1] === '~' ? 2 : 0;
	if (sign === '*' || sign === '＊') {
		const stars = lengthAt(STARS, text, at);
		return stars > 3 ? 0 : stars;
	}
	return 1;
}

const NOTHING: readonly Part[] = [];

/** Reads the gap after a digit that ends at `from`; undefined where the number ends there. */
export function readGap(text: string, from: number): Gap | undefined {
	const first = from < text.length ? signOf(text.charCodeAt(from)) : SIGN.other;
	if (first === SIGN.other) return undefined;
	if (isDigit(first)) return { kind: GAP.none, end: from, inner: NOTHING };
	const inner: Part[] = [];
	const gap: Gap = { kind: GAP.none, end: from, inner };
	let spaces = 0;
	let lines = 0;
	let punctuation = 0;
	let at = from;
	while (at < text.length) {
		const { kind, end } = readSign(text, at);
		if (isDigit(kind) || kind === SIGN.x) {
			const seen = gap.kind === GAP.none && at > from ? GAP.unseen : gap.kind;
			gap.kind = seen + lines * GAP.newline;
			gap.end = at;
			return gap;
		}
		let next = end;
		if (kind === SIGN.space) {
			spaces += 1;
			if (spaces > (lines > 0 ? 40 : 2)) return undefined;
			if (punctuation === 0) gap.kind = GAP.space;
		} else if (kind === SIGN.newline) {
			if (text[at] === '\r' && text[end] === '\n') next += 1;
			lines += 1;
			spaces = 0;
			if (lines > 1) return undefined;
			if (punctuation === 0) gap.kind = GAP.space;
		} else if (kind >= SIGN.dash && kind <= SIGN.slash) {
			const found = PUNCTUATION[kind] as number;
			const isOther = punctuation > 0 && gap.kind !== found;
			// A dash that begins a line is the mark of a list item.
			if (isOther || punctuation === 2 || lines > 0) return undefined;
			gap.kind = found;
			punctuation += 1;
			spaces = 0;
		} else if (kind === SIGN.mark) {
			const length = text[at] === '\\' ? 1 : markLength(text, at);
			if (length === 0) return undefined;
			next = at + length;
			if (length > 3) inner.push([at + 1, next - 1]);
		} else if (kind !== SIGN.invisible) return undefined;
		at = next;
	}
	return undefined;
}
