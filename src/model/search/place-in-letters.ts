/** A place that a query in letters begins with. */
import type { SearchPlace } from './search-entry.ts';

/** Letters of a place at least: what is shorter begins too many other words. */
const ENOUGH = 4;

/** `fogangzufang` is 佛冈县 zufang; the text itself where no place begins it. */
export function withPlaceRead(text: string, places: readonly SearchPlace[]): string {
	const letters = text.replace(/ /g, '');
	if (!/^[a-z]+$/.test(letters)) return text;
	const [longest] = places
		.flatMap(({ name, pinyin = [] }) => pinyin.map((spelled) => ({ name, spelled })))
		.filter(({ spelled }) => spelled.length >= ENOUGH && letters.startsWith(spelled))
		.sort((a, b) => b.spelled.length - a.spelled.length);
	return longest ? `${longest.name} ${letters.slice(longest.spelled.length)}`.trim() : text;
}
