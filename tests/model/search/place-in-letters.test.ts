import { expect, test } from 'vitest';
import { withPlaceRead } from '../../../src/model/search/place-in-letters.ts';

const PLACES = [
	{ name: '佛冈县', also: ['佛冈'], pinyin: ['fogangxian', 'fogang'] },
	{ name: '鄂县', also: [], pinyin: ['exian', 'e'] },
];

test.each([
	['fogangzufang', '佛冈县 zufang'],
	['fogang zufang', '佛冈县 zufang'],
	['fogangxian', '佛冈县'],
	['ezufang', 'ezufang'],
	['zufangfogang', 'zufangfogang'],
	['佛冈zufang', '佛冈zufang'],
])('reads %s as %s', (text, read) => {
	expect(withPlaceRead(text, PLACES)).toBe(read);
});
