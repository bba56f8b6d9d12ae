import { polyphonic } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { commonHan, PINYIN_ORDERED } from '../../../src/model/search/common-han.ts';
import { slips } from '../../../src/model/search/slips.ts';
import { KEYWORDS } from './content-vocabulary.ts';

const keywords = [
	...['租房补贴', '租房补助', '购房补贴', '一次性创业资助', '创业担保贷款', '人才公寓', '招聘会'],
	...['见习岗位', '三支一扶', '安家费', '会计', '实习'],
];

describe('a slip', () => {
	test.each([
		['of the same sound', '租房补帖', '租房补贴'],
		['of the same sound in a long name', '一次性创业资住', '一次性创业资助'],
		['of two characters', '创业担宝代款', '创业担保贷款'],
		['between en and eng', '见习港味', '见习岗位'],
		['between z and zh', '一次性创业知助', '一次性创业资助'],
		['between in and ing', '招聘惠', '招聘会'],
		['between l and n', '扭房补贴', '租房补贴'],
		['of another reading', '创业但保贷款', '创业担保贷款'],
		['of shape', '安家废', '安家费'],
		['of any other kind', '创业担保货款', '创业担保贷款'],
		['of a character too few', '创业担贷款', '创业担保贷款'],
		['of a character too many', '租房房补贴', '租房补贴'],
		['of order', '创担业保贷款', '创业担保贷款'],
		['in the middle of a text', '2026届租房补帖 网上', '2026届租房补贴 网上'],
		['in a word of which a keyword has a part', '人材补贴', '人才补贴'],
		['in a word of two', '会记', '会计'],
	])('%s: %s was meant as %s', (_kind, typed, meant) => {
		expect(slips(typed, keywords)[0]).toBe(meant);
	});

	test('is heard before it is seen', () => {
		expect(slips('租房补住', ['租房补贴', '租房补助'])).toEqual(['租房补助', '租房补贴']);
		expect(slips('三资一扶', ['三农一扶', '三支一扶'])).toEqual(['三支一扶', '三农一扶']);
		expect(slips('三资一扶', ['三支一扶', '三姿一扶'])).toEqual(['三姿一扶', '三支一扶']);
	});

	test('is of the longer keyword where it is as near', () => {
		expect(slips('人材公寓', ['人财', '人才公寓'])).toEqual(['人才公寓', '人财公寓']);
	});

	test('is read as at most as many spellings as asked for', () => {
		expect(slips('组房补贴', keywords, 1)).toEqual(['租房补贴']);
	});
});

test('nothing is proposed for what is known or too far from it', () => {
	for (const one of ['租房补贴', '', '养蜂', '护士', '蓝色港湾', '实训', 'iso9001', 'zufang'])
		expect(slips(one, keywords)).toEqual([]);
});

test('half of a keyword, and of a short one within a text all others, must be right', () => {
	expect(slips('组坊补铁', ['租房补贴'])).not.toContain('租房补贴');
	expect(slips('安家补贴费', ['安家费'])).toEqual([]);
});

test('a name is not read as another where it is right', () => {
	expect(slips('购房补贴领取', ['购房补贴', '租房补贴'])).toEqual([]);
});

test('no keyword of the content has another spelling', () => {
	expect(KEYWORDS.filter((keyword) => slips(keyword, KEYWORDS).length > 0)).toEqual([]);
});

/** Every keyword with one character replaced by a common one that a reading of it is shared with. */
function* homophones(): Generator<[keyword: string, typed: string]> {
	const readings = (character: string): string[] => [
		...new Set(polyphonic(character, { toneType: 'none', type: 'array' })[0]),
	];
	const bySound = new Map<string, string[]>();
	for (const character of commonHan().slice(0, PINYIN_ORDERED))
		for (const sound of readings(character))
			bySound.set(sound, [...(bySound.get(sound) ?? []), character]);
	for (const keyword of KEYWORDS.filter((one) => /^\p{Script=Han}{2,}$/u.test(one)))
		for (const [at, character] of [...keyword].entries())
			for (const other of new Set(
				readings(character).flatMap((sound) => bySound.get(sound) ?? []),
			)) {
				const typed = keyword.slice(0, at) + other + keyword.slice(at + 1);
				if (!KEYWORDS.includes(typed)) yield [keyword, typed];
			}
}

test('a homophone in a keyword is mended first in at least 95 of 100 cases, in short ones in 85', () => {
	// One in 41: a prime, so that it meets all places and sounds.
	const cases = [...homophones()].filter((_, i) => i % 41 === 0);
	expect(cases.length).toBeGreaterThan(1000);
	const share = (those: typeof cases): number =>
		those.filter(([keyword, typed]) => slips(typed, KEYWORDS)[0] === keyword).length / those.length;
	expect(share(cases)).toBeGreaterThan(0.95);
	expect(share(cases.filter(([keyword]) => keyword.length < 4))).toBeGreaterThan(0.85);
});
