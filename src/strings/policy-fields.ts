/** A policy field by field, as items that can be compared with those of another version. */
import type { Amount } from '../schema/amount.ts';
import type { Benefit, Policy } from '../schema/policy.ts';
import {
	AMOUNT_PERIODS,
	BENEFIT_KINDS,
	CHANNEL_KINDS,
	POLICY_STATUSES,
	TOPICS,
} from '../schema/vocabulary.ts';
import { conditionSentences } from './eligibility.ts';
import { date, sum } from './format.ts';
import { benefitSentence, ratesSentence, windowSentence } from './policy-sentences.ts';

/** What readers compare, by the heading of each field. */
export const POLICY_FIELDS = {
	title: '名称',
	summary: '简介',
	topic: '主题',
	benefits: '能得到什么',
	eligibility: '谁能申请',
	windows: '受理时间',
	begins: '开始日期',
	ends: '最后一天',
	status: '状态',
	channels: '在哪里办',
	materials: '要带的材料',
	steps: '办理步骤',
	working_days: '办结时限',
	fee: '费用',
	applies_to: '适用地区',
	combines_with: '可以同时享受',
	excludes: '不能同时享受',
	questions: '常见问题',
	details: '详细说明',
	basis: '依据',
	source: '出处',
} as const;
export type PolicyField = keyof typeof POLICY_FIELDS;

/** What an item can say beside its name; 数额 is what a benefit is about and needs no name. */
export type PolicyAspect =
	| '数额'
	| '发放方式'
	| '最长期限'
	| '种类'
	| '说明'
	| '方式'
	| '地址'
	| '电话'
	| '时间'
	| '网址'
	| '驿站'
	| '份数'
	| '日期'
	| '原因'
	| '文号'
	| '发布单位'
	| '媒体'
	| '发布日期'
	| '附件';

/** One item of a field; a field without a list has at most one. */
export interface PolicyItem {
	/** Pairs it with the item of the same key in another version. */
	key?: string;
	/** Its name, or all that it says. */
	text: string;
	/** What it says beside its name. */
	facts?: { [Aspect in PolicyAspect]?: string | undefined };
	/** Text too long to be shown beside another. */
	long?: string;
	/** The item in one line, where it stands alone. */
	whole?: string;
	/** The sum a benefit gives, and of which kind it is. */
	sum?: { kind: Benefit['kind']; amount: Amount | undefined };
}

/** An item and which of its facts: 创业资助, 身份证的份数. */
export const itemSentence = (of: string, aspect: PolicyAspect | undefined): string =>
	aspect === undefined ? of : `${of}的${aspect}`;

/** Names that a policy's ids stand for. */
export interface PolicyNames {
	/** The region whose policy it is. */
	region: string;
	regionOf: (id: string) => string;
	titleOf: (type: 'policies' | 'stations', id: string) => string;
}

/** Every field with its items, in the order of a policy's page. */
export function policyFields(
	policy: Policy,
	names: PolicyNames,
): Record<PolicyField, PolicyItem[]> {
	const { apply, effective, source } = policy;
	const { working_days, fee } = apply ?? {};
	const one = (text: string | undefined): PolicyItem[] =>
		text === undefined ? [] : [{ key: 'only', text }];
	return {
		title: one(policy.title),
		summary: [{ key: 'only', text: POLICY_FIELDS.summary, long: policy.summary }],
		topic: one(TOPICS[policy.topic]),
		benefits: (policy.benefits ?? []).map(benefitItem),
		eligibility: conditionSentences(policy.eligibility, names.region).map(({ field, text }) =>
			field === 'told' ? { text } : { key: field, text },
		),
		windows: windowItems(apply),
		begins: one(effective?.from ? date(effective.from) : '没有写明'),
		ends: one(effective?.to ? date(effective.to) : '没有写明'),
		status: [
			{
				key: 'only',
				text: POLICY_STATUSES[policy.status],
				facts: { 日期: policy.since && date(policy.since), 原因: policy.reason },
			},
		],
		channels: (apply?.channels ?? []).map(
			({ kind, name, url, address, phone, hours, station }) => ({
				key: `${kind} ${name}`,
				text: name,
				facts: {
					方式: CHANNEL_KINDS[kind],
					地址: address,
					电话: phone,
					时间: hours,
					网址: url,
					驿站: station && names.titleOf('stations', station),
				},
			}),
		),
		materials: (apply?.materials ?? []).map(({ name, copies, note }) => ({
			key: name,
			text: name,
			facts: { 份数: copies === undefined ? undefined : `${copies} 份`, 说明: note },
		})),
		steps: (apply?.steps ?? []).map((text) => ({ text })),
		working_days: one(working_days === undefined ? undefined : `${working_days} 个工作日`),
		fee: one(fee),
		applies_to: (policy.applies_to ?? []).map((id) => ({ text: names.regionOf(id) })),
		combines_with: (policy.combines_with ?? []).map((id) => ({
			text: names.titleOf('policies', id),
		})),
		excludes: (policy.excludes ?? []).map((id) => ({ text: names.titleOf('policies', id) })),
		questions: (policy.questions ?? []).map(({ question, answer }) => ({
			key: question,
			text: question,
			long: answer,
		})),
		details: policy.details
			? [{ key: 'only', text: POLICY_FIELDS.details, long: policy.details }]
			: [],
		basis: (policy.basis ?? []).map(({ title, number, url }) => ({
			key: title,
			text: title,
			facts: { 文号: number, 网址: url },
		})),
		source: source
			? [
					{
						key: 'only',
						text: source.title,
						facts: {
							发布单位: source.issuer,
							文号: source.number,
							媒体: source.outlet,
							网址: source.url,
							发布日期: source.published && date(source.published),
							附件: source.file,
						},
					},
				]
			: [],
	};
}

function benefitItem(benefit: Benefit): PolicyItem {
	const { label, kind, amount, months, note, rates } = benefit;
	const per = amount?.per ?? rates?.at(-1)?.amount.per;
	return {
		key: label,
		text: label,
		whole: benefitSentence(benefit),
		facts: {
			数额: ratesSentence(benefit) ?? (amount && sum(amount)),
			发放方式: per && AMOUNT_PERIODS[per],
			最长期限: months === undefined ? undefined : `${months} 个月`,
			种类: BENEFIT_KINDS[kind],
			说明: note,
		},
		sum: { kind, amount },
	};
}

/** Without windows applications are taken all the year, where it is known how to apply. */
function windowItems(apply: Policy['apply']): PolicyItem[] {
	if (!apply) return [];
	if (!apply.windows) return [{ text: '常年受理' }];
	return apply.windows.map((window) => ({ text: windowSentence(window) }));
}
