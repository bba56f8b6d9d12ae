import { expect, test } from 'vitest';
import { readingsOf } from '../../src/site/pinyin-readings.ts';

test.each([
	['租房补贴', ['zu fang bu tie']],
	['三支一扶', ['san zhi yi fu']],
	['重庆', ['chong qing', 'zhong qing']],
	['长乐', ['chang le', 'zhang le', 'chang yue']],
	['银行', ['yin hang', 'yin xing']],
	['旅游', ['lv you']],
	['3+2学制', ['3 2 xue zhi']],
	['ISO9001内审员', ['iso9001 nei shen yuan']],
	['Vue前端', ['vue qian duan']],
	['房', ['fang']],
	['“”', ['']],
])('reads %s as %j', (name, readings) => {
	expect(readingsOf(name).map((syllables) => syllables.join(' '))).toEqual(readings);
});
