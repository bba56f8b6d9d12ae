import { expect, test } from 'vitest';
import { readTraditionalMap } from '../../../src/model/search/simplified.ts';
import { siteSpelling } from '../../../src/model/search/site-spelling.ts';
import { traditionalMapText } from '../../../src/outputs/traditional-map.ts';

const MAP = readTraditionalMap(traditionalMapText());

test('writes a query as the site does', () => {
	const spelled = siteSpelling(['租房補貼', '頭髮護理師', '發放補貼', '出發', '裡面'], MAP);
	expect(spelled('补贴')).toBe('補貼');
	// 发 stands for two; the site writes this one more often, and 面 is also another's simplified form.
	expect(spelled('发放')).toBe('發放');
	expect(spelled('里面')).toBe('裡面');
	// What the site never writes is as the map has it.
	expect(spelled('创业 c++')).toBe('創業 c++');
});

test('leaves a site in simplified characters alone', () => {
	const same = siteSpelling(['租房补贴', 'Vue 前端'], new Map());
	expect(same('补贴 vue 招聘')).toBe('补贴 vue 招聘');
});
