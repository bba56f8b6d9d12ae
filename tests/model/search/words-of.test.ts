import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/model/search/words-of.ts';

describe('words', () => {
	test.each([
		['创业补贴 申请', ['创业', '补贴', '申请']],
		['创业的补贴', ['创业', '补贴']],
		['c++ 3+2 iso9001', ['c++', '3+2', 'iso9001']],
		['vue前端', ['vue', '前端']],
		['的', ['的']],
		['', []],
	])('of %j are %j', (text, words) => {
		expect([...wordsOf(text)].sort()).toEqual([...words].sort());
	});

	test('are pairs of characters where the browser has no dictionary', () => {
		expect(wordsOf('租房补贴 c++ 三', null)).toEqual(['c++', '租房', '房补', '补贴', '三']);
	});
});
