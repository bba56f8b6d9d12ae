/** One form for texts that are compared: queries, titles and keywords alike. */

/**
 * Signs that mark a word without parting it, and what cannot be seen: “三支一扶”笔试 is typed without
 * them, xi'an is one word.
 */
const WITHIN = /[\p{Cf}\p{Pi}\p{Pf}"'《》〈〉「」『』]/gu;
/** All that parts words; marks too, because one that is left alone could join the next letter. */
const BETWEEN = /[^\p{L}\p{N}+#.&]+/gu;
/** Signs of a name behind a letter or figure (C++, C#, 3+2, R&D, Node.js), or anywhere else. */
const SIGNS = /([a-z0-9])([+#]+|[.&](?=[a-z0-9]))|[+#.&]/g;

/**
 * Lower case, half width (NFKC), without quotation marks; other punctuation and white space become
 * single spaces. Applying it twice changes nothing.
 */
export function normalised(text: string): string {
	const plain = text.normalize('NFKC').replace(WITHIN, '').toLowerCase().normalize('NFKC');
	return plain
		.replace(BETWEEN, ' ')
		.replace(SIGNS, (all, before?: string) => (before === undefined ? ' ' : all))
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** A normalised text without the spaces between Chinese: 租房 补贴 is the name 租房补贴. */
export const withoutGaps = (text: string): string =>
	text.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
