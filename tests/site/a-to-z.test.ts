import { expect, test } from 'vitest';
import { aToZ } from '../../src/site/a-to-z.ts';

const named = (name: string) => ({ name, href: `${name}/` });

test('puts names under the letter their pinyin begins with, in order', () => {
	const names = ['租房补贴', '安家费', '2026届毕业生的信', '创业贷款', 'Python 实习', '招聘会'];
	const letters = aToZ(names.map(named));
	expect(letters.map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual([
		['A', ['安家费']],
		['C', ['创业贷款']],
		['P', ['Python 实习']],
		['Z', ['招聘会', '租房补贴']],
		['#', ['2026届毕业生的信']],
	]);
});

test('leaves the name of the place itself out of account, unless it is all there is', () => {
	const [first, second] = aToZ([named('佛冈县租房补贴'), named('佛冈县')], ['佛冈县']);
	expect([first?.letter, second?.letter]).toEqual(['F', 'Z']);
});
