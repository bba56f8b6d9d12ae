import { lineAt } from '../position.ts';
import type { FormCheck } from './form-check.ts';

/** Spaces that look like ordinary ones and are letters to YAML (Unicode category Zs). */
const ODD_SPACE = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

const ANY = new RegExp(ODD_SPACE, 'u');
const INDENT = new RegExp(`^ *${ODD_SPACE}(?=.*\\S)`, 'gmu');
const AFTER_KEY = new RegExp(`(?:^|[\\s{,-])[\\w-]{1,40}: *${ODD_SPACE}(?=.*\\S)`, 'gmu');
const AFTER_DASH = new RegExp(`^ *(?:- +)*- *${ODD_SPACE}(?=.*\\S)`, 'gmu');

/** No-break and ideographic spaces where YAML wants ordinary ones: indentation, after `:` and `-`. */
export const checkSpaces: FormCheck = ({ text, syntax }) => {
	if (!ANY.test(syntax)) return [];
	const lines = new Set<number>();
	return [INDENT, AFTER_KEY, AFTER_DASH]
		.flatMap((pattern) => [...syntax.matchAll(pattern)])
		.map(({ 0: match, index }) => index + match.length - 1)
		.sort((a, b) => a - b)
		.flatMap((offset) => {
			const line = lineAt(text, offset);
			if (lines.has(line.start)) return [];
			lines.add(line.start);
			const sign = text[offset] as string;
			const value = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
			const fixed = line.text
				.replace(/^\s+/u, (white) => ' '.repeat(white === sign ? 2 : white.length))
				.replace(/^( *(?:- *)?[\w-]*:?)\s+/u, '$1 ')
				.replace(/^( *-)\s+/u, '$1 ');
			return [{ code: 'IME_SPACE', params: { value, fixed }, start: offset, end: offset + 1 }];
		});
};
