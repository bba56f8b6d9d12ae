/** Reads one sign of a text, through every way a file can spell a character. */
import { SIGN, signOf } from './signs.ts';

/** A sign: its kind (`SIGN`) and the offset after it. */
export interface ReadSign {
	kind: number;
	end: number;
}

const REFERENCE = /&(?:#(\d{1,10});?|#[xX]([\dA-Fa-f]{1,8});?|([A-Za-z]{2,14}[123]?);)/uy;
const ESCAPE =
	/\\(?:u\{([\dA-Fa-f]{1,6})\}|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|x([\dA-Fa-f]{2})|([tnr]))/uy;
const PERCENT = /%[\dA-Fa-f]{2}(?:%[89ABab][\dA-Fa-f]){0,3}/uy;

/** Named references that can stand between digits, or for one (HTML, 13.5). */
const NAMES: Record<string, string> = {
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	numsp: ' ',
	puncsp: ' ',
	thinsp: ' ',
	hairsp: ' ',
	Tab: ' ',
	NewLine: '\n',
	shy: '\u00ad',
	zwj: '\u200d',
	zwnj: '\u200c',
	lrm: '\u200e',
	rlm: '\u200f',
	ZeroWidthSpace: '\u200b',
	NoBreak: '\u2060',
	ndash: '-',
	mdash: '-',
	hyphen: '-',
	dash: '-',
	minus: '-',
	middot: '·',
	bull: '•',
	period: '.',
	sol: '/',
	lowbar: '_',
	sup1: '1',
	sup2: '2',
	sup3: '3',
};
const LETTERS: Record<string, string> = { t: '\t', n: '\n', r: '\n' };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** Kind of the character with that number; a number that names none is no sign of a telephone. */
const kindOf = (codePoint: number): number => {
	const kind = codePoint > 0 && codePoint <= 0x10_ffff ? signOf(codePoint) : SIGN.other;
	return kind >= SIGN.reference && kind <= SIGN.surrogate ? SIGN.other : kind;
};

function reference(text: string, at: number): ReadSign {
	const match = matchAt(REFERENCE, text, at);
	if (!match) return { kind: SIGN.other, end: at + 1 };
	const [all, decimal, hexadecimal, name] = match;
	const end = at + all.length;
	if (decimal !== undefined) return { kind: kindOf(Number(decimal)), end };
	if (hexadecimal !== undefined) return { kind: kindOf(Number.parseInt(hexadecimal, 16)), end };
	const sign = Object.hasOwn(NAMES, name as string) ? NAMES[name as string] : undefined;
	return { kind: sign ? kindOf(sign.charCodeAt(0)) : SIGN.other, end };
}

function escaped(text: string, at: number): ReadSign {
	const match = matchAt(ESCAPE, text, at);
	if (!match) return { kind: SIGN.mark, end: at + 1 };
	const [all, braced, short, long, byte, letter] = match;
	const end = at + all.length;
	if (letter !== undefined) return { kind: kindOf((LETTERS[letter] as string).charCodeAt(0)), end };
	const code = Number.parseInt(braced ?? short ?? long ?? (byte as string), 16);
	const isHigh = code >= 0xd800 && code <= 0xdbff;
	const low = isHigh ? matchAt(ESCAPE, text, end)?.[2] : undefined;
	if (low === undefined) return { kind: kindOf(code), end };
	const pair = String.fromCharCode(code, Number.parseInt(low, 16)).codePointAt(0) as number;
	return { kind: kindOf(pair), end: end + 6 };
}

/** A percent sign after a number is far more frequent than an escape: only what decodes counts. */
function percent(text: string, at: number): ReadSign {
	const bytes = matchAt(PERCENT, text, at)?.[0];
	try {
		const sign = bytes === undefined ? '' : decodeURIComponent(bytes);
		const kind = sign === '' ? SIGN.other : kindOf(sign.codePointAt(0) as number);
		if (bytes !== undefined && kind !== SIGN.other) return { kind, end: at + bytes.length };
	} catch {
		// No UTF-8 behind the signs: what stands there is a percentage.
	}
	return { kind: SIGN.other, end: at + 1 };
}

/**
 * The sign at offset `at`: as typed, as a character reference, as an escape of YAML or JSON, or
 * percent-encoded. What names an ordinary character is `SIGN.other`, read as a whole.
 */
export function readSign(text: string, at: number): ReadSign {
	const kind = signOf(text.charCodeAt(at));
	if (kind < SIGN.reference || kind >= SIGN.ascii) return { kind, end: at + 1 };
	if (kind === SIGN.reference) return reference(text, at);
	if (kind === SIGN.backslash) return escaped(text, at);
	if (kind === SIGN.percent) return percent(text, at);
	const codePoint = text.codePointAt(at) as number;
	return { kind: kindOf(codePoint), end: at + (codePoint > 0xffff ? 2 : 1) };
}
