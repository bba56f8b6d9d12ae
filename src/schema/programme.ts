import { z } from 'zod';
import { entryRules, footShape, headShape, reportOrder } from './common.ts';
import { acrossFields, type Report } from './fail.ts';
import { choice, dayOrMonth, filledList, markdown, number, text, whole } from './fields.ts';
import { COMPARATORS, QUALIFIERS } from './vocabulary.ts';

const PeriodSchema = z
	.strictObject({
		from: dayOrMonth().optional().describe('开始的日期或月份。'),
		to: dayOrMonth().optional().describe('结束的日期或月份。'),
	})
	.check(acrossFields((period, report) => reportOrder(period.from, period.to, ['to'], report)));

/** A figure aimed at, a figure reached, or both; a missing half is left out, never computed. */
const GoalSchema = z
	.strictObject({
		label: text(2, 60).optional().describe('这个数说的是什么。'),
		target: z
			.strictObject({
				value: number().optional().describe('目标数。'),
				min: number().optional().describe('目标区间的下限。'),
				max: number().optional().describe('目标区间的上限。'),
				comparator: choice(COMPARATORS).default('exactly').describe('恰好、不少于、约或不超过。'),
				unit: text(1, 10).describe('单位，如 个、人、人次、场、%。'),
				per: text(1, 10).optional().describe('每年、每月等。'),
			})
			.check(acrossFields(reportTarget))
			.optional()
			.describe('目标。'),
		actual: z
			.strictObject({
				value: number().describe('实际数。'),
				qualifier: choice(QUALIFIERS).optional().describe('原文的限定词：近、余、约、超过。'),
				unit: text(1, 10).describe('单位。'),
			})
			.optional()
			.describe('实际。'),
		as_of: dayOrMonth().optional().describe('统计到哪天或哪月。'),
		as_of_text: text(2, 40).optional().describe('原文的时间说法，如 截至目前。'),
	})
	.check(
		acrossFields((goal, report) => {
			if (goal.target === undefined && goal.actual === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'target',
					reason: '目标和实际至少要有一个',
					example: 'target: {value: 500, comparator: at-least, unit: 个}',
				});
			}
		}),
	);

function reportTarget(target: Record<string, any>, report: Report): void {
	const hasRange = target.min !== undefined || target.max !== undefined;
	if (target.value === undefined && !hasRange) {
		report('FIELD_NEEDED_HERE', [], {
			field: 'value',
			reason: '目标要有 value，或 min 和 max',
			example: 'value: 500',
		});
	}
	if (target.value !== undefined && hasRange)
		report('FIELDS_EXCLUDE', ['value'], { other: 'min/max' });
	if (typeof target.min === 'number' && typeof target.max === 'number' && target.min > target.max) {
		report('AMOUNT_MIN_ABOVE_MAX', ['min'], { min: target.min, max: target.max });
	}
}

const LINK = /^(policy|event|station|letter|story):[a-z0-9][a-z0-9-]*$/u;

const link = () =>
	z.string().check((ctx) => {
		if (!LINK.test(ctx.value)) {
			ctx.issues.push({
				code: 'custom',
				input: ctx.value,
				path: [],
				params: { code: 'REF_FORM' },
				continue: true,
			});
		}
	});

/** One numbered part of a programme. */
const ProgrammeItemSchema = z
	.strictObject({
		n: whole(1, 999).describe('原文的编号。'),
		title: text(1, 80).describe('这一项的标题。'),
		text: markdown().optional().describe('说明，可用 Markdown。'),
		who: text(1, 120).optional().describe('谁来做。'),
		period: PeriodSchema.optional().describe('时间：日期或月份。'),
		period_text: text(2, 60).optional().describe('原文的时间说法。'),
		links: filledList(link()).optional().describe('相关内容，如 policy:startup-grant。'),
		goals: filledList(GoalSchema).optional().describe('目标与进展。'),
		goal: GoalSchema.optional().describe('只有一个目标时的写法。'),
	})
	.check(
		acrossFields((item, report) => {
			if (item.goal !== undefined && item.goals !== undefined) {
				report('FIELDS_EXCLUDE', ['goal'], { other: 'goals' });
			}
		}),
	);

/** A named plan with numbered parts: `programmes/<slug>.yaml`. */
export const ProgrammeSchema = z
	.strictObject({
		...headShape,
		issuer: text(2, 80).optional().describe('发起单位；原文没有印出就不写。'),
		cohort: whole(1950, 2100).optional().describe('面向哪一届。'),
		period: PeriodSchema.optional().describe('起止时间。'),
		items: filledList(ProgrammeItemSchema).describe('编号的各部分。'),
		...footShape,
	})
	.check(
		entryRules((programme, report) => {
			if (!Array.isArray(programme.items)) return;
			const numbers: unknown[] = programme.items.map((item: any) => item?.n);
			const taken = new Set(numbers);
			numbers.forEach((n, index) => {
				if (n !== undefined && numbers.indexOf(n) < index) {
					let free = 1;
					while (taken.has(free)) free += 1;
					report('NUMBER_TAKEN', ['items', index, 'n'], { n, free });
				}
			});
		}),
	);

/** A programme, as parsed. */
export type Programme = z.output<typeof ProgrammeSchema>;
/** One numbered part, as parsed. */
export type ProgrammeItem = z.output<typeof ProgrammeItemSchema>;
/** A goal, as parsed. */
export type Goal = z.output<typeof GoalSchema>;
