/** What a new version of a policy changed, in the few words of a summary. */
import type { BENEFIT_KINDS } from '../schema/vocabulary.ts';
import {
	itemSentence,
	POLICY_FIELDS,
	type PolicyAspect,
	type PolicyField,
} from './policy-fields.ts';

/** How items of a field are counted and called: 2 样材料. Fields that hold one thing are not here. */
const COUNTED: Partial<Record<PolicyField, [measure: string, noun: string]>> = {
	benefits: ['项', '待遇'],
	eligibility: ['条', '申请条件'],
	windows: ['段', '受理时间'],
	channels: ['处', '办理渠道'],
	materials: ['样', '材料'],
	steps: ['个', '步骤'],
	questions: ['个', '常见问题'],
	applies_to: ['个', '适用地区'],
	combines_with: ['项', '可以同时享受的政策'],
	excludes: ['项', '不能同时享受的政策'],
	basis: ['份', '依据文件'],
};

const SUMS: Partial<Record<keyof typeof BENEFIT_KINDS, string>> = {
	cash: '补贴标准',
	loan: '贷款额度',
};

const TRENDS = { up: '提高', down: '降低', changed: '调整' };

/** 补贴标准提高, 贷款额度调整. */
export const sumSentence = (
	kind: keyof typeof BENEFIT_KINDS,
	trend: 'up' | 'down' | undefined,
): string => `${SUMS[kind] ?? '标准'}${TRENDS[trend ?? 'changed']}`;

export type ChangeKind = 'added' | 'removed' | 'changed';

/** 新增 1 样材料, 减少 2 条申请条件, 3 个步骤有变, 费用有变. */
export function countSentence(field: PolicyField, kind: ChangeKind, n: number): string {
	const [measure, noun] = COUNTED[field] ?? [];
	if (noun === undefined) return `${POLICY_FIELDS[field]}有变`;
	const things = `${n} ${measure}${noun}`;
	return { added: `新增 ${things}`, removed: `减少 ${things}`, changed: `${things}有变` }[kind];
}

/** 新增申请条件：毕业 5 年以内, 删去办理渠道：服务窗口, 费用：免费. */
export function oneSentence(field: PolicyField, kind: ChangeKind, text: string): string {
	const [, noun] = COUNTED[field] ?? [];
	if (noun === undefined)
		return `${POLICY_FIELDS[field]}：${kind === 'removed' ? '删去 ' : ''}${text}`;
	const heads = { added: `新增${noun}`, removed: `删去${noun}`, changed: POLICY_FIELDS[field] };
	return `${heads[kind]}：${text}`;
}

/** 创业资助 5,000 元 → 8,000 元. */
export const arrow = (of: string | undefined, before: string, after: string): string =>
	`${of ? `${of} ` : ''}${before} → ${after}`;

/** 补贴标准提高：创业资助 5,000 元 → 8,000 元. */
export const labelled = (label: string, text: string): string => `${label}：${text}`;

/** A change in one line, with its field: 能得到什么：创业资助：5,000 元 → 8,000 元. */
export function changeLine(change: {
	field: PolicyField;
	of?: string;
	aspect?: PolicyAspect;
	before?: string;
	after?: string;
}): string {
	const { field, of, aspect, before, after } = change;
	const name = of === undefined ? '' : `${itemSentence(of, aspect)}：`;
	const text =
		before === undefined && after === undefined
			? '改写'
			: before === undefined
				? `新增 ${after}`
				: after === undefined
					? `删去 ${before}`
					: arrow(undefined, before, after);
	return `${POLICY_FIELDS[field]}：${name}${text}`;
}

/** 最长期限 24 个月 → 36 个月. */
export const monthsSentence = (text: string): string => `最长期限 ${text}`;
/** The same in few words. */
export const monthsChanged = '最长期限有变';

/** 另有 3 处改动. */
export const restSentence = (n: number): string => `另有 ${n} 处改动`;
/** Said instead of a summary of nothing but small changes. */
export const onlySentence = (n: number): string => `有 ${n} 处改动`;
