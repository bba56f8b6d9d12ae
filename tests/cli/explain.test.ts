import { expect, test } from 'vitest';
import { MESSAGES } from '../../src/schema/messages.ts';
import { runScript } from './run.ts';

test('explain tells of one code, in any case', () => {
	const { code, stdout } = runScript('explain', 'job_pay_min_above_max');
	expect(code).toBe(0);
	expect(stdout).toBe(`JOB_PAY_MIN_ABOVE_MAX  待遇下限高于上限（错误）

  最低待遇比最高的还多，多半是两个写反了。

  错误的写法：
    pay: {min: 9000, max: 7000, per: month}

  正确的写法：
    pay: {min: 7000, max: 9000, per: month}

  改法：交换两个数，或删去其中一个。
`);
});

test('explain lists every code with its title', () => {
	const { code, stdout } = runScript('explain');
	expect(code).toBe(0);
	for (const name of Object.keys(MESSAGES)) expect(stdout).toContain(`  ${name} `);
	expect(stdout).toMatch(/^ {2}FILE_BOM +提醒 {2}开头有看不见的标记$/mu);
});

test('explain proposes the nearest code for one that there is not', () => {
	const { code, stderr } = runScript('explain', 'DATE_FROM');
	expect(code).toBe(2);
	expect(stderr).toContain('没有代码 DATE_FROM。是不是 DATE_FORM？');
});
