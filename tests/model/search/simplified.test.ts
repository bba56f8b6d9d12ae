import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonHan } from '../../../src/model/search/common-han.ts';
import {
	hasTraditional,
	readTraditionalMap,
	toSimplified,
} from '../../../src/model/search/simplified.ts';
import { traditionalMapText } from '../../../src/outputs/traditional-map.ts';

const text = traditionalMapText();
const map = readTraditionalMap(text);
const simplified = toSimplified(map);

describe('a query in traditional characters', () => {
	test.each([
		['租房補貼', '租房补贴'],
		['創業擔保貸款', '创业担保贷款'],
		['臺灣畢業生返鄉', '台湾毕业生返乡'],
		['見習崗位與實習', '见习岗位与实习'],
		['人才驛站在哪裏', '人才驿站在哪里'],
		['學歷證書認證', '学历证书认证'],
		['廣東連山壯族瑤族自治縣', '广东连山壮族瑶族自治县'],
		['工資幾多錢', '工资几多钱'],
	])('%s is read as %s', (typed, expected) => {
		expect(hasTraditional(typed)).toBe(true);
		expect(simplified(typed)).toBe(expected);
	});

	test('is left alone where its characters are simplified too', () => {
		expect(simplified('乾隆著名后里 ISO9001')).toBe('乾隆著名后里 ISO9001');
	});
});

test('the common characters are the 6,763 of the standard', () => {
	expect(commonHan()).toMatch(/^\p{Script=Han}{6763}$/u);
	expect(commonHan()).toMatch(/^啊阿.*座亍丌.*齄$/u);
});

test('a query in common simplified characters loads no map', () => {
	expect(hasTraditional(commonHan())).toBe(false);
	expect(hasTraditional('C++ 3+2 ?')).toBe(false);
});

test('the map is loaded for every text it would change', () => {
	expect(map.size).toBeGreaterThan(3000);
	fc.assert(
		fc.property(fc.constantFrom(...map.keys()), fc.string({ unit: 'grapheme' }), (one, other) => {
			expect(hasTraditional(other + one)).toBe(true);
		}),
	);
});

test('a simplified text is the same in simplified characters', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...commonHan()) }), (one) => {
			expect(simplified(one)).toBe(one);
		}),
	);
	for (const one of map.values()) expect(simplified(one)).toBe(one);
});

test('the map takes at most 20 kB on the way', () => {
	expect(gzipSync(text, { level: 9 }).length).toBeLessThan(20_000);
});
