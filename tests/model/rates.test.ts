import { describe, expect, test } from 'vitest';
import { amountOn } from '../../src/model/rates.ts';

const yuan = (max: number) => ({ min: max, max, unit: 'yuan', per: 'month' }) as const;
const benefit = { label: '生活补贴', kind: 'cash' } as const;

describe('the amount of a benefit', () => {
	const rates = [
		{ from: '2026-01-01', to: '2026-06-30', amount: yuan(600) },
		{ from: '2026-07-01', amount: yuan(800) },
	];

	test.each([
		['2025-12-31', { next: { from: '2026-01-01', amount: yuan(600) } }],
		['2026-01-01', { amount: yuan(600), next: { from: '2026-07-01', amount: yuan(800) } }],
		['2026-06-30', { amount: yuan(600), next: { from: '2026-07-01', amount: yuan(800) } }],
		['2026-07-01', { amount: yuan(800) }],
	])('on %s is the rate of that day and names the next one', (day, expected) => {
		expect(amountOn({ ...benefit, rates }, day)).toEqual(expected);
	});

	test('is unknown after the last day of the last rate', () => {
		const ended = [{ from: '2026-01-01', to: '2026-06-30', amount: yuan(600) }];
		expect(amountOn({ ...benefit, rates: ended }, '2026-07-01')).toEqual({});
	});

	test('does not change without rates', () => {
		expect(amountOn({ ...benefit, amount: yuan(500) }, '2026-07-01')).toEqual({
			amount: yuan(500),
		});
	});

	test('is unknown where none is written', () => {
		expect(amountOn(benefit, '2026-07-01')).toEqual({});
	});
});
