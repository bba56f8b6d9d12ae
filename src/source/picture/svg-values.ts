/** Whether a value or a style sheet in an SVG reaches out or runs something. */

/** References within the drawing: `url(#id)`, in quotation marks or without. */
const INNER_REFERENCE = /url\(\s*(["']?)#[^"'()\s]+\1\s*\)/giu;
const REACHING_OUT = /url\s*\(|src\s*\(|image-set\s*\(|image\s*\(|@import|@namespace|@font-face/iu;
const RUNNING = /expression\s*\(|-moz-binding|behavior\s*:/iu;
const SCHEME = /(?<![a-z])(?:javascript|vbscript|livescript|data):/iu;

/** CSS escapes such as `\75` as the characters they stand for (CSS Syntax 3, 4.3.7). */
const unescaped = (css: string): string =>
	css.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(.))/gu, (_whole, digits?: string, sign?: string) => {
		if (digits === undefined) return sign ?? '';
		const code = Number.parseInt(digits, 16);
		return code > 0x10ffff ? '' : String.fromCodePoint(code);
	});

/** A style sheet without its comments; one that is not closed runs to the end. */
function withoutComments(css: string): string {
	let plain = '';
	for (let from = 0; ; ) {
		const start = css.indexOf('/*', from);
		if (start < 0) return plain + css.slice(from);
		plain += css.slice(from, start);
		const end = css.indexOf('*/', start + 2);
		if (end < 0) return plain;
		from = end + 2;
	}
}

/** The part of a style sheet or of an attribute's value that must not be there, if any. */
export function activePart(value: string): string | undefined {
	const plain = unescaped(withoutComments(value)).replace(INNER_REFERENCE, '');
	const joined = plain.replace(/[\s\p{Cc}]/gu, '');
	return REACHING_OUT.exec(plain)?.[0] ?? RUNNING.exec(plain)?.[0] ?? SCHEME.exec(joined)?.[0];
}

/** Whether a reference stays within the drawing. */
export const isInner = (reference: string): boolean => /^\s*#[^\s]+\s*$/u.test(reference);
