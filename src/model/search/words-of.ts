/** Words of a normalised text, for a search that is content with some of them. */
import { queryBigrams } from './bigrams.ts';

/** Words that say nothing alone. */
const EMPTY = /^[的了和与及或在是有也都就把被给从到这那我你]$/u;

/**
 * Distinct words in their order: parted at spaces, Chinese by the browser's dictionary
 * (`Intl.Segmenter`, which Pagefind uses too) or, where there is none, into pairs of characters.
 */
export function wordsOf(
	text: string,
	Segmenter: typeof Intl.Segmenter | null = segmenter(),
): string[] {
	const words = Segmenter
		? Array.from(new Segmenter('zh-CN', { granularity: 'word' }).segment(text))
				.filter(({ isWordLike }) => isWordLike)
				.map(({ segment }) => segment)
		: queryBigrams(text);
	const names = text.match(/[a-z0-9][^\s\p{Script=Han}]*[+#.&][^\s\p{Script=Han}]*/gu) || [];
	const whole = names.length > 0 ? rejoined(words, names) : words;
	const full = whole.filter((word) => !EMPTY.test(word));
	return Array.from(new Set(full.length > 0 ? full : whole));
}

/** A dictionary takes C++ and 3+2 apart. */
function rejoined(words: readonly string[], names: readonly string[]): string[] {
	return [...names, ...words.filter((word) => !names.some((name) => name.includes(word)))];
}

/** Absent on the oldest phones served. */
function segmenter(): typeof Intl.Segmenter | null {
	const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
	return Segmenter || null;
}
