/** Traditional characters of a query become simplified ones, by a map that is loaded when needed. */
import { commonHan } from './common-han.ts';

/** The characters a text is checked against; made with the first check. */
let common: Set<string> | undefined;

/**
 * Whether the map is worth loading: the text holds a Chinese character that is not among the 6,763
 * of GB/T 2312. True for every text the map would change, and for the rare simplified ones of names.
 */
export function hasTraditional(text: string): boolean {
	if (common === undefined) common = new Set(commonHan());
	const known = common;
	return (text.match(/\p{Script=Han}/gu) || []).some((character) => !known.has(character));
}

/**
 * Reads what `traditionalMapText()` writes: a character, then those it stands for; between two
 * groups a line break.
 */
export function readTraditionalMap(text: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const line of text.split('\n')) {
		const [simplified, ...others] = Array.from(line);
		for (const other of others) map.set(other, simplified as string);
	}
	return map;
}

/** The text with every character of the map replaced; all else stays. */
export const toSimplified =
	(map: ReadonlyMap<string, string>) =>
	(text: string): string =>
		Array.from(text, (character) => map.get(character) || character).join('');
