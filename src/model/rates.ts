/** The amount of a benefit on a day. */
import type { Amount } from '../schema/amount.ts';
import type { Benefit } from '../schema/policy.ts';
import type { Day } from './day.ts';

export interface AmountOnDay {
	amount?: Amount;
	/** The next change that is already decided. */
	next?: { from: Day; amount: Amount };
}

/** The amount that holds on `day` and the next one announced; both absent when unknown. */
export function amountOn(benefit: Benefit, day: Day): AmountOnDay {
	if (!benefit.rates) return benefit.amount ? { amount: benefit.amount } : {};
	const now = benefit.rates.find(({ from, to }) => from <= day && (to === undefined || day <= to));
	const next = benefit.rates.find(({ from }) => from > day);
	return {
		...(now ? { amount: now.amount } : {}),
		...(next ? { next: { from: next.from, amount: next.amount } } : {}),
	};
}
