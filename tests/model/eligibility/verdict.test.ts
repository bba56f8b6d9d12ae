import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../../../src/model/eligibility/conditions.ts';
import { type Answers, rangeOf, verdictOf } from '../../../src/model/eligibility/verdict.ts';
import { type Eligibility, EligibilitySchema } from '../../../src/schema/policy.ts';
import { DEGREES, SCHOOLS, SITUATIONS } from '../../../src/schema/vocabulary.ts';
import { naiveVerdict, type Possible } from './naive.ts';

const OWNER = 'guangdong/qingyuan';
const PLACES = ['guangdong/qingyuan/fogang', 'guangdong/qingyuan', 'guangdong'];
const DAY = '2026-12-01';
const YEAR = 2026;

const keys = <Value extends string>(table: Record<Value, string>) =>
	fc.subarray(Object.keys(table) as Value[], { minLength: 1 });
const WORK = ['studying', 'job-seeking', 'employed', 'self-employed', 'other'];
const MAJORS = ['护理学', '会计学', '水产养殖'];

const eligibilities: fc.Arbitrary<Eligibility> = fc
	.record(
		{
			degrees: keys(DEGREES),
			graduated: fc.record(
				{
					within_years: fc.integer({ min: 0, max: 8 }),
					cohorts: fc.uniqueArray(fc.integer({ min: 2018, max: 2028 }), {
						minLength: 1,
						maxLength: 3,
					}),
				},
				{ requiredKeys: [] },
			),
			hukou: fc.constantFrom('local' as const, 'any' as const),
			situation: keys(SITUATIONS),
			school: keys(SCHOOLS),
			majors: fc.subarray(MAJORS, { minLength: 1 }),
			age: fc
				.tuple(fc.integer({ min: 16, max: 40 }), fc.integer({ min: 0, max: 20 }))
				.map(([min, more]) => ({ min, max: min + more })),
			social_insurance_months: fc.integer({ min: 0, max: 24 }),
			hardship: fc.boolean(),
			told: fc.constant(['入学前户口在本地。']),
		},
		{ requiredKeys: [] },
	)
	.chain((written) => fc.subarray(Object.entries(written), { maxLength: 3 }))
	.map((fields) => EligibilitySchema.parse(Object.fromEntries(fields)));

/** An answer about a number: one, a range, open at either side. */
const ranges = (from: number, to: number): fc.Arbitrary<string> =>
	fc
		.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 6 }))
		.chain(([low, more]) =>
			fc.constantFrom(`${low}`, `${low}-${low + more}`, `${low}-`, `-${low}`),
		);

const people: fc.Arbitrary<Answers> = fc.record(
	{
		degree: fc.constantFrom(...Object.keys(DEGREES), 'other', ''),
		graduated: ranges(2015, 2029),
		hukou: fc.constantFrom(...PLACES, 'elsewhere', ''),
		work: fc.constantFrom(...WORK, ''),
		returning: fc.constantFrom('yes', 'no', ''),
		overseas: fc.constantFrom('yes', 'no', ''),
		elite: fc.constantFrom('yes', 'no', ''),
		major: fc.constantFrom(...MAJORS, 'other', ''),
		age: ranges(15, 62),
		insurance: ranges(0, 30),
		hardship: fc.constantFrom('yes', 'no', ''),
	},
	{ requiredKeys: [] },
);

/** All that a person may be who gave these answers. */
function possibleOf(answers: Answers): Possible {
	const choice = (answer: string | undefined, all: string[]): string[] => (answer ? [answer] : all);
	const flag = (answer: string | undefined): boolean[] =>
		answer ? [answer === 'yes'] : [true, false];
	const numbers = (answer: string | undefined, least: number, most: number): number[] => {
		const [from, to] = answer ? rangeOf(answer) : [least, most];
		const first = Math.max(from, least);
		return Array.from({ length: Math.min(to, most) - first + 1 }, (_item, index) => first + index);
	};
	return {
		degree: choice(answers.degree, [...Object.keys(DEGREES), 'other']),
		graduated: numbers(answers.graduated, 1990, 2050),
		isEarlyInYear: [true, false],
		hukou: choice(answers.hukou, [...PLACES, 'elsewhere']),
		work: choice(answers.work, WORK),
		returning: flag(answers.returning),
		overseas: flag(answers.overseas),
		elite: flag(answers.elite),
		major: choice(answers.major, [...MAJORS, 'other']),
		age: numbers(answers.age, 0, 120),
		insurance: numbers(answers.insurance, 0, 700),
		hardship: flag(answers.hardship),
	};
}

const verdict = (eligibility: Eligibility, answers: Answers): number =>
	verdictOf(
		conditionsOf(eligibility, { owner: OWNER, places: PLACES, day: DAY }).map(
			({ condition }) => condition,
		),
		answers,
	);

describe('a verdict', () => {
	test('is that of a slow reading of the rules for 10,000 people', () => {
		const seen = new Map<number, number>();
		fc.assert(
			fc.property(eligibilities, people, (eligibility, answers) => {
				const expected = naiveVerdict(eligibility, possibleOf(answers), {
					owner: OWNER,
					year: YEAR,
				});
				seen.set(expected, (seen.get(expected) ?? 0) + 1);
				expect({ eligibility, answers, verdict: verdict(eligibility, answers) }).toEqual({
					eligibility,
					answers,
					verdict: expected,
				});
			}),
			{ numRuns: 10_000 },
		);
		// No verdict is so rare that it was not tested.
		for (const outcome of [1, 0, -1]) expect(seen.get(outcome)).toBeGreaterThan(100);
	});

	test('never gets worse by leaving an answer open', () => {
		fc.assert(
			fc.property(eligibilities, people, (eligibility, answers) => {
				const all = verdict(eligibility, answers);
				for (const axis of Object.keys(answers) as (keyof Answers)[]) {
					const less = verdict(eligibility, { ...answers, [axis]: '' });
					expect(less === 0 || less === all).toBe(true);
				}
			}),
		);
	});

	test.each([
		['nobody asks for anything', {}, {}, 1],
		['nothing is known of the degree', { degrees: ['master'] }, {}, 0],
		['the degree is too low', { degrees: ['master'] }, { degree: 'bachelor' }, -1],
		['the graduation is a year ago', { graduated: { within_years: 2 } }, { graduated: '2025' }, 1],
		[
			'the graduation is just as long ago',
			{ graduated: { within_years: 2 } },
			{ graduated: '2024' },
			0,
		],
		[
			'the graduation is too long ago',
			{ graduated: { within_years: 2 } },
			{ graduated: '2023' },
			-1,
		],
		[
			'the graduation is still to come',
			{ graduated: { within_years: 2 } },
			{ graduated: '2027' },
			0,
		],
		['the hukou lies below', { hukou: 'local' }, { hukou: 'guangdong/qingyuan/fogang' }, 1],
		['the hukou lies beside', { hukou: 'local' }, { hukou: 'guangdong' }, -1],
		['somebody who comes home works', { situation: ['returning'] }, { work: 'employed' }, 0],
		[
			'one of two situations is enough',
			{ situation: ['returning', 'studying'] },
			{ returning: 'no', work: 'studying' },
			1,
		],
		['the range reaches over the limit', { age: { max: 35 } }, { age: '30-40' }, 0],
		['a sentence is left to compare', { told: ['入学前户口在本地。'] }, {}, 0],
	] as [string, unknown, Answers, number][])(
		'is right where %s',
		(_why, written, answers, expected) => {
			expect(verdict(EligibilitySchema.parse(written), answers)).toBe(expected);
		},
	);
});
