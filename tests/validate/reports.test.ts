import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

	test('cuts a long line and marks only what is still to be seen', () => {
		const file = fileWith(`${'字'.repeat(80)}\n`);
		const marks = (column: number) =>
			reportText([issue({ file, line: 1, column, length: 2 })], 1).split('^').length - 1;
		expect(marks(3)).toBe(4);
		expect(marks(70)).toBe(0);
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
