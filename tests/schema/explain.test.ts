import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseWith } from '../../src/schema/explain.ts';
import * as fields from '../../src/schema/fields.ts';
import { MESSAGES } from '../../src/schema/messages.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { PolicySchema } from '../../src/schema/policy.ts';
import { TOPICS } from '../../src/schema/vocabulary.ts';
import { MINIMAL } from './entry-forms.ts';

/** Code and hint of each problem of a value. */
const hintsOf = (schema: z.ZodType, value: unknown) =>
	parseWith(schema, value).problems.map(({ code, params }) => [code, MESSAGES[code]?.hint(params)]);

describe('a wrong value is answered with the right one', () => {
	const topic = fields.choice(TOPICS);
	const known = Object.entries(TOPICS)
		.map(([value, label]) => `${value}（${label}）`)
		.join('、');

	test.each([
		['a day in words', fields.day(), '2026年3月1日', 'DATE_FORM', '写成 2026-03-01。'],
		['a day with slashes', fields.day(), '2026/3/1', 'DATE_FORM', '写成 2026-03-01。'],
		[
			'a day in full-width digits',
			fields.day(),
			'２０２６－３－１',
			'DATE_FORM',
			'写成 2026-03-01。',
		],
		[
			'a day past the end of its month',
			fields.day(),
			'2026-04-31',
			'DATE_IMPOSSIBLE',
			'那个月的最后一天是 2026-04-30。',
		],
		[
			'a number with a thousands separator',
			fields.number(),
			'5,000',
			'NUMBER_FORM',
			'只写数字，不带单位和千分号：5000。',
		],
		[
			'a number with its unit',
			fields.number(),
			'5000元',
			'NUMBER_FORM',
			'只写数字，不带单位和千分号：5000。',
		],
		[
			'ten-thousands',
			fields.number(),
			'1.5万',
			'NUMBER_FORM',
			'只写数字，不带单位和千分号：15000。',
		],
		['a number in words', fields.number(), '若干', 'NUMBER_FORM', '只写数字，不带单位和千分号。'],
		['yes', z.boolean(), 'yes', 'BOOLEAN_FORM', '写 true，不加引号。'],
		['否', z.boolean(), '否', 'BOOLEAN_FORM', '写 false，不加引号。'],
		['maybe', z.boolean(), 'maybe', 'BOOLEAN_FORM', '写 true 或 false，不加引号。'],
		['a misspelt choice', topic, 'Start-up', 'VALUE_UNKNOWN', `改成 startup。可选：${known}。`],
		['a choice in full-width letters', topic, 'ｔａｌｅｎｔ', 'IME_FULLWIDTH', '用半角写：talent'],
		['a strange choice', topic, '美食', 'VALUE_UNKNOWN', `可选：${known}。`],
		[
			'one value for a list',
			fields.filledList(fields.slug()),
			'grant',
			'SHAPE_WRONG',
			'写成列表：[grant]',
		],
		[
			'a map for a list',
			fields.filledList(fields.slug()),
			{ a: 1 },
			'SHAPE_WRONG',
			'每一项前面加“- ”，写成列表。',
		],
		[
			'a text for a map',
			z.object({ a: z.string() }),
			'文字',
			'SHAPE_WRONG',
			'写成一组字段：{a: 文字}',
		],
		['a number for a text', fields.text(), 763, 'VALUE_NEEDS_QUOTES', '加上英文双引号："763"。'],
	])('%s', (_what, schema, value, code, hint) => {
		expect(hintsOf(schema, value)).toEqual([[code, hint]]);
	});

	test('a misspelt field', () => {
		const problems = parseWith(PolicySchema, { ...MINIMAL.policies, benefit: [] }).problems;
		expect(problems).toMatchObject([
			{ code: 'FIELD_UNKNOWN', path: ['benefit'], params: { nearest: 'benefits（能得到什么）' } },
		]);
	});

	test('a window of months is not asked for days', () => {
		const written = { ...MINIMAL.policies, apply: { windows: [{ months: '三月' }] } };
		expect(parseWith(PolicySchema, written).problems).toMatchObject([
			{ code: 'SHAPE_WRONG', path: ['apply', 'windows', 0, 'months'] },
		]);
	});

	test.each([
		['a choice', fields.choice({ first: '', second: '' }), '加上一行：a: first'],
		['a number', fields.whole(1, 9), '加上一行：a: 1'],
		['a switch', z.boolean(), '加上一行：a: true'],
		['a list', fields.filledList(fields.slug()), '加上一行：a: […]'],
		['a map', z.strictObject({ b: z.string(), c: z.string() }), '加上一行：a: {b: …, c: …}'],
		['a text', fields.text(), '加上一行：a: …'],
	])('%s that is missing comes with an example', (_what, schema, hint) => {
		expect(hintsOf(z.strictObject({ a: schema }), {})).toEqual([['FIELD_MISSING', hint]]);
	});

	test('an application window is explained by the form that it resembles', () => {
		const written = {
			...MINIMAL.policies,
			apply: { windows: [{ from: '2026-03-01' }, { months: [13] }] },
		};
		expect(parseWith(PolicySchema, written).problems).toMatchObject([
			{ code: 'FIELD_MISSING', path: ['apply', 'windows', 0, 'to'] },
			{ code: 'NUMBER_RANGE', path: ['apply', 'windows', 1, 'months', 0] },
		]);
	});
});

test('everything that is wrong is said at once, also what several fields show together', () => {
	const { problems } = parseWith(PolicySchema, {
		title: '标',
		topic: 'food',
		status: 'paused',
		effective: { from: '2026-03-01', to: '2026-02-01' },
		extra: 1,
	});
	expect(
		problems.map(({ code, path, params }) => [code, path.join('.'), params.field]).toSorted(),
	).toEqual([
		['DATE_ORDER', 'effective.to', undefined],
		['FIELD_MISSING', 'summary', 'summary'],
		['FIELD_NEEDED_HERE', '', 'checked'],
		['FIELD_NEEDED_HERE', '', 'reason'],
		['FIELD_NEEDED_HERE', '', 'since'],
		['FIELD_NEEDED_HERE', '', 'source'],
		['FIELD_UNKNOWN', 'extra', 'extra'],
		['TEXT_LENGTH', 'title', undefined],
		['VALUE_UNKNOWN', 'topic', undefined],
	]);
});

describe('the nearest word', () => {
	test.each([
		['titel', 'title'],
		['Former-IDs', 'former_ids'],
		['zzzz', undefined],
	])('to %s is %s', (word, expected) => {
		expect(nearest(word, ['summary', 'title', 'former_ids'])).toBe(expected);
	});

	test('is none where the ends differ', () => {
		expect(nearest('abxy', ['abc'])).toBeUndefined();
	});

	test('is the first of several that are as near', () => {
		expect(nearest('abc', ['abd', 'abe'])).toBe('abd');
	});
});
