/** A policy, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import { BENEFIT_KINDS, DEGREES, TOPICS } from '../../schema/vocabulary.ts';
import type { PolicyView, SiteView } from '../../site/site-view.ts';
import { amount } from '../../strings/format.ts';
import { day, ENTRY, entryItem } from './entry-item.ts';
import { keys } from './keys.ts';

/** States of a policy that is not over. */
const STATES = ['upcoming', 'open', 'closing', 'paused', 'quota-full'] as const;

export const PolicyItem = z.object({
	...ENTRY,
	topic: z.enum(keys(TOPICS)).describe('主题。'),
	version: z.int().describe('现在适用的是第几版。'),
	state: z.enum(STATES).describe('这份清单生成那天的状态；open 不表示有确定的日期，见 closes。'),
	effective_from: day().optional().describe('这一版从哪天起有效。'),
	closes: day().optional().describe('现在这一轮的最后一天，当天（北京时间）仍可申请。'),
	opens: day().optional().describe('还没有开始时，从哪天起可以申请。'),
	benefits: z
		.array(
			z.object({
				label: z.string().describe('名称。'),
				kind: z.enum(keys(BENEFIT_KINDS)).describe('种类。'),
				text: z.string().optional().describe('金额，整句话；没有公布的没有这一项。'),
			}),
		)
		.optional()
		.describe('能得到什么。'),
	degrees: z
		.array(z.enum(keys(DEGREES)))
		.optional()
		.describe('学历条件，任一即可。'),
});

/** Whether a policy is still there to be told of, also while it is paused or full. */
export const isNotOver = ({ state }: PolicyView): boolean =>
	(STATES as readonly string[]).includes(state.name);

/** A policy that is not over as an item. */
export function policyItem(site: SiteView, policy: PolicyView): z.output<typeof PolicyItem> {
	const { shown, state, data } = policy;
	const benefits = data.benefits?.map(({ label, kind, months }, index) => {
		const value = shown.amounts[index]?.amount;
		return { label, kind, ...(value ? { text: amount(value, months) } : {}) };
	});
	return {
		...entryItem(site, policy),
		topic: data.topic,
		version: shown.version,
		state: state.name as 'open',
		...defined({
			effective_from: shown.from,
			closes: state.until,
			opens: state.opensOn,
			benefits,
			degrees: data.eligibility?.degrees,
		}),
	};
}
