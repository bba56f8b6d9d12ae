import { describe, expect, test } from 'vitest';
import { totalOf } from '../../src/model/benefit-total.ts';
import { amountOn } from '../../src/model/rates.ts';
import type { Benefit } from '../../src/schema/policy.ts';

const total = (...benefits: Benefit[]) =>
	totalOf(
		benefits,
		benefits.map((benefit) => amountOn(benefit, '2026-12-01')),
	);

const paid = (amount: Partial<Benefit['amount']>, more: Partial<Benefit> = {}): Benefit => ({
	label: '补贴',
	kind: 'cash',
	amount: { unit: 'yuan', per: 'once', ...amount } as NonNullable<Benefit['amount']>,
	...more,
});

describe('the total of a policy', () => {
	test.each([
		['an exact sum', paid({ min: 5000, max: 5000 }), { least: 5000, most: 5000 }],
		['at most a sum', paid({ max: 5000 }), { least: 0, most: 5000 }],
		['at least a sum', paid({ min: 5000 }), { least: 5000, most: null }],
		[
			'a monthly sum over its months',
			paid({ min: 600, max: 600, per: 'month' }, { months: 36 }),
			{ least: 21_600, most: 21_600 },
		],
		[
			'a yearly sum over its months',
			paid({ min: 1200, max: 1200, per: 'year' }, { months: 18 }),
			{ least: 1800, most: 1800 },
		],
		['a monthly sum for nobody knows how long', paid({ max: 600, per: 'month' }), null],
		['a sum by the hour', paid({ max: 15, per: 'hour' }), null],
		['a loan', paid({ max: 300_000 }, { kind: 'loan' }), null],
		['a share', paid({ max: 50, unit: 'percent' }), null],
		['no sum', { label: '服务', kind: 'service' } as Benefit, null],
	])('is right for %s', (_what, benefit, expected) => {
		expect(total(benefit)).toEqual(expected);
	});

	test('adds all benefits, and knows no upper bound where one has none', () => {
		const both = total(paid({ min: 100, max: 200 }), paid({ min: 300 }));
		expect(both).toEqual({ least: 400, most: null });
	});

	test('takes the rate of the day', () => {
		const rates = [
			{ from: '2025-01-01', to: '2025-12-31', amount: paid({ max: 5000 }).amount },
			{ from: '2026-01-01', amount: paid({ max: 8000 }).amount },
		] as NonNullable<Benefit['rates']>;
		expect(total({ label: '补贴', kind: 'cash', rates })).toEqual({ least: 0, most: 8000 });
	});
});
