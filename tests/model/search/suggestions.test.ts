import { expect, test } from 'vitest';
import { nearest, suggestions } from '../../../src/model/search/suggestions.ts';

const term = (shown: string, ...pinyin: string[]) => ({
	shown,
	compared: shown.toLowerCase(),
	pinyin,
});
const TERMS = [
	term('高校毕业生租房补贴'),
	term('租房补贴', 'zu fang bu tie'),
	term('租房合同'),
	term('创业担保贷款', 'chuang ye dan bao dai kuan'),
	term('ISO9001内审员'),
];

test.each([
	['租房', ['租房补贴', '租房合同', '高校毕业生租房补贴']],
	['租房补贴', ['高校毕业生租房补贴']],
	['zuf', ['租房补贴']],
	['zfb', ['租房补贴']],
	['iso', ['ISO9001内审员']],
	['z', ['租房补贴']],
	['养蜂', []],
	['', []],
])('what %s may become: %j', (text, proposed) => {
	expect(suggestions(text, TERMS)).toEqual(proposed);
});

test('proposes six terms at most', () => {
	const many = Array.from({ length: 9 }, (_none, at) => term(`补贴${at}`));
	expect(suggestions('补', many)).toHaveLength(6);
});

test.each([
	['房屋租房补助金', '租房补贴'],
	['担保货款', '创业担保贷款'],
	['合约租', '租房合同'],
])('the term nearest to %s is %s', (text, first) => {
	expect(nearest(text, TERMS)[0]).toBe(first);
});

test('has nothing near where no character is shared', () => {
	expect(nearest('养蜂', TERMS)).toEqual([]);
	expect(nearest('', TERMS)).toEqual([]);
});
