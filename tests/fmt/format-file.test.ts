import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../scripts/fmt/content-files.ts';
import { type FileFormat, formatFile } from '../../scripts/fmt/format-file.ts';
import { JobSchema } from '../../src/schema/job.ts';
import { LetterSchema } from '../../src/schema/letter.ts';
import { PolicySchema } from '../../src/schema/policy.ts';
import { SynonymsSchema } from '../../src/schema/portal.ts';
import { anyYaml } from './any-yaml.ts';

const format = (text: string, schema = JobSchema as any, isMdx = false): FileFormat =>
	formatFile('a.yaml', Buffer.from(text), schema, isMdx);

/** The text after formatting, whether or not it is another one. */
function formatted(text: string, schema?: any, isMdx?: boolean): string {
	const result = format(text, schema, isMdx);
	if (result.kind === 'same') return text;
	if (result.kind !== 'changed') throw new Error(JSON.stringify(result));
	return result.text;
}

describe('the canonical form', () => {
	test.each([
		['keys in the order of the schema', 'kind: job\ntitle: a\n', 'title: a\nkind: job\n'],
		[
			'keys in order at every depth, in brackets and in lists',
			'pay: {max: 2, min: 1}\nemployer:\n  url: u\n  name: n\n',
			'employer:\n  name: n\n  url: u\npay: {min: 1, max: 2}\n',
		],
		['unknown keys last, in their order', 'z: 1\ny: 2\ntitle: a\n', 'title: a\nz: 1\ny: 2\n'],
		['two spaces a level', 'apply:\n      url: u\n', 'apply:\n  url: u\n'],
		['lists a level below their key', 'former_ids:\n- a\n', 'former_ids:\n  - a\n'],
		['one space after a colon', 'title:   a\n', 'title: a\n'],
		['no space inside brackets', 'pay: { min: 1,max: 2 }\n', 'pay: {min: 1, max: 2}\n'],
		['one line end at the end', 'title: a\n\n\n', 'title: a\n'],
		['a line end where there is none', 'title: a', 'title: a\n'],
		['no more than one blank line', 'title: a\n\n\n\nkind: b\n', 'title: a\n\nkind: b\n'],
		['no blank line at the top', '\n\ntitle: a\n', 'title: a\n'],
		['no mark of a document', '---\ntitle: a\n', 'title: a\n'],
		[
			'no quotation marks without need',
			'title: "标题"\nkind: \'b c\'\n',
			'title: 标题\nkind: b c\n',
		],
		['days and moments without quotation marks', 'closes: "2026-01-02"\n', 'closes: 2026-01-02\n'],
		[
			'telephone numbers in quotation marks',
			'apply: {phone: 0763-1}\n',
			'apply: {phone: "0763-1"}\n',
		],
		['double quotation marks', "title: 'a: b'\n", 'title: "a: b"\n'],
		[
			'brackets over several lines as lines',
			'former_ids: [a,\n  b]\n',
			'former_ids:\n  - a\n  - b\n',
		],
		['comments without spaces at their end', 'title: a # b  \n', 'title: a # b\n'],
		[
			'comments with the key that they stand above',
			'# 种\nkind: b\n# 题\ntitle: a\n',
			'# 题\ntitle: a\n# 种\nkind: b\n',
		],
		[
			'comments with their key inside a map too',
			'employer:\n  # 网\n  url: u\n  # 名\n  name: n\n',
			'employer:\n  # 名\n  name: n\n  # 网\n  url: u\n',
		],
	])('has %s', (_what, before, after) => {
		expect(formatted(before)).toBe(after);
	});

	test.each([
		['a text with a colon', 'title: "通知: 请"\n'],
		['a text with a hash', 'title: "甲 #乙"\n'],
		['a comma in brackets', 'pay: {text: "5,000元"}\n'],
		['a reference', 'former_ids: ["policy:grant"]\n'],
		['a percent sign', 'title: "%"\n'],
		['a number that is text', 'title: "2027"\n'],
		['a word that older YAML takes for a switch', 'title: "yes"\n'],
		['a lost zero that the validator has to see', 'headcount: 007\napply:\n  address: 0763\n'],
		['an escape', 'title: "甲\\u200B乙"\n'],
		['both kinds of quotation marks', `title: '他说"好"'\n`],
		['short lists in brackets', 'former_ids: [a, b]\n'],
		['lists in lines', 'former_ids:\n  - a\n'],
		['a long line', `title: ${'很长 '.repeat(60)}完\n`],
		['a block text, signs at the ends of its lines too', 'duties: |\n  # 甲  \n\n    - 乙\n'],
		['a folded text', 'duties: >-\n  甲\n  乙\n\n  丙\nposted: 2026-01-01\n'],
		['a block text with its last empty lines', 'duties: |+\n  甲\n\n\n'],
		['a comment after a value and one at the end', 'title: a # b\n\n# 完\n'],
		['a title over a blank line', '# 说明\n\ntitle: a\n'],
	])('leaves %s alone', (_what, text) => {
		expect(format(text)).toEqual({ kind: 'same' });
	});

	test('moves a block text with its key and keeps its lines', () => {
		const before = 'details: |\n      甲\n        乙\n\n      丙\ntitle: a\n';
		const after = 'title: a\ndetails: |\n  甲\n    乙\n\n  丙\n';
		expect(formatted(before, PolicySchema)).toBe(after);
	});

	test('orders the keys of each form that a list may hold', () => {
		const before = 'apply:\n  windows: [{to: b, from: a}, {months: [3]}]\n';
		expect(formatted(before, PolicySchema)).toContain('[{from: a, to: b}, {months: [3]}]');
	});

	test('leaves synonyms as lists', () => {
		expect(format('- [补贴, 补助]\n', SynonymsSchema)).toEqual({ kind: 'same' });
	});
});

describe('a file with a body', () => {
	test('is formatted above it; the body stays as it is', () => {
		const body = '\n\n正文  \n\n\n*  {a}\n\n';
		expect(formatted(`---\ncohort: 2026\ntitle: "a"\n---  \n${body}`, LetterSchema, true)).toBe(
			`---\ntitle: a\ncohort: 2026\n---\n${body}`,
		);
	});

	test('loses only the line ends of Windows and the mark at the start of the file', () => {
		const before = '\uFEFF---\r\ntitle: a\r\n---\r\n正文  \r\n';
		expect(formatted(before, LetterSchema, true)).toBe('---\ntitle: a\n---\n正文  \n');
	});
});

describe('what changed', () => {
	test.each([
		['\uFEFFtitle: a\n', ['去掉字节顺序标记']],
		['title: a\r\n', ['换行符改为 LF']],
		['kind: b\ntitle: a\n', ['字段顺序']],
		['title: "a"\n', ['引号']],
		['title:  a\n', ['缩进、空格和空行']],
		['\uFEFFkind: "b"\r\ntitle: a\r\n', ['去掉字节顺序标记', '换行符改为 LF', '字段顺序', '引号']],
	])('in %j is said in Chinese', (text, changes) => {
		expect(format(text)).toMatchObject({ kind: 'changed', changes });
	});
});

describe('a file that nobody can read', () => {
	test.each([
		['a Tab', 'a:\n\tb: 1\n', 'YAML_TAB'],
		['the same key twice', 'title: a\ntitle: b\n', 'YAML_DUPLICATE_KEY'],
		['nothing', '# 注\n', 'FILE_EMPTY'],
		['a tag', 'title: !!str a\n', 'YAML_TAG'],
		['an anchor', 'title: &a b\n', 'YAML_ANCHOR'],
	])('because of %s is left alone and named with its issue', (_what, text, code) => {
		expect(format(text)).toMatchObject({ kind: 'unreadable', issues: [{ code }] });
	});
});

test('a file with errors of content is formatted all the same', () => {
	expect(formatted('kind: jobb\ntitle: ""\n')).toBe('title: ""\nkind: jobb\n');
});

describe('any file', () => {
	test('keeps its meaning and its comments, and is done after one run', () => {
		fc.assert(
			fc.property(anyYaml, (text) => {
				const first = format(text);
				if (first.kind === 'unreadable') return;
				expect(first.kind).not.toBe('unsafe');
				const once = first.kind === 'changed' ? first.text : text;
				expect(format(once)).toEqual({ kind: 'same' });
			}),
			{ numRuns: 100 },
		);
	});

	test('of the project’s own content is done after one run, and never unsafe', () => {
		const files = contentFiles('content');
		expect(files.length).toBeGreaterThan(250);
		for (const { file, schema, isMdx } of files) {
			const text = readFileSync(join('content', file), 'utf8');
			const once = formatted(text, schema, isMdx);
			expect([file, format(once, schema, isMdx)]).toEqual([file, { kind: 'same' }]);
		}
	});
});
