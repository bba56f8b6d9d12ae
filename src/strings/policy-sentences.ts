/** A policy as labelled sentences: what a page says of each field, and what versions are compared by. */
import type { ApplyWindow, Benefit, Policy } from '../schema/policy.ts';
import { POLICY_STATUSES, TOPICS } from '../schema/vocabulary.ts';
import { conditions } from './eligibility.ts';
import { amount, date, list, period } from './format.ts';

/** An application window in words: 每年 3、9 月, or a period. */
export const windowSentence = (window: ApplyWindow): string =>
	'months' in window
		? `每年 ${list(window.months.map(String))} 月`
		: `${date(window.from)}至${date(window.to)}`;

/** Every field that readers compare, with one sentence per item of a list. */
export function policySentences(
	policy: Policy,
	regionName: string,
): [field: string, lines: string[]][] {
	const { apply = {} } = policy;
	const { channels = [], materials = [], steps = [], working_days, fee, windows = [] } = apply;
	return [
		['名称', [policy.title]],
		['主题', [TOPICS[policy.topic]]],
		['能得到什么', (policy.benefits ?? []).map(benefitSentence)],
		['谁能申请', conditions(policy.eligibility, regionName)],
		['在哪里办', channels.map(({ name, address }) => [name, address].filter(Boolean).join('，'))],
		['要带的材料', materials.map(({ name, copies }) => (copies ? `${name} ${copies} 份` : name))],
		['办理步骤', steps],
		['办结时限', working_days === undefined ? [] : [`${working_days} 个工作日`]],
		['费用', fee === undefined ? [] : [fee]],
		['受理时间', windows.map(windowSentence)],
		[
			'依据',
			(policy.basis ?? []).map(({ title, number }) => [title, number].filter(Boolean).join(' ')),
		],
		['状态', policy.status === 'open' ? [] : [POLICY_STATUSES[policy.status]]],
	];
}

function benefitSentence({ label, amount: value, months, rates, note }: Benefit): string {
	const sums = rates
		? rates.map((rate) => `${period(rate.from, rate.to)} ${amount(rate.amount, months)}`).join('；')
		: value && amount(value, months);
	return [label, sums, note].filter(Boolean).join('：');
}
