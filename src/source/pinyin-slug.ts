/** Ids from Chinese names. */
import { createRequire } from 'node:module';

type Pinyin = typeof import('pinyin-pro');

/** Loaded with the first Chinese word only: its dictionary takes longer than a clean validation. */
const dictionary = (): Pinyin => createRequire(import.meta.url)('pinyin-pro') as Pinyin;

/** Longest id that is proposed, in characters. */
const MAX_LENGTH = 40;

/**
 * A valid id for a name, syllable by syllable: `县医院护士` is `xian-yi-yuan-hu-shi`. Empty where the
 * name has neither letters nor digits. Longer ids are cut after a whole syllable or word.
 */
export function pinyinSlug(text: string): string {
	const plain = text.normalize('NFKC');
	const syllables = /\p{Script=Han}/u.test(plain)
		? dictionary().pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
		: [plain];
	const words = syllables.flatMap((part) => part.toLowerCase().match(/[a-z0-9]+/gu) ?? []);
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	return slug;
}
