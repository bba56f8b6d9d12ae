/** How a site in traditional characters writes what was asked in simplified ones. */
import { toSimplified } from './simplified.ts';

/**
 * The function that writes a text in simplified characters as `texts` do: each character as the one
 * that most often stands for it there (補 for 补). What none of them holds becomes the first of `map`
 * (traditional to simplified), or stays.
 */
export function siteSpelling(
	texts: readonly string[],
	map: ReadonlyMap<string, string>,
): (text: string) => string {
	const usual = new Map<string, string>();
	map.forEach((character, traditional) => {
		if (!usual.has(character)) usual.set(character, traditional);
	});
	const counts = new Map<string, number>();
	const simplified = toSimplified(map);
	for (const written of texts.join('')) {
		const character = simplified(written);
		const count = (counts.get(written) || 0) + 1;
		counts.set(written, count);
		if (count >= (counts.get(usual.get(character) || '') || 0)) usual.set(character, written);
	}
	return (text) => Array.from(text, (character) => usual.get(character) || character).join('');
}
