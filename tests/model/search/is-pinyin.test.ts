import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPinyin } from '../../../src/model/search/is-pinyin.ts';
import { pinyinKeys } from '../../../src/outputs/pinyin-keys.ts';
import { KEYWORDS } from './content-vocabulary.ts';

const HAN = KEYWORDS.filter((keyword) => /^\p{Script=Han}{2,}$/u.test(keyword));

test.each(['zufangbutie', 'zu fang bu tie', 'zufangbut', 'zufangbuti', 'lvxing', 'zfbt', 'sq'])(
	'%s is pinyin',
	(text) => {
		expect(isPinyin(text)).toBe(true);
	},
);

test.each(['', 'z', 'vue', 'java', 'ui', 'iso9001', 'c++', '租房', 'zu房', 'ｚｕ', '2026'])(
	'%j is none',
	(text) => {
		expect(isPinyin(text)).toBe(false);
	},
);

test('every key of a keyword is pinyin, and so is every beginning of two letters and more', () => {
	fc.assert(
		fc.property(fc.constantFrom(...HAN), fc.nat(), (keyword, cut) => {
			for (const key of pinyinKeys([keyword])) {
				const typed = key.slice(0, 2 + (cut % Math.min(58, key.length - 1)));
				expect([typed, isPinyin(typed)]).toEqual([typed, true]);
			}
		}),
	);
});

test('a text that may be cut in many ways is none if none of them fits', () => {
	expect(isPinyin('xianan'.repeat(6))).toBe(true);
	expect(isPinyin(`${'xianan'.repeat(6)}xv`)).toBe(false);
	expect(isPinyin(`${'xianan'.repeat(60)}xv`)).toBe(false);
});
