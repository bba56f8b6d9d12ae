import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../../src/model/eligibility/questions.ts';
import { nextQuestion } from '../../../src/model/eligibility/questions-left.ts';
import {
	type Answers,
	type Condition,
	outcomeOf,
	rangeOf,
	verdictOf,
} from '../../../src/model/eligibility/verdict.ts';

const ABOUT = { places: ['g/c/x', 'g/c', 'g'], year: 2026 };

const degree = (...values: string[]): Condition => [{ axis: 'degree', in: values }];
const age = (from: number, to: number): Condition => [
	{ axis: 'age', sure: [from, to], maybe: [from, to] },
];
const yes = (axis: 'hardship' | 'elite' | 'returning' | 'overseas'): Condition => [
	{ axis, in: ['yes'] },
];

const axes = (policies: Condition[][]): string[] =>
	questionsFor(policies, ABOUT).map(({ axis }) => axis);

describe('the questions', () => {
	test('are none where nothing can be computed', () => {
		expect(axes([[], [[]]])).toEqual([]);
	});

	test('leave out what no policy asks for, and what nobody is told apart by', () => {
		expect(
			axes([[degree('master')], [degree('associate', 'bachelor', 'master', 'doctor', 'other')]]),
		).toEqual(['degree']);
	});

	test('begin with what separates most policies', () => {
		expect(axes([[yes('hardship')], [age(18, 35)], [age(18, 40)], [age(16, 30)]])).toEqual([
			'age',
			'hardship',
		]);
	});

	test('put off what only concerns policies that are excluded by then', () => {
		const rare = [degree('doctor'), yes('elite')];
		expect(axes([rare, rare, [yes('hardship')], [degree('doctor')]])[0]).toBe('degree');
	});

	test('are at most seven', () => {
		const policies: Condition[][] = [
			[degree('master'), age(18, 35), yes('hardship'), yes('elite'), yes('returning')],
			[yes('overseas'), [{ axis: 'work', in: ['employed'] }], [{ axis: 'hukou', in: ['g/c/x'] }]],
			[[{ axis: 'major', in: ['护理学'] }]],
		];
		expect(axes(policies)).toHaveLength(7);
	});

	test('name ranges between the borders of all conditions, without a gap', () => {
		const [question] = questionsFor([[age(18, 35)], [age(16, 45)]], ABOUT);
		expect(question?.options).toEqual(['-15', '16-17', '18-35', '36-45', '46-']);
		const ends = question?.options.map(rangeOf) ?? [];
		for (const [index, [from]] of ends.entries())
			if (index > 0) expect(from).toBe((ends[index - 1]?.[1] ?? 0) + 1);
	});

	test('ask for the place no finer than the conditions do', () => {
		const hukou = (...places: string[]): Condition => [{ axis: 'hukou', in: places }];
		const options = (...policies: Condition[][]) => questionsFor(policies, ABOUT)[0]?.options;
		expect(options([hukou('g/c/x')])).toEqual(['g/c/x', 'elsewhere']);
		expect(options([hukou('g/c/x', 'g/c', 'g')])).toEqual(['g', 'elsewhere']);
		expect(options([hukou('g/c/x')], [hukou('g/c/x', 'g/c', 'g')])).toEqual([
			'g/c/x',
			'g',
			'elsewhere',
		]);
	});

	test('put years together that no condition tells apart', () => {
		const since = (from: number): Condition => [
			{ axis: 'graduated', sure: [from, 2026], maybe: [from - 1, 9999] },
		];
		expect(questionsFor([[since(2025)], [since(2022)]], ABOUT)[0]?.options).toEqual([
			'2027',
			'2025-2026',
			'2024',
			'2022-2023',
			'2021',
			'-2020',
		]);
	});
});

describe('the next question', () => {
	const policies: Condition[][] = [[degree('master'), yes('elite')], [yes('hardship')]];
	const questions = questionsFor(policies, ABOUT);

	test('is not asked when its policies are excluded already', () => {
		const left = (answers: Answers) => nextQuestion(questions, policies, answers)?.axis;
		expect(left({ degree: 'bachelor', hardship: 'no' })).toBeUndefined();
		expect(left({ degree: 'master', hardship: 'no' })).toBe('elite');
	});

	test('is not asked again when it was left open', () => {
		const open = { degree: '', elite: '', hardship: '' };
		expect(nextQuestion(questions, policies, open)).toBeUndefined();
	});

	const conditions = fc.constantFrom(
		degree('master', 'doctor'),
		degree('bachelor'),
		age(18, 35),
		age(20, 60),
		yes('hardship'),
		yes('returning'),
		[...yes('overseas'), ...yes('returning')] as Condition,
		[] as Condition,
	);

	test('leads everybody to a verdict that only sentences leave open', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(conditions, { maxLength: 3 }), { maxLength: 6 }),
				fc.infiniteStream(fc.nat(20)),
				(written, choices) => {
					const asked = questionsFor(written, ABOUT);
					const answers: Answers = {};
					for (let count = 0; ; count += 1) {
						const next = nextQuestion(asked, written, answers);
						if (!next) break;
						expect(count).toBeLessThan(7);
						const pick = (choices.next().value as number) % next.options.length;
						answers[next.axis] = next.options[pick] as string;
					}
					for (const policy of written) {
						if (verdictOf(policy, answers) !== 0) continue;
						const open = policy.filter((condition) => outcomeOf(condition, answers) === 0);
						expect(open.every((condition) => condition.length === 0)).toBe(true);
					}
				},
			),
		);
	});
});
