/** A policy for each state it can be in. */
import type { Benefit } from '../../schema/policy.ts';
import type { PolicyView } from '../site-view.ts';
import { policyOf } from './policy-of.ts';
import { HOMES } from './sample-site.ts';

const GRANT: Benefit = {
	label: '一次性创业资助',
	kind: 'cash',
	amount: { min: 10_000, max: 10_000, unit: 'yuan', per: 'once' },
};
const RENT: Benefit = {
	label: '场地租金补贴',
	kind: 'cash',
	amount: { max: 500, unit: 'yuan', per: 'month' },
	months: 24,
};
const since = '2099-11-20';

/** Open, closing, upcoming, paused, full, expired, withdrawn, and open without known dates. */
export const POLICY_ROWS: PolicyView[] = [
	policyOf([
		{
			title: '样例一：正在受理',
			summary: '有效期还很长，只有一项数额。',
			benefits: [GRANT],
			effective: { from: '2099-01-01', to: '2102-12-31' },
		},
	]),
	policyOf([
		{
			title: '样例二：快要截止',
			summary: '十二天以后截止，数额有两项。',
			benefits: [GRANT, RENT],
			effective: { from: '2099-01-01', to: '2099-12-13' },
		},
	]),
	policyOf(
		[
			{
				title: '样例三：还没有开始',
				summary: '明年三月开始受理，是市里的政策。',
				effective: { from: '2100-03-01' },
			},
		],
		HOMES.above,
	),
	policyOf([
		{
			title: '样例四：暂停受理',
			summary: '写明从哪天起暂停、为什么。',
			status: 'paused',
			since,
			reason: '今年的资金用完，等待下达',
		},
	]),
	policyOf([
		{
			title: '样例五：名额已满',
			summary: '今年的名额已经用完。',
			status: 'quota-full',
			since,
			reason: '一百个名额用完',
		},
	]),
	policyOf([
		{
			title: '样例六：已经到期',
			summary: '去年年底到期，页面还留着。',
			effective: { from: '2097-01-01', to: '2098-12-31' },
		},
	]),
	policyOf([
		{
			title: '样例七：已经撤回',
			summary: '发布单位撤回了这项政策。',
			status: 'withdrawn',
			since,
			reason: '有新的政策代替',
		},
	]),
	policyOf([{ title: '样例八：没有写日期', summary: '出处没有写起止日期，也没有写数额。' }]),
];
