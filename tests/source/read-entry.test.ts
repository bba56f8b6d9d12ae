import { describe, expect, test } from 'vitest';
import { type EntryFile, readEntry } from '../../src/source/read-entry.ts';

const JOB = `title: 示例岗位
summary: 一句话说明这条内容，十个字以上。
sample: true
kind: job
employer: {name: 示例公司}
place: {text: 青禾县}
posted: 2026-01-01
closes: 2026-12-31
apply: {phone: "000-0000-0001"}
`;
const LETTER = `---
title: 示例公开信
summary: 一句话说明这条内容，十个字以上。
sample: true
cohort: 2026
signatory: 示例县人社局
addressee: 毕业生
---
`;
const STORY = LETTER.replace(
	/cohort[\s\S]*---/u,
	'person: {name: 示例·林晓禾}\ndirection: return\nconsent: {basis: sample}\n---',
);

const read = (type: EntryFile['type'], text: string) => {
	const file = `g/${type}/one.${type === 'letters' || type === 'stories' ? 'mdx' : 'yaml'}`;
	return readEntry({ type, id: 'one', region: 'g', file }, new TextEncoder().encode(text));
};
const issuesOf = (type: EntryFile['type'], text: string): string[] =>
	read(type, text).issues.map(
		({ code, line, column, path }) => `${code} ${line}:${column} ${path}`,
	);

describe('an entry', () => {
	test('is read with its body', () => {
		const { entry, issues } = read('letters', `${LETTER}正文 [政策](policy:grant)\n`);
		expect(issues).toEqual([]);
		expect(entry).toMatchObject({
			id: 'one',
			data: { cohort: 2026, sample: true },
			body: '正文 [政策](policy:grant)\n',
			mentions: [{ kind: 'policy', id: 'grant', path: [], line: 1, column: 4 }],
		});
	});

	test('with an error is not there, with a warning it is', () => {
		expect(read('jobs', JOB.replace('job', 'food')).entry).toBeUndefined();
		expect(read('jobs', `\uFEFF${JOB}`).entry).toBeDefined();
	});
});

describe('the position of', () => {
	test.each([
		['a wrong value', JOB.replace('2026-12-31', '2026-13-31'), 'DATE_IMPOSSIBLE 8:9 closes'],
		['a wrong value in a map', JOB.replace('示例公司', '甲'), 'TEXT_LENGTH 5:18 employer.name'],
		['a missing field, at the first key', JOB.replace(/kind.*\n/u, ''), 'FIELD_MISSING 1:1 kind'],
		[
			'a missing field in a map',
			JOB.replace('name: 示例公司', 'kind: 民企'),
			'FIELD_MISSING 5:12 employer.name',
		],
		[
			'an unknown field, at its key',
			`${JOB}pay: {mim: 1, text: 面议}\n`,
			'FIELD_UNKNOWN 10:7 pay.mim',
		],
		['a field that another one needs', JOB.replace(/closes.*\n/u, ''), 'FIELD_NEEDED_HERE 1:1 '],
		[
			'a number that lost its zero',
			JOB.replace('"000-0000-0001"', '00763'),
			'VALUE_NEEDS_QUOTES 9:16 apply.phone',
		],
		['a fault in a block text', `${JOB}duties: |\n  一\n  二 {x}\n`, 'MDX_EXPRESSION 12:5 duties'],
		[
			'a fault after a blank first line',
			`${JOB}duties: |\n\n    一\n    二 {x}\n`,
			'MDX_EXPRESSION 13:7 duties',
		],
		[
			'a fault in a folded text',
			`${JOB}duties: >-\n  一\n  二 <b>三\n  四</b>\n`,
			'MDX_HTML 12:5 duties',
		],
		[
			'a fault in a quoted text, at its start',
			`${JOB}duties: "一\\n二 {x}"\n`,
			'MDX_EXPRESSION 10:9 duties',
		],
	])('%s', (_what, text, expected) => {
		expect(issuesOf('jobs', text)).toEqual([expected]);
	});

	test.each([
		['a wrong value in front matter', LETTER.replace('2026', '26'), 'NUMBER_RANGE 5:9 cohort'],
		[
			'a missing field in front matter',
			LETTER.replace(/cohort.*\n/u, ''),
			'FIELD_MISSING 2:1 cohort',
		],
		['a fault in the body', `${LETTER}一\n\n二 <b>三</b>\n`, 'MDX_HTML 11:3 '],
		['front matter that is missing', '正文', 'FRONT_MATTER_MISSING 1:1 '],
		['a file without anything', ' \n', 'FILE_EMPTY 1:1 '],
	])('%s', (_what, text, expected) => {
		expect(issuesOf('letters', text)).toEqual([expected]);
	});
});

test('a number that lost its zero is quoted as it is written', () => {
	const [issue] = read('jobs', JOB.replace('"000-0000-0001"', '00763')).issues;
	expect(issue?.message).toBe('“00763” 没有引号，读成了数字，开头的 0 会丢掉。');
	expect(issue?.hint).toBe('加上英文双引号："00763"。');
});

test('faults of the fields and of the body are named in one run', () => {
	expect(issuesOf('letters', `${LETTER.replace('2026', '26')}{x}\n`)).toEqual([
		'NUMBER_RANGE 5:9 cohort',
		'MDX_EXPRESSION 9:1 ',
	]);
	expect(issuesOf('jobs', `${JOB.replace('job', 'food')}duties: "{x}"\n`)).toEqual([
		'VALUE_UNKNOWN 4:7 kind',
		'MDX_EXPRESSION 10:10 duties',
	]);
});

describe('words in quotation marks in a story', () => {
	test('of eight characters or more belong into a Quote', () => {
		const { entry, issues } = read(
			'stories',
			`${STORY}她说：“回来的路比想的近。”\n「我还想再多走几步路」\n`,
		);
		expect(
			issues.map(({ severity, code, line, column }) => [severity, code, line, column]),
		).toEqual([
			['warning', 'QUOTE_OUTSIDE', 9, 4],
			['warning', 'QUOTE_OUTSIDE', 10, 1],
		]);
		expect(entry).toBeDefined();
	});

	test('may be short, a title, or in a Quote', () => {
		const fine = '“回来”，《一二三四五六七八九》\n\n<Quote by="林">“回来的路比想的近。”</Quote>\n';
		expect(issuesOf('stories', STORY + fine)).toEqual([]);
	});

	test('are free in a letter', () => {
		expect(issuesOf('letters', `${LETTER}“回来的路比想的近得多。”\n`)).toEqual([]);
	});
});

test('a list of texts that is no such list is only named as that', () => {
	const policy = (questions: string) =>
		issuesOf('policies', `${JOB.split('kind')[0]}topic: living\nquestions: ${questions}\n`);
	expect(policy('文字')).toEqual(['SHAPE_WRONG 5:12 questions']);
	expect(policy('[文字]')).toEqual(['SHAPE_WRONG 5:13 questions.0']);
	expect(policy('[~]')).toEqual(['TEXT_BLANK 5:13 questions.0']);
	expect(policy('{question: 甲乙}')).toEqual(['SHAPE_WRONG 5:12 questions']);
});

test('Markdown fields are read without components, wherever they stand', () => {
	const programme = `title: 示例计划
summary: 一句话说明这条内容，十个字以上。
sample: true
items:
  - {n: 1, title: 一}
  - n: 2
    title: 二
    text: 见 <Callout>甲</Callout>
`;
	expect(issuesOf('programmes', programme)).toEqual(['MDX_HTML 8:13 items.1.text']);
});
