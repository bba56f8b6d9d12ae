/** Whether a query is typed in letters for Chinese words. */
import { SYLLABLES } from './syllables.ts';

/** No syllable begins with i, u or v. */
const INITIALS = /^[a-hj-tw-z]{2,}$/;

let syllables: RegExp | undefined;

/**
 * Whether a normalised text may be pinyin (the last syllable may be unfinished) or initials of two
 * or more characters. English words may pass too: it says where else to look, not what a word is.
 */
export function isPinyin(text: string): boolean {
	const letters = text.replace(/ /g, '');
	if (!/^[a-z]{2,60}$/.test(letters)) return false;
	if (INITIALS.test(letters)) return true;
	if (syllables === undefined) {
		const names = SYLLABLES.map(({ name }) => name);
		const starts = names.flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1)));
		syllables = new RegExp(
			`^(?:${names.join('|')})+(?:${Array.from(new Set(starts)).join('|')})?$`,
		);
	}
	return syllables.test(letters);
}
