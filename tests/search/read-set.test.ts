/** Faults of an evaluation set are named at their place, with a way out. */
import { expect, test } from 'vitest';
import { parseSet } from '../../scripts/eval/read-set.ts';

const RECORD = {
	id: 'policy-001',
	kind: 'policy',
	county: '青禾县',
	title: '青禾县租房补贴',
	summary: '每月400元',
	benefitNames: ['租房补贴'],
	year: 2026,
	posted: '2026-01-05',
	closes: '2026-03-31',
	body: '正文。',
};
const QUERY = { query: '租房', category: 'partial', relevant: ['policy-001'] };

const lines = (items: readonly unknown[]): string =>
	`[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
const parse = (corpus: string, queries = lines([QUERY])) =>
	parseSet({ file: 'corpus.json', text: corpus }, { file: 'queries.json', text: queries });
const faults = (corpus: string, queries?: string): string[] =>
	parse(corpus, queries).issues.map(
		({ file, line, column, code, message, hint }) =>
			`${file}:${line}:${column} ${code} ${message} ${hint}`,
	);
/** Column of a text in a record's line. */
const columnOf = (record: unknown, text: string): number =>
	JSON.stringify(record).indexOf(text) + 1;

test('reads a sound set, and leaves unknown fields alone', () => {
	const { set, issues } = parse(lines([{ ...RECORD, tags: ['x'], mood: 'good' }]));
	expect(issues).toEqual([]);
	expect(set?.records).toEqual([RECORD]);
	expect(set?.queries).toEqual([QUERY]);
});

test('names a missing field at its record', () => {
	const { title: _title, ...untitled } = RECORD;
	expect(faults(lines([RECORD, untitled]))).toEqual([
		'corpus.json:3:1 EVAL_FIELD 第 2 项的 title 没有写，或写得不对。 写标题，至少两个字。',
	]);
});

test('names a day that does not exist at its value', () => {
	const record = { ...RECORD, posted: '2026-02-30' };
	expect(faults(lines([record]))).toEqual([
		`corpus.json:2:${columnOf(record, '"2026-02-30"')} EVAL_FIELD 第 1 项的 posted 没有写，或写得不对。 写真实的日期，如 "2026-03-01"。`,
	]);
});

test('names several faults at once', () => {
	const wrong = { ...RECORD, kind: 'letters', salary: '4500' };
	expect(parse(lines([wrong])).issues.map(({ column }) => column)).toEqual([
		columnOf(wrong, '"letters"'),
		columnOf(wrong, '"4500"'),
	]);
});

test('names an id that is written twice, and its first place', () => {
	expect(faults(lines([RECORD, { ...RECORD }]))).toEqual([
		`corpus.json:3:${columnOf(RECORD, '"policy-001"')} EVAL_ID_TWICE 编号 policy-001 和第 1 项重复。 给其中一条换一个编号，并改正用到它的查询。`,
	]);
});

test('names a last day before the first', () => {
	const record = { ...RECORD, closes: '2025-12-31' };
	expect(faults(lines([record]))).toEqual([
		`corpus.json:2:${columnOf(record, '"2025-12-31"')} EVAL_DATE_ORDER 截止日期 2025-12-31 早于发布日期 2026-01-05。 改正其中一个日期。`,
	]);
});

test('names an answer that the corpus does not have', () => {
	const query = { ...QUERY, relevant: ['policy-001', 'policy-009'] };
	expect(faults(lines([RECORD]), lines([query]))).toEqual([
		`queries.json:2:${columnOf(query, '"policy-009"')} EVAL_ANSWER_UNKNOWN 查询“租房”要找的 policy-009 不在语料里。 改成语料里有的编号，或从列表里删去。`,
	]);
});

test('asks for at least one answer', () => {
	const query = { ...QUERY, relevant: [] };
	expect(faults(lines([RECORD]), lines([query]))).toEqual([
		`queries.json:2:${columnOf(query, '[]')} EVAL_FIELD 第 1 项的 relevant 没有写，或写得不对。 写应当找到的记录编号，至少一个，如 ["policy-001"]。`,
	]);
});

test.each([
	['a comma behind the last record', '[\n{"id": "a"},\n]', '3:1'],
	['single quotation marks', "[\n{'id': 1}]", '2:2'],
	['a word without quotation marks', '[\n{"id": yes}]', '2:8'],
	['a text that is cut off', '[\n{"id": "a', '2:9'],
	['a missing comma', '[\n{"id": 1}\n{"id": 2}]', '3:1'],
	['an empty file', '', '1:1'],
])('names %s where JSON breaks', (_case, text, place) => {
	const { set, issues } = parse(text);
	expect(set).toBeUndefined();
	expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
		`EVAL_JSON ${place}`,
	]);
});

test('asks for a list', () => {
	expect(faults('{"id": 1}')).toEqual([
		'corpus.json:1:1 EVAL_LIST 文件里要有一个列表，至少一项。 把全部记录写在一对方括号里。',
	]);
});
