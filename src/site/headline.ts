/** The one line that says what a policy or job gives. */

import { amount, clauses } from '../strings/format.ts';
import { BENEFIT_KINDS } from '../strings/vocabulary.ts';
import type { PolicyVersionView } from './site-view.ts';

/** The benefits with a sum, in words; undefined when no sum is known. */
export function headline({ data, amounts }: PolicyVersionView): string | undefined {
	const benefits = data.benefits ?? [];
	const sums = benefits.flatMap(({ label, months }, index) => {
		const value = amounts[index]?.amount;
		if (!value) return [];
		return [benefits.length > 1 ? `${label} ${amount(value, months)}` : amount(value, months)];
	});
	return sums.length > 0 ? clauses(sums.slice(0, 2)) : undefined;
}

/** A benefit without a sum still has a kind, such as 服务 or 住房. */
export const kindLabel = (kind: keyof typeof BENEFIT_KINDS): string => BENEFIT_KINDS[kind];
