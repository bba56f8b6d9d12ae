/** What new versions of a policy change, in Chinese. */
import type { BENEFIT_KINDS } from '../../schema/vocabulary.ts';

/** What readers compare, by the heading of each field. */
export const FIELDS = {
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
};

/** What an item can say beside its name. */
export const ASPECTS = {
	sum: '数额',
	rhythm: '发放方式',
	term: '最长期限',
	kind: '种类',
	note: '说明',
	way: '方式',
	address: '地址',
	phone: '电话',
	hours: '时间',
	url: '网址',
	station: '驿站',
	copies: '份数',
	day: '日期',
	reason: '原因',
	number: '文号',
	issuer: '发布单位',
	outlet: '媒体',
	published: '发布日期',
	file: '附件',
};

type Field = keyof typeof FIELDS;

/** How items of a field are counted and called: 2 样材料. Fields that hold one thing are not here. */
const COUNTED: Partial<Record<Field, [measure: string, noun: string]>> = {
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

export const CHANGES = {
	unknown: '没有写明',
	alwaysOpen: '常年受理',
	copies: (n: number) => `${n} 份`,
	workingDays: (n: number) => `${n} 个工作日`,
	months: (n: number) => `${n} 个月`,
	/** 身份证的份数. */
	aspectOf: (item: string, aspect: string) => `${item}的${aspect}`,
	sumChanged: (kind: keyof typeof BENEFIT_KINDS, trend: 'up' | 'down' | undefined) =>
		`${SUMS[kind] ?? '标准'}${TRENDS[trend ?? 'changed']}`,
	/** 新增 1 样材料, 减少 2 条申请条件, 3 个步骤有变, 费用有变. */
	counted: (field: Field, kind: 'added' | 'removed' | 'changed', n: number) => {
		const [measure, noun] = COUNTED[field] ?? [];
		if (noun === undefined) return `${FIELDS[field]}有变`;
		const things = `${n} ${measure}${noun}`;
		return { added: `新增 ${things}`, removed: `减少 ${things}`, changed: `${things}有变` }[kind];
	},
	/** 新增申请条件：毕业 5 年以内, 删去办理渠道：服务窗口, 费用：免费. */
	one: (field: Field, kind: 'added' | 'removed' | 'changed', text: string) => {
		const [, noun] = COUNTED[field] ?? [];
		if (noun === undefined) return `${FIELDS[field]}：${kind === 'removed' ? '删去 ' : ''}${text}`;
		const heads = { added: `新增${noun}`, removed: `删去${noun}`, changed: FIELDS[field] };
		return `${heads[kind]}：${text}`;
	},
	rewritten: '改写',
	added: (text: string) => `新增 ${text}`,
	removed: (text: string) => `删去 ${text}`,
	longest: (text: string) => `最长期限 ${text}`,
	longestChanged: '最长期限有变',
	rest: (n: number) => `另有 ${n} 处改动`,
	only: (n: number) => `有 ${n} 处改动`,
};
