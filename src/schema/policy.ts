import { z } from 'zod';
import { AgeSchema } from './age.ts';
import { AmountSchema } from './amount.ts';
import {
	entryRules,
	footShape,
	headShape,
	reportMissingCheck,
	reportOrder,
	reportStatus,
} from './common.ts';
import { acrossFields, type Report } from './fail.ts';
import {
	choice,
	day,
	filledList,
	markdown,
	phone,
	regionId,
	slug,
	text,
	url,
	whole,
} from './fields.ts';
import {
	BENEFIT_KINDS,
	CHANNEL_KINDS,
	DEGREES,
	HUKOU,
	POLICY_STATUSES,
	SCHOOLS,
	SITUATIONS,
	TOPICS,
} from './vocabulary.ts';

const RateSchema = z.strictObject({
	from: day().describe('这一标准开始的日期。'),
	to: day().optional().describe('这一标准的最后一天；省略表示一直有效。'),
	amount: AmountSchema.describe('这段时间的数额。'),
});

/** One thing a policy gives. `rates` replaces `amount` where the sum changes on a date. */
const BenefitSchema = z
	.strictObject({
		label: text(2, 40).describe('这一项叫什么，如 一次性创业资助。'),
		kind: choice(BENEFIT_KINDS).describe('种类。'),
		amount: AmountSchema.optional().describe('数额；不知道就不写。'),
		months: whole(1, 600).optional().describe('最长发放几个月。'),
		note: text(1, 200).optional().describe('一句补充说明，会显示在页面上。'),
		rates: filledList(RateSchema).optional().describe('按日期变化的数额，首尾相接，代替 amount。'),
	})
	.check(
		acrossFields((benefit, report) => {
			if (benefit.amount !== undefined && benefit.rates !== undefined) {
				report('FIELDS_EXCLUDE', ['rates'], { other: 'amount' });
			}
			if (Array.isArray(benefit.rates)) reportRates(benefit.rates, report);
		}),
	);

/** Reports an order, gap or overlap between neighbouring rates at the later rate's `from`. */
function reportRates(rates: any[], report: Report): void {
	rates.forEach((rate, index) => {
		reportOrder(rate?.from, rate?.to, ['rates', index, 'to'], report);
		const earlier = rates[index - 1];
		if (index === 0 || typeof rate?.from !== 'string' || typeof earlier?.from !== 'string') return;
		const expected = typeof earlier.to === 'string' ? dayAfter(earlier.to) : undefined;
		// An impossible day has a message of its own.
		if (typeof earlier.to === 'string' && expected === undefined) return;
		const path = ['rates', index, 'from'];
		if (expected === undefined || rate.from < expected) {
			report('RATE_OVERLAP', path, { from: rate.from, expected, earlier: earlier.from });
		} else if (rate.from > expected) report('RATE_GAP', path, { from: rate.from, expected });
	});
}

const dayAfter = (value: string): string | undefined => {
	const time = Date.parse(`${value}T00:00:00Z`);
	return Number.isNaN(time) ? undefined : new Date(time + 86_400_000).toISOString().slice(0, 10);
};

/** Conditions a program can compute; an absent field is no condition. */
export const EligibilitySchema = z.strictObject({
	degrees: filledList(choice(DEGREES)).optional().describe('学历，任一即可。'),
	graduated: z
		.strictObject({
			within_years: whole(0, 60).optional().describe('毕业几年以内。'),
			cohorts: filledList(whole(1950, 2100)).optional().describe('哪几届。'),
		})
		.optional()
		.describe('毕业时间。'),
	hukou: choice(HUKOU).optional().describe('户籍：local 本地，any 不限。'),
	situation: filledList(choice(SITUATIONS)).optional().describe('目前身份，任一即可。'),
	school: filledList(choice(SCHOOLS)).optional().describe('毕业院校，任一即可。'),
	majors: filledList(text(1, 40)).optional().describe('专业或专业类，任一即可。'),
	age: AgeSchema.optional().describe('年龄，周岁。'),
	social_insurance_months: whole(0, 600).optional().describe('在本地缴纳社会保险至少几个月。'),
	hardship: z.boolean().optional().describe('只给困难家庭毕业生。'),
	told: filledList(text(2, 200)).optional().describe('程序算不出来的条件，每条一句话。'),
});

const ChannelSchema = z.strictObject({
	kind: choice(CHANNEL_KINDS).describe('办理方式。'),
	name: text(2, 60).describe('平台、窗口或热线的名称。'),
	url: url().optional().describe('网上办理的网址。'),
	address: text(2, 120).optional().describe('窗口或邮寄地址。'),
	phone: phone().optional().describe('电话，加英文引号。'),
	hours: text(2, 80).optional().describe('办理时间。'),
	station: slug().optional().describe('办理点：stations 里的文件名。'),
});

const WindowSchema = z.union([
	z.strictObject({
		from: day().describe('受理第一天。'),
		to: day().describe('受理最后一天，当天仍受理。'),
	}),
	z.strictObject({
		months: filledList(whole(1, 12)).describe('每年受理的月份，如 [3, 9]。'),
	}),
]);

const ApplySchema = z.strictObject({
	channels: filledList(ChannelSchema).optional().describe('在哪里办。'),
	materials: filledList(
		z.strictObject({
			name: text(2, 80).describe('材料名称。'),
			copies: whole(1, 99).optional().describe('份数。'),
			note: text(1, 120).optional().describe('补充说明。'),
		}),
	)
		.optional()
		.describe('要带的材料。'),
	steps: filledList(text(2, 200)).optional().describe('办理步骤，按顺序。'),
	working_days: whole(0, 400).optional().describe('几个工作日办结。'),
	fee: text(1, 60).optional().describe('费用，如 免费。'),
	windows: filledList(WindowSchema).optional().describe('受理时段；省略表示常年受理。'),
});

const BasisSchema = z.strictObject({
	title: text(2, 120).describe('依据文件的标题。'),
	number: text(2, 60).optional().describe('文号。'),
	url: url().optional().describe('原文网址。'),
});

/** One version of a policy: `policies/<slug>.vN.yaml`. */
export const PolicySchema = z
	.strictObject({
		...headShape,
		topic: choice(TOPICS).describe('主题，十选一。'),
		benefits: filledList(BenefitSchema).optional().describe('能得到什么；不知道就不写。'),
		eligibility: EligibilitySchema.optional().describe('谁能申请。'),
		apply: ApplySchema.optional().describe('怎么申请。'),
		basis: filledList(BasisSchema).optional().describe('设定依据。'),
		combines_with: filledList(slug()).optional().describe('可以同时享受的政策。'),
		excludes: filledList(slug()).optional().describe('不能同时享受的政策。'),
		questions: filledList(
			z.strictObject({
				question: text(2, 120).describe('常见问题。'),
				answer: markdown().describe('回答，可用 Markdown。'),
			}),
		)
			.optional()
			.describe('常见问题。'),
		details: markdown().optional().describe('详细说明，可用 Markdown。'),
		effective: z
			.strictObject({
				from: day().optional().describe('生效日期；省略表示一直有效。'),
				to: day().optional().describe('最后一天，当天仍有效。'),
			})
			.optional()
			.describe('有效期。'),
		status: choice(POLICY_STATUSES).default('open').describe('状态；默认 open。'),
		since: day().optional().describe('从哪天起暂停、满额或撤回。'),
		reason: text(2, 200).optional().describe('为什么暂停、满额或撤回。'),
		changes: text(2, 200).optional().describe('这一版改了什么，一句话；第 2 版起必填。'),
		applies_to: filledList(regionId()).optional().describe('只适用于这些地区。'),
		...footShape,
	})
	.check(
		entryRules((policy, report) => {
			reportMissingCheck(policy, report);
			reportStatus(policy, report);
			reportOrder(policy.effective?.from, policy.effective?.to, ['effective', 'to'], report);
			const windows = policy.apply?.windows;
			if (!Array.isArray(windows)) return;
			windows.forEach((window, index) => {
				reportOrder(window?.from, window?.to, ['apply', 'windows', index, 'to'], report);
			});
		}),
	);

/** One version of a policy, as parsed. */
export type Policy = z.output<typeof PolicySchema>;
/** One benefit of a policy, as parsed. */
export type Benefit = z.output<typeof BenefitSchema>;
/** The conditions of a policy, as parsed. */
export type Eligibility = z.output<typeof EligibilitySchema>;
/** A period in which applications are taken, as parsed. */
export type ApplyWindow = z.output<typeof WindowSchema>;
