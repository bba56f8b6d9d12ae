import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../scripts/cli/display-width.ts';
import { reportJson } from '../../scripts/validate/report-json.ts';
import { reportText } from '../../scripts/validate/report-text.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder } from '../content-folder.ts';

const issue = (fields: Partial<Issue>): Issue => ({
	severity: 'error',
	code: 'JOB_PAY_MIN_ABOVE_MAX',
	file: 'missing.yaml',
	line: 2,
	column: 12,
	path: 'pay.min',
	message: '待遇下限 9000 高于上限 6000。',
	hint: '交换两个数，或删去其中一个。',
	...fields,
});

describe('the report as text', () => {
	const fileWith = (text: string): string => join(contentFolder({ 'job.yaml': text }), 'job.yaml');

	test('shows the line and marks the value, Chinese signs two columns wide', () => {
		const file = fileWith('title: 护士\n待遇: {min: 9000, max: 6000}\n');
		expect(reportText([issue({ file, line: 2, column: 11, length: 4 })], 3)).toBe(
			`${file}:2:11  JOB_PAY_MIN_ABOVE_MAX
     2 │ 待遇: {min: 9000, max: 6000}
       │             ^^^^
  待遇下限 9000 高于上限 6000。
  改法：交换两个数，或删去其中一个。

共 3 个文件：1 处错误，0 处提醒。内容有误，请改正后再试。
`,
		);
	});

	test('says that a warning is one and that nothing is wrong', () => {
		const text = reportText([issue({ severity: 'warning' })], 1);
		expect(text).toContain('JOB_PAY_MIN_ABOVE_MAX（提醒）\n');
		expect(text).toContain('共 1 个文件：0 处错误，1 处提醒。内容没有错误。\n');
	});

	test('leaves the line out where the file or the line is not there', () => {
		expect(reportText([issue({})], 1)).not.toContain('│');
		expect(reportText([issue({ file: fileWith('a: 1\n'), line: 9 })], 1)).not.toContain('│');
	});

	test('cuts a long line around the value and keeps the caret below it', () => {
		const file = fileWith(`${'字'.repeat(200)}a${'字'.repeat(200)}\n`);
		const [, line = '', marks = ''] = reportText(
			[issue({ file, line: 1, column: 201, length: 1 })],
			1,
		).split('\n');
		expect(line).toMatch(/│ …字+a字+…$/u);
		expect(displayWidth(line.slice(0, line.indexOf('a')))).toBe(marks.indexOf('^'));
	});

	test('prints neither control characters of a file nor of its name', () => {
		const file = fileWith('a: \u001B[31m\u202Eb\n');
		const text = reportText([issue({ file, line: 1, column: 6 }), issue({ file: 'a\u001Bb' })], 1);
		expect(text).toContain('⟨U+001B⟩[31m⟨U+202E⟩b');
		expect(text).toContain('a⟨U+001B⟩b:2:12');
		expect(text).not.toMatch(/[\u001B\u202E]/u);
	});

	test('colours position, code, value, mark and hint, and nothing when not asked to', () => {
		const file = fileWith('kind: jobb\n');
		const issues = [
			issue({ file, line: 1, column: 7, length: 4 }),
			issue({ file, line: 1, column: 7, length: 4, severity: 'warning' }),
		];
		const colours = reportText(issues, 1, true);
		const styled = (codes: [number, number], text: string): string =>
			`\u001B[${codes[0]}m${text}\u001B[${codes[1]}m`;
		for (const part of [
			styled([1, 22], file),
			styled([31, 39], 'JOB_PAY_MIN_ABOVE_MAX'),
			styled([33, 39], 'JOB_PAY_MIN_ABOVE_MAX（提醒）'),
			styled([2, 22], '     1 │ '),
			styled([4, 24], 'jobb'),
			styled([31, 39], '^^^^'),
			styled([33, 39], '^^^^'),
			styled([32, 39], '改法：交换两个数，或删去其中一个。'),
		]) {
			expect(colours).toContain(part);
		}
		expect(stripVTControlCharacters(colours)).toBe(reportText(issues, 1));
	});

	test('says in one line that all is well', () => {
		expect(reportText([], 12)).toBe('共 12 个文件：0 处错误，0 处提醒。内容没有错误。\n');
	});
});

describe('the report as JSON', () => {
	test('has the fields of the contract and no other', () => {
		const warning = issue({ severity: 'warning', length: 4 });
		expect(JSON.parse(reportJson([issue({}), issue({}), warning], 3))).toEqual({
			summary: { files: 3, errors: 2, warnings: 1 },
			issues: [issue({}), issue({}), { ...issue({}), severity: 'warning' }],
		});
	});

	test('is one line', () => {
		expect(reportJson([issue({ message: '甲\n乙' })], 1).split('\n')).toHaveLength(2);
	});
});
