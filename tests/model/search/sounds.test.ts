import { polyphonic } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { commonHan, PINYIN_ORDERED } from '../../../src/model/search/common-han.ts';
import { soundsLike, soundsOf } from '../../../src/model/search/sounds.ts';

test('each of the 3,755 common characters has a reading the dictionary has, but one', () => {
	const characters = [...commonHan().slice(0, PINYIN_ORDERED)];
	const wrong = characters.filter((character) => {
		const known = polyphonic(character, { toneType: 'none', type: 'array', v: true })[0] ?? [];
		return !soundsOf(character).some((sound) => known.includes(sound));
	});
	expect(characters).toHaveLength(3755);
	expect(wrong).toEqual([]);
	const strange = characters.filter((character) => {
		const known = polyphonic(character, { toneType: 'none', type: 'array', v: true })[0] ?? [];
		return !soundsOf(character).every((sound) => known.includes(sound));
	});
	// The standard read it zhèng, as dictionaries of its time did.
	expect(strange).toEqual(['帧']);
});

test.each([
	['贴', '帖', 'same'],
	['助', '住', 'same'],
	['传', '转', 'same'],
	['长', '涨', 'same'],
	['资', '知', 'near'],
	['聘', '平', 'near'],
	['年', '连', 'near'],
	['贴', '补', 'other'],
	['驿', '译', 'other'],
	['a', 'b', 'other'],
])('%s and %s sound %s', (one, other, how) => {
	expect(soundsLike(one, other)).toBe(how);
});
