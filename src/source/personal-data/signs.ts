/** What a character can be inside a number that somebody writes out of the ordinary. */

/**
 * Kinds of signs. Those from `reference` on may turn out to be digits; from `ascii` on they are,
 * and the digit is the last four bits.
 */
export const SIGN = {
	other: 1,
	/** Zero-width and format characters, combining marks. */
	invisible: 2,
	space: 3,
	newline: 4,
	dash: 5,
	dot: 6,
	underscore: 7,
	slash: 8,
	/** Markdown marks: `*`, a backquote, `~~`, `[`, `](…)`, and tags. */
	mark: 9,
	/** The last sign of an identity number. */
	x: 10,
	reference: 11,
	percent: 12,
	backslash: 13,
	surrogate: 14,
	ascii: 16,
	chinese: 32,
	otherScript: 48,
} as const;

/** Digits in words: everyday, formal (financial), telephone and Suzhou numerals. */
const CHINESE = [
	'〇零○◯',
	'一壹弌幺弋〡',
	'二贰貳弍两兩〢',
	'三叁參叄弎〣',
	'四肆〤',
	'五伍〥',
	'六陆陸〦',
	'七柒〧',
	'八捌〨',
	'九玖〩',
];
const CHINESE_VALUES = new Map(
	CHINESE.flatMap((signs, value) => Array.from(signs, (sign) => [sign, value] as const)),
);

/** First signs of the circled digits that have no compatibility form, and their value. */
const CIRCLED: readonly (readonly [first: number, count: number, value: number])[] = [
	[0x24f5, 9, 1],
	[0x24ff, 1, 0],
	[0x2776, 9, 1],
	[0x2780, 9, 1],
	[0x278a, 9, 1],
	[0x1f10b, 1, 0],
	[0x1f10c, 1, 0],
];

const NAMED: Record<string, number> = {
	'&': SIGN.reference,
	'%': SIGN.percent,
	'\\': SIGN.backslash,
	'*': SIGN.mark,
	'`': SIGN.mark,
	'~': SIGN.mark,
	'[': SIGN.mark,
	']': SIGN.mark,
	'<': SIGN.mark,
	_: SIGN.underscore,
	'/': SIGN.slash,
	'⁄': SIGN.slash,
	'∕': SIGN.slash,
	'\u2212': SIGN.dash,
	'\u30fc': SIGN.dash,
	'\u2500': SIGN.dash,
	'\u2501': SIGN.dash,
	// The wave dash stands between the ends of a range.
	'\u301c': SIGN.other,
	'\t': SIGN.space,
	'\u2800': SIGN.space,
	'\u1160': SIGN.space,
	// Cyrillic and Greek look-alikes of x.
	х: SIGN.x,
	Х: SIGN.x,
	χ: SIGN.x,
	Χ: SIGN.x,
	x: SIGN.x,
	X: SIGN.x,
};

const PROPERTIES: readonly (readonly [RegExp, number])[] = [
	[/^[\n\r\v\f\u0085\u2028\u2029]$/u, SIGN.newline],
	[/^\p{Zs}$/u, SIGN.space],
	[/^[\p{Cf}\p{M}]$/u, SIGN.invisible],
	[/^\p{Pd}$/u, SIGN.dash],
	[/^[.·•‧・∙⋅●。․]$/u, SIGN.dot],
	[/^\p{Pc}$/u, SIGN.underscore],
];

/** Value of a decimal digit of any script: they stand in order, ten by ten (Unicode, 4.6). */
function decimalValue(codePoint: number): number | undefined {
	const isDecimal = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));
	if (!isDecimal(codePoint)) return undefined;
	let before = 0;
	while (isDecimal(codePoint - before - 1)) before += 1;
	return before % 10;
}

function classify(codePoint: number): number {
	if (codePoint >= 0xd800 && codePoint <= 0xdfff) return SIGN.surrogate;
	const sign = String.fromCodePoint(codePoint);
	// Compatibility forms: full-width, circled, mathematical, in brackets, with a full stop.
	const plain = sign.normalize('NFKC').replace(/^\((.)\)$|^(.)[.,]$/u, '$1$2');
	if (/^\d$/u.test(plain)) {
		return (sign === plain ? SIGN.ascii : SIGN.otherScript) + Number(plain);
	}
	const chinese = CHINESE_VALUES.get(plain) ?? CHINESE_VALUES.get(sign);
	if (chinese !== undefined) return SIGN.chinese + chinese;
	const circled = CIRCLED.find(([first, count]) => codePoint >= first && codePoint < first + count);
	if (circled) return SIGN.otherScript + circled[2] + codePoint - circled[0];
	const decimal = decimalValue(codePoint);
	if (decimal !== undefined) return SIGN.otherScript + decimal;
	const named = NAMED[sign] ?? NAMED[plain];
	// The full-width forms of what begins an escape begin none.
	if (named !== undefined) {
		return sign !== plain && named >= SIGN.reference ? SIGN.other : named;
	}
	const matches = ([property]: readonly [RegExp, number]): boolean =>
		property.test(sign) || property.test(plain);
	return PROPERTIES.find(matches)?.[1] ?? SIGN.other;
}

/** Kinds by code point, found out on first sight: no text uses more than a few thousand. */
const KINDS = new Uint8Array(0x11_0000);

/** The kind of a code point (`SIGN`); half of a surrogate pair is `SIGN.surrogate`. */
export function signOf(codePoint: number): number {
	const known = KINDS[codePoint] as number;
	if (known !== 0) return known;
	const kind = classify(codePoint);
	KINDS[codePoint] = kind;
	return kind;
}

/** Whether a kind is a digit of some script. */
export const isDigit = (kind: number): boolean => kind >= SIGN.ascii;

/** The first offset between two at which a digit may stand, as typed or spelt out; `to` if none. */
export function nextCandidate(text: string, from: number, to: number): number {
	let at = from;
	while (at < to) {
		const unit = text.charCodeAt(at);
		const kind = KINDS[unit] as number;
		if ((kind === 0 ? signOf(unit) : kind) >= SIGN.reference) return at;
		at += 1;
	}
	return to;
}
