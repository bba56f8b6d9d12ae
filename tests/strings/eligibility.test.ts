import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EligibilitySchema } from '../../src/schema/policy.ts';
import { DEGREES, HUKOU, SCHOOLS, SITUATIONS } from '../../src/schema/vocabulary.ts';
import { age, conditions, degrees } from '../../src/strings/eligibility.ts';

describe('degrees', () => {
	test.each([
		[['associate', 'bachelor', 'master', 'doctor'], '大专及以上'],
		[['master', 'doctor'], '硕士及以上'],
		[['doctor'], '博士'],
		[['master'], '硕士'],
		[['bachelor', 'associate'], '大专、本科'],
		[['associate', 'master', 'doctor'], '大专、硕士、博士'],
	] as const)('%j are read as %s', (values, expected) => {
		expect(degrees(values)).toBe(expected);
	});
});

test.each([
	[{ min: 18, max: 35 }, '18 至 35 周岁'],
	[{ max: 35 }, '不超过 35 周岁'],
	[{ min: 18 }, '满 18 周岁'],
])('the age %o is read as %s', (range, expected) => {
	expect(age(range)).toBe(expected);
});

describe('conditions', () => {
	test('are none where the policy states none', () => {
		expect(conditions(undefined, '青禾县')).toEqual([]);
		expect(conditions({}, '青禾县')).toEqual([]);
	});

	test('are sentences in a fixed order, those that are told last', () => {
		const all = {
			told: ['在本地签订一年以上合同'],
			hardship: true,
			social_insurance_months: 6,
			age: { max: 35 },
			majors: ['护理学', '临床医学'],
			school: ['double-first-class', 'overseas'] as const,
			situation: ['returning', 'self-employed'] as const,
			hukou: 'local',
			graduated: { within_years: 5, cohorts: [2026, 2027] },
			degrees: ['bachelor', 'master', 'doctor'] as const,
		};
		expect(conditions(EligibilitySchema.parse(all), '青禾县')).toEqual([
			'本科及以上',
			'毕业 5 年以内',
			'2026届、2027届毕业生',
			'青禾县户籍',
			'返乡或自主创业或灵活就业',
			'“双一流”建设高校、国（境）外高校',
			'专业：护理学、临床医学',
			'不超过 35 周岁',
			'在本地缴纳社会保险满 6 个月',
			'困难家庭毕业生',
			'在本地签订一年以上合同',
		]);
	});

	test('say so when the place of registration does not matter', () => {
		expect(conditions({ hukou: 'any' }, '青禾县')).toEqual(['户籍不限']);
	});

	test('leave nothing unsaid and say nothing that is not there, whatever is written', () => {
		const some = <Value extends string>(table: Record<Value, string>) =>
			fc.option(fc.subarray(Object.keys(table) as Value[], { minLength: 1 }), { nil: undefined });
		const eligibility = fc.record({
			degrees: some(DEGREES),
			hukou: fc.constantFrom(undefined, ...(Object.keys(HUKOU) as (keyof typeof HUKOU)[])),
			situation: some(SITUATIONS),
			school: some(SCHOOLS),
			social_insurance_months: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
			hardship: fc.constantFrom(undefined, true),
		});
		fc.assert(
			fc.property(eligibility, (written) => {
				const sentences = conditions(written, '青禾县');
				const stated = Object.values(written).filter((value) => value !== undefined);
				expect(sentences).toHaveLength(stated.length);
				expect(sentences.join('')).not.toContain('undefined');
			}),
		);
	});
});
