import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/schema/policy.ts';
import { changeLog } from '../../src/site/change-log.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { versionChanges } from '../../src/site/version-changes.ts';
import { contentOf, policy, policyEntry, siteOf } from '../content-of.ts';

const changes = (before: Partial<Policy>, after: Partial<Policy>) =>
	versionChanges(policy(before), policy(after), '青禾县');
const grant = (sum: number): Partial<Policy> => ({
	benefits: [
		{ label: '创业资助', kind: 'cash', amount: { min: sum, max: sum, unit: 'yuan', per: 'once' } },
	],
});

describe('two versions differ in words', () => {
	test('in nothing when nothing changed', () => {
		expect(changes(grant(5000), grant(5000))).toEqual([]);
	});

	test.each([
		[
			'in a sum',
			grant(5000),
			grant(8000),
			[
				{
					field: '能得到什么',
					before: '创业资助：5,000 元，一次性',
					after: '创业资助：8,000 元，一次性',
				},
			],
		],
		[
			'in a condition that is gone',
			{ eligibility: { hukou: 'local', degrees: ['master', 'doctor'] } },
			{ eligibility: { degrees: ['master', 'doctor'] } },
			[{ field: '谁能申请', before: '青禾县户籍' }],
		],
		[
			'in a condition that is new',
			{},
			{ eligibility: { graduated: { within_years: 5 } } },
			[{ field: '谁能申请', after: '毕业 5 年以内' }],
		],
		[
			'in the time of applications',
			{ apply: { windows: [{ months: [3, 9] }] } },
			{ apply: { windows: [{ from: '2026-03-01', to: '2026-03-31' }] } },
			[{ field: '受理时间', before: '每年 3、9 月', after: '2026年3月1日至2026年3月31日' }],
		],
		[
			'in how long it takes and what it costs',
			{ apply: { working_days: 20, fee: '10 元' } },
			{ apply: { working_days: 5, fee: '免费' } },
			[
				{ field: '办结时限', before: '20 个工作日', after: '5 个工作日' },
				{ field: '费用', before: '10 元', after: '免费' },
			],
		],
		[
			'in the topic',
			{ topic: 'startup' },
			{ topic: 'talent' },
			[{ field: '主题', before: '创业', after: '人才引进' }],
		],
		['in the status', {}, { status: 'paused' }, [{ field: '状态', after: '已暂停' }]],
		[
			'in the name',
			{ title: '旧名' },
			{ title: '新名' },
			[{ field: '名称', before: '旧名', after: '新名' }],
		],
	] as [string, Partial<Policy>, Partial<Policy>, unknown][])(
		'%s',
		(_what, before, after, expected) => {
			expect(changes(before, after)).toEqual(expected);
		},
	);

	test('in rates, each with its period', () => {
		const rate = (max: number) => ({ min: max, max, unit: 'yuan', per: 'month' }) as const;
		const [change] = changes(
			{},
			{
				benefits: [
					{
						label: '补贴',
						kind: 'cash',
						months: 12,
						rates: [
							{ from: '2026-01-01', to: '2026-06-30', amount: rate(600) },
							{ from: '2026-07-01', amount: rate(800) },
						],
					},
				],
			},
		);
		expect(change?.after).toBe(
			'补贴：2026年1月1日至6月30日 每月 600 元，最长 12 个月；2026年7月1日起 每月 800 元，最长 12 个月',
		);
	});

	test('in lists line by line, what stays left out', () => {
		const materials = (...names: string[]) => ({
			apply: { materials: names.map((name) => ({ name })) },
		});
		expect(changes(materials('身份证', '毕业证'), materials('毕业证', '申请表', '承诺书'))).toEqual(
			[
				{ field: '要带的材料', before: '身份证' },
				{ field: '要带的材料', after: '申请表' },
				{ field: '要带的材料', after: '承诺书' },
			],
		);
	});

	test('in a line of a list that is like the one it was', () => {
		const told = (...lines: string[]) => ({ eligibility: { told: lines } });
		expect(
			changes(told('正常经营满 12 个月', '有固定场所'), told('正常经营满 6 个月', '本人出资')),
		).toEqual([
			{ field: '谁能申请', before: '正常经营满 12 个月', after: '正常经营满 6 个月' },
			{ field: '谁能申请', before: '有固定场所' },
			{ field: '谁能申请', after: '本人出资' },
		]);
	});
});

describe('the list of changes', () => {
	const site = loadSite(
		contentOf({ x: { name: '青禾县', site: siteOf() } }, [
			policyEntry('x', 'grant', 1, { effective: { from: '2025-01-01' } }),
			policyEntry('x', 'grant', 2, { effective: { from: '2026-01-01' }, changes: '标准提高。' }),
			policyEntry('x', 'rent', 1, { status: 'paused', since: '2026-03-01', reason: '预算用完。' }),
			policyEntry('x', 'loan', 1, {}),
			policyEntry('x', 'loan', 2, { effective: { from: '2027-01-01' }, changes: '额度提高。' }),
		]),
		'x',
		'2026-06-01',
	);

	test('has new versions and stops with a day, from the newest', () => {
		expect(
			changeLog(site.policies).map(({ day, policy: { key }, text }) => [day, key, text]),
		).toEqual([
			['2027-01-01', 'loan', '额度提高。'],
			['2026-03-01', 'rent', '已暂停。预算用完。'],
			['2026-01-01', 'grant', '标准提高。'],
		]);
	});
});
