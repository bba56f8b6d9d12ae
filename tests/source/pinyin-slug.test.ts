import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinyinSlug } from '../../src/source/pinyin-slug.ts';

test.each([
	['县医院护士', 'xian-yi-yuan-hu-shi'],
	['重庆女大学生', 'chong-qing-nv-da-xue-sheng'],
	['2027 春季招聘会（Ａ区）', '2027-chun-ji-zhao-pin-hui-a-qu'],
	['Nurse A', 'nurse-a'],
	['Talent_Station', 'talent-station'],
	['青禾县乡村振兴人才驿站服务窗口办事指南', 'qing-he-xian-xiang-cun-zhen-xing-ren-cai'],
	['x'.repeat(50), 'x'.repeat(40)],
	['！？', ''],
	['', ''],
])('the id of %j is %j', (name, slug) => {
	expect(pinyinSlug(name)).toBe(slug);
});

test('every id is valid and short, or empty', () => {
	const name = fc.array(
		fc.constantFrom('县', '女', '绿', 'Ａ', 'b', '-', ' ', '7', 'é', '𠮷', '·'),
	);
	fc.assert(
		fc.property(name, (signs) => {
			expect(pinyinSlug(signs.join(''))).toMatch(/^([a-z0-9][a-z0-9-]{0,39})?$/u);
		}),
	);
});
