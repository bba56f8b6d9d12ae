import { z } from 'zod';
import { acrossFields } from './fail.ts';
import { choice, number } from './fields.ts';
import { AMOUNT_PERIODS, AMOUNT_UNITS } from './vocabulary.ts';

/** A sum or share: `min` = `max` is exact, `max` alone is 最高, `min` alone is 起. */
export const AmountSchema = z
	.strictObject({
		min: number().optional().describe('最低数额；与 max 相同表示定额。'),
		max: number().optional().describe('最高数额。'),
		unit: choice(AMOUNT_UNITS).describe('单位：yuan 元，percent %。'),
		per: choice(AMOUNT_PERIODS).describe('按次、月、年、小时或人计。'),
	})
	.check(
		acrossFields((amount, report) => {
			if (amount.min === undefined && amount.max === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'max',
					reason: '数额至少要有 min 或 max',
					example: 'max: 5000',
				});
			}
			if (
				typeof amount.min === 'number' &&
				typeof amount.max === 'number' &&
				amount.min > amount.max
			) {
				report('AMOUNT_MIN_ABOVE_MAX', ['min'], { min: amount.min, max: amount.max });
			}
		}),
	);

/** A sum or share, as parsed. */
export type Amount = z.output<typeof AmountSchema>;
