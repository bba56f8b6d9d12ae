/** Characters that no text of ours holds: control signs, invisible ones, those that turn the order. */
import type { FormCheck } from './form-check.ts';

/** Every character that is one of the classes below, or may be. */
const SUSPECT =
	/\r(?!\n)|[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu;

const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\0-\x1F\x7F-\x9F]/u;

/** Flags of England, Scotland and Wales are written with tag characters (UTS #51, annex C). */
const TAGGED_FLAG = /\u{1F3F4}\u{E0067}\u{E0062}[\u{E0061}-\u{E007A}]{3}\u{E007F}/gu;

/** Code of the catalogue for a character at `index` of `text`; undefined where it is in order. */
function codeOf(text: string, index: number, sign: string): string | undefined {
	if (sign === '\r') return 'LINE_ENDINGS';
	if (sign === '\uFFFD') return 'TEXT_REPLACEMENT_CHAR';
	if (BIDI.test(sign)) return 'TEXT_BIDI';
	if (CONTROL.test(sign)) return 'TEXT_CONTROL_CHAR';
	if (sign === '\u200D' && joinsEmoji(text, index)) return undefined;
	return 'TEXT_INVISIBLE';
}

/** Whether a zero-width joiner stands between two parts of one emoji (UTS #51). */
const joinsEmoji = (text: string, index: number): boolean =>
	/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(
		text.slice(0, index).slice(-4),
	) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3));

/** A character out of place, by its offset. */
export interface SuspectCharacter {
	code: string;
	offset: number;
	/** `U+200B` */
	name: string;
	sign: string;
}

/** Every character of a text that is out of place, in order. Line ends may be LF or CRLF. */
export function suspectCharacters(text: string): SuspectCharacter[] {
	if (text.search(SUSPECT) < 0) return [];
	const plain = text.replace(TAGGED_FLAG, (flag) => ' '.repeat(flag.length));
	return [...plain.matchAll(SUSPECT)].flatMap(({ 0: sign, index }) => {
		const code = codeOf(plain, index, sign);
		const number = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
		return code ? [{ code, offset: index, name: `U+${number}`, sign }] : [];
	});
}

/** Every suspect character; the first of a kind speaks for all. */
export const checkCharacters: FormCheck = ({ text }) =>
	suspectCharacters(text).map(({ code, offset, name, sign }) => ({
		code,
		params: { value: name },
		start: offset,
		end: offset + sign.length,
	}));
