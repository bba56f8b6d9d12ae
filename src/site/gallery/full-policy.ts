/** A policy of which everything is known, with an earlier version and one to come. */
import type { Benefit, Policy } from '../../schema/policy.ts';
import { policyOf } from './policy-of.ts';

const yuan = (sum: number) => ({ min: sum, max: sum, unit: 'yuan', per: 'once' }) as const;
const grant: Omit<Benefit, 'amount'> = { label: '一次性创业资助', kind: 'cash' };
const named = { title: '样例创业资助', summary: '在样例县创业的毕业生，可以领一笔资助。' };
const eligibility: Policy['eligibility'] = {
	degrees: ['associate', 'bachelor', 'master', 'doctor'],
	graduated: { within_years: 5 },
	hukou: 'any',
};
const apply: NonNullable<Policy['apply']> = {
	channels: [
		{ kind: 'online', name: '样例政务服务网', url: 'https://example.org/apply' },
		{
			kind: 'window',
			name: '样例县政务服务中心 5 号窗口',
			address: '样例县示例路 1 号',
			phone: '000-0000-0001',
			hours: '工作日 9:00–17:00',
			station: 'sample',
		},
	],
	materials: [
		{ name: '身份证', copies: 1 },
		{ name: '毕业证书', copies: 2, note: '留学归国的交学历认证书。' },
		{ name: '营业执照' },
	],
	steps: ['在网上填写申请。', '窗口核对材料。', '公示五天，没有异议就发放。'],
	working_days: 20,
	fee: '免费',
};

/** Its second version holds on the day of the samples. */
export const FULL_POLICY = policyOf([
	{
		...named,
		benefits: [{ ...grant, amount: yuan(5000) }],
		eligibility: { ...eligibility, graduated: { within_years: 3 } },
		apply: { ...apply, materials: apply.materials?.slice(0, 2), working_days: 30 },
		effective: { from: '2097-01-01' },
	},
	{
		...named,
		changes: '资助提高到一万元，毕业五年以内都可以申请。',
		benefits: [
			{
				...grant,
				note: '正常经营六个月以上。',
				rates: [
					{ from: '2099-01-01', to: '2099-12-15', amount: yuan(10_000) },
					{ from: '2099-12-16', amount: yuan(11_000) },
				],
			},
		],
		eligibility,
		apply,
		effective: { from: '2099-01-01', to: '2099-12-20' },
		applies_to: ['shili/yangli/yangzhen'],
	},
	{
		...named,
		changes: '资助提高到一万二千元。',
		benefits: [{ ...grant, amount: yuan(12_000) }],
		eligibility,
		apply,
		effective: { from: '2100-01-01' },
	},
]);

/** One that can be applied for by telephone alone, and one by a visit alone. */
export const BY_PHONE = policyOf([
	{
		title: '样例电话办理',
		summary: '只有电话，按钮就是拨号。',
		apply: { channels: [{ kind: 'phone', name: '样例热线', phone: '000-0000-0001' }] },
	},
]);
export const BY_VISIT = policyOf([
	{
		title: '样例窗口办理',
		summary: '没有网址和电话，只列出地点。',
		apply: { channels: [{ kind: 'window', name: '样例窗口', address: '样例县示例路 1 号' }] },
	},
]);
