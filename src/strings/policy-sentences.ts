/** Parts of a policy as sentences that stand alone. */
import type { ApplyWindow, Benefit } from '../schema/policy.ts';
import { amount, clauses, date, labelled, list, period } from './format.ts';
import { t } from './interface.ts';

/** An application window in words: 每年 3、9 月, or a period. */
export const windowSentence = (window: ApplyWindow): string =>
	'months' in window
		? t.policy.everyYear(list(window.months.map(t.policy.month)))
		: t.policy.window(date(window.from), date(window.to));

/** Sums that change on a date, each with its period; undefined where there is only one sum. */
export const ratesSentence = ({ rates, months }: Benefit): string | undefined =>
	rates &&
	clauses(rates.map((rate) => `${period(rate.from, rate.to)} ${amount(rate.amount, months)}`));

/** A benefit in one line: 生活补贴：每月 600 元，最长 36 个月：按月发放. */
export function benefitSentence(benefit: Benefit): string {
	const { label, amount: value, months, note } = benefit;
	const sums = ratesSentence(benefit) ?? (value && amount(value, months));
	return [sums, note].reduce<string>((said, text) => (text ? labelled(said, text) : said), label);
}
