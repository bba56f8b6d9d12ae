/** Pinyin for the search: how readers type a name with a foreign keyboard. */
import { pinyin } from 'pinyin-pro';

/** Syllables without tones, `zu fang bu tie`; other signs than Chinese are left out. */
export const syllables = (name: string): string =>
	pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
