import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MESSAGES, quote } from '../../src/schema/messages.ts';
import { issueOf } from '../../src/source/issue.ts';

/** Every value that any message quotes. */
const PARAMS = {
	address: 'https://example.org',
	advice: '写成列表：a: [b]',
	byte: 7,
	column: 3,
	bytes: 600_000,
	code: '441821',
	component: 'Callout',
	cut: '#1',
	day: '2026-01-01',
	years: 2,
	days: 181,
	detail: 'x',
	earlier: '2026-01-01',
	earlierFrom: '2026-01-02',
	employer: '示例县医院',
	example: 'x: 1',
	expected: '列表',
	extension: 'png',
	file: 'x/index.html',
	fault: 'other',
	field: 'title',
	first: 3,
	fixed: 'title: x',
	folder: 'jobs（岗位）',
	found: 'jpeg',
	frames: 1,
	free: 3,
	from: '2026-01-02',
	host: 'example.org',
	indent: 3,
	kind: '政策',
	known: 'a b',
	last: '2026-02-28',
	left: 5,
	length: 9,
	limit: '2 周',
	line: 3,
	markup: '<b>',
	masked: '138****8000',
	max: 8,
	min: 2,
	missing: 2,
	moment: '2026-05-01T09:00+08:00',
	n: 2,
	named: 'example.com',
	name: '佛冈县',
	nearest: 'title',
	nearestCode: '441821',
	number: '5000',
	official: '佛冈县',
	other: 'amount',
	otherTitle: '租房补贴',
	otherTopic: '住房',
	owner: '示例县',
	page: '/jobs/x/',
	parts: 'a, b',
	problem: '没有属性 x',
	plain: 'x',
	proposal: 'x.v1.yaml',
	ratio: '2.10',
	reason: '理由',
	received: '文字',
	region: 'g/x',
	scheme: 'javascript',
	restored: '0763',
	sign: '[',
	section: '岗位',
	since: '2026-01-02',
	size: 600,
	slug: 'grant',
	state: '已撤回',
	suggestion: 'true',
	target: '/jobs/y/',
	title: '创业资助',
	to: '2026-01-01',
	total: 35,
	today: '2026-01-01',
	topic: '创业',
	value: 'x',
	version: 3,
	wanted: 2,
	whole: true,
	words: '归雁',
};

const CODES = Object.keys(MESSAGES);
const isSentence = /^[^\n]*\p{Script=Han}[^\n]*[。？]$/u;

describe.each(CODES)('the message %s', (code) => {
	const { severity, message, hint } = MESSAGES[code] as (typeof MESSAGES)[string];

	test('says in Chinese what is wrong and what to do', () => {
		expect(severity).toMatch(/^(error|warning)$/u);
		expect(message(PARAMS)).toMatch(isSentence);
		expect(hint(PARAMS)).toMatch(/\p{Script=Han}/u);
		expect(message(PARAMS) + hint(PARAMS)).not.toMatch(/undefined|\[object|NaN/u);
	});
});

/** TypeScript files below a folder. */
const sources = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts') && !path.endsWith('messages.ts'))
		.map((path) => readFileSync(join(folder, path), 'utf8'));

test('every code of the catalogue is said somewhere', () => {
	const text = ['src/schema', 'src/source', 'scripts/validate', 'scripts/build']
		.flatMap(sources)
		.join('\n');
	expect(CODES.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

test('a code that the catalogue lacks is a mistake of the program', () => {
	const finding = { code: 'NO_SUCH_CODE', path: [], params: {} };
	expect(() => issueOf(finding, 'a.yaml', { line: 1, column: 1 })).toThrow('NO_SUCH_CODE');
});

describe('a quoted value', () => {
	test.each([
		['标题', '“标题”'],
		[763, '“763”'],
		[undefined, '“undefined”'],
		[['a'], '“["a"]”'],
		['a\u200Bb\u202Ec\td', '“aU+200BbU+202EcU+0009d”'],
		['𠮷'.repeat(41), `“${'𠮷'.repeat(40)}…”`],
	])('is short and shows what is invisible: %j', (value, expected) => {
		expect(quote(value)).toBe(expected);
	});
});
