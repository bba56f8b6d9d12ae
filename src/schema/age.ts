import { z } from 'zod';
import { acrossFields } from './fail.ts';
import { whole } from './fields.ts';

/** An age range in full years; at least one end is written. */
export const AgeSchema = z
	.strictObject({
		min: whole(0, 120).optional().describe('最小年龄。'),
		max: whole(0, 120).optional().describe('最大年龄。'),
	})
	.check(
		acrossFields(({ min, max }, report) => {
			if (min === undefined && max === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'max',
					reason: '年龄至少要有 min 或 max',
					example: 'max: 35',
				});
			}
			if (typeof min === 'number' && typeof max === 'number' && min > max) {
				report('AMOUNT_MIN_ABOVE_MAX', ['min'], { min, max });
			}
		}),
	);
