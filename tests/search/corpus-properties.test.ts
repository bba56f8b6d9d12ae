/** Whatever stands in a corpus becomes content that validates, and loses no word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordSchema } from '../../scripts/eval/records.ts';
import { filesOf, issuesOf, record } from './corpus-records.ts';

/** Pieces of text, among them all that content files refuse. */
const piece = fc.oneof(
	fc.constantFrom(
		'青禾县的租房补贴',
		'{1 + 1}',
		'<script>alert(1)</script>',
		'<b',
		'import x from "y"',
		'export default 1',
		'[点这里](javascript:alert(1))',
		'![图](https://example.org/x.png)',
		'https://example.org/a?b=c',
		'www.example.org',
		'someone@example.org',
		'13812345678',
		'138-1234-5678',
		'11010519491231002X',
		'6222021234567890128',
		'password: abc12345XYZ',
		'`code`',
		'**粗**',
		'*',
		'_',
		'~~',
		'| a | b |',
		'---',
		'***',
		'===',
		'> 引用',
		'[^1]: 注',
		'&lt;',
		'# ',
		'\t',
		'\r\n',
		'\u202E',
		'\u200B',
		'\uFEFF',
		'\u0000',
		'\uD800',
		'\\',
		'"',
		"'",
		': ',
		' #',
		'$x$',
		'一三八一二三四五六七八',
		'１３８１２３４５６７８',
		'👩‍🌾',
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const words = (max: number) =>
	fc.array(piece, { minLength: 1, maxLength: max }).map((list) => list.join(''));
const line = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'## ',
			'## 一、适用对象',
			'## 三、申请材料',
			'## 办理流程',
			'## 常见问题',
			'## 任职要求',
			'- ',
			'1. ',
			'    ',
			'- **问：怎么办？** ',
		),
		words(3),
	)
	.map(([start, text]) => start + text);
const body = fc
	.array(line, { minLength: 1, maxLength: 14 })
	.chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)));
const dayOf = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const isFilled = (text: string): boolean => text.trim().length > 1;

const anyRecord = fc
	.record({
		id: fc.oneof(fc.constantFrom('policy-1', 'job_2', 'changes', 'Ä'), words(1).filter(isFilled)),
		kind: fc.constantFrom('policy', 'job', 'letter', 'story'),
		county: fc.oneof(
			fc.constantFrom('白鹭县', '佛冈县', '连南瑶族自治县', '云梦谷县', '某某市'),
			words(2).filter(isFilled),
		),
		title: words(6).filter(isFilled),
		summary: words(12).filter(isFilled),
		benefitNames: fc.array(fc.oneof(fc.constant('租房补贴'), words(4).filter(isFilled)), {
			maxLength: 4,
		}),
		year: fc.integer({ min: 1950, max: 2100 }),
		posted: dayOf,
		salary: fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined }),
		employer: fc.option(words(3).filter(isFilled), { nil: undefined }),
		body: body.filter(isFilled),
		hasEnd: fc.boolean(),
	})
	.map(({ hasEnd, ...rest }) => ({ ...rest, ...(hasEnd ? { closes: rest.posted } : {}) }));

test('becomes content without an error, whatever stands in the records', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(anyRecord, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
			(raw) => {
				const records = raw.map((item) => RecordSchema.parse(JSON.parse(JSON.stringify(item))));
				const errors = issuesOf(records).filter(({ severity }) => severity === 'error');
				expect(errors).toEqual([]);
			},
		),
		{ numRuns: 60 },
	);
});

/** Lines of a body in which every word is one that no template has. */
const plainLine = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'- ',
			'1. ',
			'- **问：怎么办呢？** ',
			'## 一、适用对象\n\n',
			'## 申请材料\n\n- ',
			'## 办理流程\n\n先看。\n\n1. ',
			'## 二、标准\n\n',
			'## 常见问题\n\n- **问：怎么办呢？** ',
			'## 任职要求\n\n',
			'## 别的\n\n',
		),
		fc.array(fc.constantFrom('甲子', '乙丑', '丙寅', '丁卯'), {
			minLength: 1,
			maxLength: 200,
			size: 'max',
		}),
		fc.constantFrom('，', '。', '；'),
		fc.nat({ max: 999 }),
	)
	.map(([start, list, mark, number]) => `${start}${list.join(mark)}${number}`);

test('loses no word of a body, whatever its headings and however long its parts', () => {
	fc.assert(
		fc.property(
			fc.array(plainLine, { minLength: 1, maxLength: 12 }),
			fc.constantFrom('policy', 'job', 'letter', 'story'),
			(lines, kind) => {
				const text = lines.join('\n\n');
				const file = Object.entries(filesOf([record({ kind, body: text })])).find(([path]) =>
					path.includes('policy-001'),
				);
				const wanted = text.match(/[甲乙丙丁][子丑寅卯]|\d+$/gmu) ?? [];
				const written = file?.[1].match(/[甲乙丙丁][子丑寅卯]|\d+/gu) ?? [];
				const missing = [...Map.groupBy(wanted, (word) => word)].filter(
					([word, list]) => written.filter((other) => other === word).length < list.length,
				);
				expect(missing.map(([word]) => word)).toEqual([]);
			},
		),
		{ numRuns: 150 },
	);
});
