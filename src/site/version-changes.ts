/** The difference between two versions of a policy, field by field and in words. */
import type { Policy } from '../schema/policy.ts';
import { POLICY_STATUSES, TOPICS } from '../schema/vocabulary.ts';
import { conditions } from '../strings/eligibility.ts';
import { amount, date, period } from '../strings/format.ts';
import type { VersionChange } from './site-view.ts';

/** A policy as labelled sentences; list fields give one line per item. */
function sentences(policy: Policy, regionName: string): Map<string, string[]> {
	const { apply } = policy;
	return new Map<string, string[]>([
		['名称', [policy.title]],
		['主题', [TOPICS[policy.topic]]],
		['能得到什么', (policy.benefits ?? []).map(benefitSentence)],
		['谁能申请', conditions(policy.eligibility, regionName)],
		[
			'在哪里办',
			(apply?.channels ?? []).map(({ name, address }) =>
				[name, address].filter(Boolean).join('，'),
			),
		],
		[
			'要带的材料',
			(apply?.materials ?? []).map(({ name, copies }) => (copies ? `${name} ${copies} 份` : name)),
		],
		['办理步骤', apply?.steps ?? []],
		['办结时限', apply?.working_days === undefined ? [] : [`${apply.working_days} 个工作日`]],
		['费用', apply?.fee === undefined ? [] : [apply.fee]],
		['受理时间', (apply?.windows ?? []).map(windowSentence)],
		[
			'依据',
			(policy.basis ?? []).map(({ title, number }) => [title, number].filter(Boolean).join(' ')),
		],
		['状态', policy.status === 'open' ? [] : [POLICY_STATUSES[policy.status]]],
	]);
}

function benefitSentence({
	label,
	amount: value,
	months,
	rates,
	note,
}: NonNullable<Policy['benefits']>[number]): string {
	const sums = rates
		? rates.map((rate) => `${period(rate.from, rate.to)} ${amount(rate.amount, months)}`).join('；')
		: value
			? amount(value, months)
			: '';
	return [label, sums, note].filter(Boolean).join('：');
}

/** An application window in words. */
export const windowSentence = (
	window: { from: string; to: string } | { months: number[] },
): string =>
	'months' in window
		? `每年 ${window.months.join('、')} 月`
		: `${date(window.from)}至${date(window.to)}`;

/**
 * What `after` says differently from `before`. A field with one sentence on both sides is a change;
 * in lists, lines only on one side are removed or added, in their order.
 */
export function versionChanges(before: Policy, after: Policy, regionName: string): VersionChange[] {
	const old = sentences(before, regionName);
	return [...sentences(after, regionName)].flatMap(([field, now]): VersionChange[] => {
		const was = old.get(field) ?? [];
		const removed = was.filter((line) => !now.includes(line));
		const added = now.filter((line) => !was.includes(line));
		const paired = Math.min(removed.length, added.length);
		return [
			...removed
				.slice(0, paired)
				.map((line, index) => ({ field, before: line, after: added[index] as string })),
			...removed.slice(paired).map((line) => ({ field, before: line })),
			...added.slice(paired).map((line) => ({ field, after: line })),
		];
	});
}
