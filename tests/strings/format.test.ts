import { describe, expect, test } from 'vitest';
import * as format from '../../src/strings/format.ts';

describe('dates', () => {
	test.each([
		['2026-03-01', '2026年3月1日'],
		['2026-03', '2026年3月'],
		['2026-05-01T09:00+08:00', '2026年5月1日 09:00'],
	])('%s is read as %s', (text, expected) => {
		expect(format.date(text)).toBe(expected);
	});

	test.each([
		['2026-03-01', '2026-05-02', '2026年3月1日至5月2日'],
		['2026-12-01', '2027-01-02', '2026年12月1日至2027年1月2日'],
		['2026-03', '2026-05', '2026年3月至5月'],
		['2026-03-01', '2026-03-01', '2026年3月1日'],
		['2026-05-01T09:00+08:00', '2026-05-01T16:30+08:00', '2026年5月1日 09:00–16:30'],
		['2026-05-01', undefined, '2026年5月1日起'],
		[undefined, '2026-05-01', '至 2026年5月1日'],
		[undefined, undefined, ''],
	])('the period from %s to %s is read as %s', (from, to, expected) => {
		expect(format.period(from, to)).toBe(expected);
	});

	test('the last day is called today', () => {
		expect([format.daysLeft(0), format.daysLeft(12)]).toEqual(['今天截止', '还有 12 天截止']);
	});
});

describe('sums', () => {
	const once = { per: 'once', unit: 'yuan' } as const;

	test.each([
		[{ ...once, min: 10_000, max: 10_000 }, '10,000 元'],
		[{ ...once, min: 600, max: 800 }, '600–800 元'],
		[{ ...once, max: 5_000_000 }, '最高 5,000,000 元'],
		[{ ...once, min: 3000 }, '3,000 元起'],
		[{ ...once, unit: 'percent' as const, min: 2.75, max: 2.75 }, '2.75%'],
	])('%o is read as %s', (amount, expected) => {
		expect(format.sum(amount)).toBe(expected);
	});

	test.each([
		[{ ...once, min: 5000, max: 5000 }, undefined, '5,000 元，一次性'],
		[{ unit: 'yuan', per: 'month', min: 600, max: 600 }, 36, '每月 600 元，最长 36 个月'],
		[{ unit: 'percent', per: 'year', max: 50 }, undefined, '每年最高 50%'],
		[{ unit: 'yuan', per: 'person', min: 300 }, undefined, '每人 300 元起'],
	] as const)('%o for %s months is read as %s', (amount, months, expected) => {
		expect(format.amount(amount, months)).toBe(expected);
	});

	test('the rhythm stands alone beside a large figure', () => {
		const monthly = { unit: 'yuan', per: 'month', max: 600 } as const;
		expect([format.rhythm(monthly), format.rhythm(monthly, 12)]).toEqual([
			'每月',
			'每月，最长 12 个月',
		]);
	});

	test.each([
		[{ min: 5000, max: 7000, per: 'month' }, '5,000–7,000 元/月'],
		[{ min: 5000, max: 5000, per: 'month' }, '5,000 元/月'],
		[{ min: 5000, per: 'month', text: '另有提成' }, '5,000 元/月起，另有提成'],
		[{ max: 120, per: 'day' }, '最高 120 元/天'],
		[{ text: '面议' }, '面议'],
	] as const)('the pay %o is read as %s', (pay, expected) => {
		expect(format.pay(pay)).toBe(expected);
	});
});

describe('goals', () => {
	test.each([
		[{ value: 500, comparator: 'at-least', unit: '个', per: '年' }, '每年不少于 500 个'],
		[{ value: 500, comparator: 'at-least', unit: '个', per: '每年' }, '每年不少于 500 个'],
		[{ value: 100, comparator: 'exactly', unit: '%' }, '100%'],
		[{ value: 30, comparator: 'about', unit: '人' }, '约 30 人'],
		[{ value: 30, comparator: 'up-to', unit: '人' }, '不超过 30 人'],
		[{ min: 15, max: 20, comparator: 'exactly', unit: '场' }, '15–20 场'],
		[{ min: 15, comparator: 'exactly', unit: '场' }, '不少于 15 场'],
		[{ max: 20, comparator: 'exactly', unit: '场' }, '不超过 20 场'],
	] as const)('the target %o is read as %s', (target, expected) => {
		expect(format.target(target)).toBe(expected);
	});

	test.each([
		[{ value: 800, qualifier: '近', unit: '个' }, '近 800 个'],
		[{ value: 130, qualifier: '余', unit: '名' }, '130 余名'],
		[{ value: 12_000, unit: '人次' }, '12,000 人次'],
		[{ value: 98.6, unit: '%' }, '98.6%'],
	] as const)('what is reached, %o, is read as %s', (actual, expected) => {
		expect(format.actual(actual)).toBe(expected);
	});
});

describe('words in a row', () => {
	test('conditions become one sentence with one full stop', () => {
		expect(format.sentence(['大专及以上', '毕业 5 年以内。', '困难家庭；'])).toBe(
			'大专及以上；毕业 5 年以内；困难家庭。',
		);
	});

	test('a list is joined with 、', () => {
		expect(format.list(['大专', '本科'])).toBe('大专、本科');
	});
});
