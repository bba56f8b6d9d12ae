import { describe, expect, test } from 'vitest';
import { jobStateText, policyStateText } from '../../src/strings/state-text.ts';

describe('the state of a policy in words', () => {
	test.each([
		[{ name: 'closing', version: 1, until: '2026-12-31', daysLeft: 12 }, '还有 12 天截止'],
		[{ name: 'closing', version: 1, until: '2026-12-31', daysLeft: 0 }, '今天截止'],
		[{ name: 'upcoming', version: 1, opensOn: '2027-03-01' }, '2027年3月1日开始'],
		[{ name: 'upcoming', version: 1 }, '未开始'],
		[{ name: 'open', version: 1 }, '开放中'],
		[{ name: 'open', version: 1, isUndated: true }, '有效期未公布'],
		[{ name: 'expired', version: 1 }, '已失效'],
		[{ name: 'paused', version: 1 }, '已暂停'],
		[{ name: 'quota-full', version: 1 }, '名额已满'],
		[{ name: 'withdrawn', version: 1 }, '已撤回'],
		[{ name: 'superseded', version: 1 }, '已被取代'],
	] as const)('%o is %s', (state, expected) => {
		expect(policyStateText(state)).toBe(expected);
	});
});

describe('the state of a job in words', () => {
	test.each([
		[{ name: 'closing', daysLeft: 3 }, '还有 3 天截止'],
		[{ name: 'open' }, '招聘中'],
		[{ name: 'upcoming' }, '未开始'],
		[{ name: 'closed' }, '已截止'],
	] as const)('%o is %s', (state, expected) => {
		expect(jobStateText(state)).toBe(expected);
	});
});
