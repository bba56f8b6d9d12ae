/** What a policy pays in all, where that can be added up. */
import type { Benefit } from '../schema/policy.ts';
import type { AmountOnDay } from './rates.ts';

/** Yuan; `most` is null where no upper bound is known. */
export interface Total {
	least: number;
	most: number | null;
}

/** Two sums together. */
export const plus = (one: Total, other: Total): Total => ({
	least: one.least + other.least,
	most: one.most === null || other.most === null ? null : one.most + other.most,
});

/** How often an amount is paid; undefined where that is not known. */
function times(per: string, months: number | undefined): number | undefined {
	if (per === 'once') return 1;
	if (per === 'month') return months;
	return per === 'year' && months !== undefined ? months / 12 : undefined;
}

/**
 * The money of all benefits that are paid out (cash, housing) in yuan over their whole time; null
 * where there is none. What runs for an unknown time or by the hour or head is not in it.
 */
export function totalOf(
	benefits: readonly Benefit[],
	amounts: readonly AmountOnDay[],
): Total | null {
	const totals = benefits.flatMap(({ kind, months }, index): Total[] => {
		const amount = amounts[index]?.amount;
		if (amount?.unit !== 'yuan' || (kind !== 'cash' && kind !== 'housing')) return [];
		const count = times(amount.per, months);
		if (count === undefined) return [];
		const { min, max } = amount;
		return [{ least: (min ?? 0) * count, most: max === undefined ? null : max * count }];
	});
	return totals.length === 0 ? null : totals.reduce(plus);
}
