const FULL_WIDTH = /[\uFF01-\uFF5E\u3000－—–‐‑−]/gu;

/**
 * Half-width form of full-width letters, digits and signs (Unicode block FF00), with every dash as
 * the hyphen that days and numbers want.
 */
export const halfWidth = (text: string): string =>
	text.replace(FULL_WIDTH, (sign) => {
		if (sign === '\u3000') return ' ';
		const code = sign.codePointAt(0) as number;
		return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : '-';
	});
