/** How many columns text takes in a terminal. */

/**
 * Wide and full-width characters by UAX #11 (East Asian Width W and F), Unicode 16. Ambiguous ones,
 * such as “ ” and …, count one column, as terminals draw them unless told otherwise.
 */
const WIDE =
	/[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Signs that add nothing to the width: combining marks, format and control characters. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Whether a grapheme is one emoji, joined from several signs or not (UTS #51). */
export const isEmoji = (grapheme: string): boolean => /^\p{RGI_Emoji}$/v.test(grapheme);

/** The graphemes of a text (UAX #29): what a reader calls a character. */
export const graphemesOf = (text: string): string[] =>
	Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

const widthOfSign = (sign: string): number =>
	WITHOUT_WIDTH.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;

/** Columns of `text`; an emoji joined from several signs takes two, a combining mark none. */
export function displayWidth(text: string): number {
	if (/^[ -~]*$/u.test(text)) return text.length;
	return graphemesOf(text).reduce(
		(sum, grapheme) =>
			sum +
			(isEmoji(grapheme)
				? 2
				: Array.from(grapheme).reduce((width, sign) => width + widthOfSign(sign), 0)),
		0,
	);
}
