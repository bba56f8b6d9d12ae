import { describe, expect, test } from 'vitest';
import { pinyinKeys } from '../../src/outputs/pinyin-keys.ts';

describe('the keys', () => {
	test.each([
		['租房补贴', ['zufangbutie', 'zfbt']],
		['三支一扶', ['sanzhiyifu', 'szyf']],
		['重庆', ['chongqing', 'cq', 'zhongqing', 'zq']],
		['长乐', ['changle', 'cl', 'zhangle', 'zl', 'changyue', 'cy']],
		['银行', ['yinhang', 'yh', 'yinxing', 'yx']],
		['旅游', ['lvyou', 'ly']],
		['3+2学制', ['32xuezhi', '32xz']],
		['ISO9001内审员', ['iso9001neishenyuan', 'insy']],
		['Vue前端', ['vueqianduan', 'vqd']],
		['房', ['fang']],
		['“”', []],
	])('of %s are %j', (name, keys) => {
		expect(pinyinKeys([name])).toEqual(keys);
	});

	test('of several names are listed once each', () => {
		expect(pinyinKeys(['租房补贴', '租房补贴', '房'])).toEqual(['zufangbutie', 'zfbt', 'fang']);
	});
});
