import { expect, test } from 'vitest';
import { monthlyPay } from '../../src/model/monthly-pay.ts';

test.each([
	[{ min: 5000, max: 8000, per: 'month' }, 5000],
	[{ max: 8000, per: 'month' }, 8000],
	[{ min: 90_000, per: 'year' }, 7500],
	[{ min: 100, per: 'day' }, 2175],
	[{ min: 20, per: 'hour' }, 3480],
	[{ text: '面议' }, undefined],
	[undefined, undefined],
] as const)('brings %j to %s yuan a month', (pay, expected) => {
	expect(monthlyPay(pay)).toBe(expected);
});
