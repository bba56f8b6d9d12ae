import { describe, expect, test } from 'vitest';
import { traditional } from '../../src/outputs/traditional.ts';

describe('traditional characters', () => {
	test.each([
		['头发和发展', '頭髮和發展'],
		['皇后以后', '皇后以後'],
		['面向面条厂', '面向麵條廠'],
		['一只鸟，只有一只', '一隻鳥，只有一隻'],
		['征求干部的意见', '徵求幹部的意見'],
		['申请租房补贴', '申請租房補貼'],
	])('are chosen by the phrase in %s', (simplified, expected) => {
		expect(traditional(simplified)).toBe(expected);
	});

	test('leave words of the mainland as they are', () => {
		expect(traditional('用软件打印毕业证')).toBe('用軟件打印畢業證');
	});

	test('leave markup, addresses and figures as they are', () => {
		const html = '<a class="n" href="../policies/x/#m1" title="补贴">每月 600 元</a>';
		expect(traditional(html)).toBe(
			'<a class="n" href="../policies/x/#m1" title="補貼">每月 600 元</a>',
		);
	});

	test('follow the region where it writes a name otherwise', () => {
		const names = [
			{ simplified: '范家里', traditional: '范家里' },
			{ simplified: '范家里北', traditional: '范家里（北）' },
		];
		expect(traditional('范家里到范家里北一里', names)).toBe('范家里到范家里（北）一里');
		expect(traditional('范家里到范家里北一里')).toBe('范家裡到范家裡北一里');
	});

	test('take signs of a pattern in a name as themselves', () => {
		expect(traditional('a.b里 a-b里', [{ simplified: 'a.b里', traditional: 'X' }])).toBe('X a-b裡');
	});
});
