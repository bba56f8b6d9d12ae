/** A policy field by field, as items that can be compared with those of another version. */
import type { Amount } from '../schema/amount.ts';
import type { Benefit, Policy } from '../schema/policy.ts';
import { conditionSentences } from './eligibility.ts';
import * as EN from './en/changes.ts';
import { date, rhythm, sum } from './format.ts';
import { spoken } from './language.ts';
import { benefitSentence, ratesSentence, windowSentence } from './policy-sentences.ts';
import { BENEFIT_KINDS, CHANNEL_KINDS, POLICY_STATUSES, TOPICS } from './vocabulary.ts';
import * as ZH from './zh/changes.ts';

/** What readers compare, by the heading of each field. */
export const POLICY_FIELDS = spoken({ zh: ZH.FIELDS, en: EN.FIELDS });
export type PolicyField = keyof typeof ZH.FIELDS;

/** What an item can say beside its name; the sum is what a benefit is about and needs no name. */
export type PolicyAspect = keyof typeof ZH.ASPECTS;

const ASPECTS = spoken({ zh: ZH.ASPECTS, en: EN.ASPECTS });
const CHANGES = spoken({ zh: ZH.CHANGES, en: EN.CHANGES });

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
	aspect === undefined ? of : CHANGES.aspectOf(of, ASPECTS[aspect]);

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
		begins: one(effective?.from ? date(effective.from) : CHANGES.unknown),
		ends: one(effective?.to ? date(effective.to) : CHANGES.unknown),
		status: [
			{
				key: 'only',
				text: POLICY_STATUSES[policy.status],
				facts: { day: policy.since && date(policy.since), reason: policy.reason },
			},
		],
		channels: (apply?.channels ?? []).map(
			({ kind, name, url, address, phone, hours, station }) => ({
				key: `${kind} ${name}`,
				text: name,
				facts: {
					way: CHANNEL_KINDS[kind],
					address: address,
					phone: phone,
					hours: hours,
					url: url,
					station: station && names.titleOf('stations', station),
				},
			}),
		),
		materials: (apply?.materials ?? []).map(({ name, copies, note }) => ({
			key: name,
			text: name,
			facts: { copies: copies === undefined ? undefined : CHANGES.copies(copies), note: note },
		})),
		steps: (apply?.steps ?? []).map((text) => ({ text })),
		working_days: one(working_days === undefined ? undefined : CHANGES.workingDays(working_days)),
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
			facts: { number: number, url: url },
		})),
		source: source
			? [
					{
						key: 'only',
						text: source.title,
						facts: {
							issuer: source.issuer,
							number: source.number,
							outlet: source.outlet,
							url: source.url,
							published: source.published && date(source.published),
							file: source.file,
						},
					},
				]
			: [],
	};
}

function benefitItem(benefit: Benefit): PolicyItem {
	const { label, kind, amount, months, note, rates } = benefit;
	const paid = amount ?? rates?.at(-1)?.amount;
	return {
		key: label,
		text: label,
		whole: benefitSentence(benefit),
		facts: {
			sum: ratesSentence(benefit) ?? (amount && sum(amount)),
			rhythm: paid && rhythm(paid),
			term: months === undefined ? undefined : CHANGES.months(months),
			kind: BENEFIT_KINDS[kind],
			note: note,
		},
		sum: { kind, amount },
	};
}

/** Without windows applications are taken all the year, where it is known how to apply. */
function windowItems(apply: Policy['apply']): PolicyItem[] {
	if (!apply) return [];
	if (!apply.windows) return [{ text: CHANGES.alwaysOpen }];
	return apply.windows.map((window) => ({ text: windowSentence(window) }));
}
