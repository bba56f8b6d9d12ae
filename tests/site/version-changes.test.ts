import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/schema/policy.ts';
import { versionChanges } from '../../src/site/version-changes.ts';
import { policy } from '../content-of.ts';

const names = {
	region: '青禾县',
	regionOf: (id: string) => `地区 ${id}`,
	titleOf: (type: string, id: string) => `${type} ${id}`,
};
const changes = (before: Partial<Policy>, after: Partial<Policy>) =>
	versionChanges(policy(before), policy(after), names);
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
					field: 'benefits',
					of: '创业资助',
					before: '5,000 元',
					after: '8,000 元',
					sum: { kind: 'cash', trend: 'up' },
				},
			],
		],
		[
			'in a condition that is gone',
			{ eligibility: { hukou: 'local', degrees: ['master', 'doctor'] } },
			{ eligibility: { degrees: ['master', 'doctor'] } },
			[{ field: 'eligibility', before: '青禾县户籍' }],
		],
		[
			'in a condition that is new',
			{},
			{ eligibility: { graduated: { within_years: 5 } } },
			[{ field: 'eligibility', after: '毕业 5 年以内' }],
		],
		[
			'in the time of applications',
			{ apply: { windows: [{ months: [3, 9] }] } },
			{ apply: { windows: [{ from: '2026-03-01', to: '2026-03-31' }] } },
			[{ field: 'windows', before: '每年 3、9 月', after: '2026年3月1日至2026年3月31日' }],
		],
		[
			'in how long it takes and what it costs',
			{ apply: { working_days: 20, fee: '10 元' } },
			{ apply: { working_days: 5, fee: '免费' } },
			[
				{ field: 'working_days', before: '20 个工作日', after: '5 个工作日' },
				{ field: 'fee', before: '10 元', after: '免费' },
			],
		],
		[
			'in the topic',
			{ topic: 'startup' },
			{ topic: 'talent' },
			[{ field: 'topic', before: '创业', after: '人才引进' }],
		],
		[
			'in the status',
			{},
			{ status: 'paused' },
			[{ field: 'status', before: '开放中', after: '已暂停' }],
		],
		[
			'in the name',
			{ title: '旧名' },
			{ title: '新名' },
			[{ field: 'title', before: '旧名', after: '新名' }],
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
				{ field: 'materials', before: '身份证' },
				{ field: 'materials', after: '申请表' },
				{ field: 'materials', after: '承诺书' },
			],
		);
	});

	test('in a line of a list that is like the one it was', () => {
		const told = (...lines: string[]) => ({ eligibility: { told: lines } });
		expect(
			changes(told('正常经营满 12 个月', '有固定场所'), told('正常经营满 6 个月', '本人出资')),
		).toEqual([
			{ field: 'eligibility', before: '正常经营满 12 个月', after: '正常经营满 6 个月' },
			{ field: 'eligibility', before: '有固定场所' },
			{ field: 'eligibility', after: '本人出资' },
		]);
	});

	test('in a part of something that keeps its name', () => {
		const hall = (phone: string) => ({
			apply: { channels: [{ kind: 'window' as const, name: '人才驿站', phone }] },
		});
		expect(changes(hall('000-0000-0001'), hall('000-0000-0002'))).toEqual([
			{
				field: 'channels',
				of: '人才驿站',
				aspect: 'phone',
				before: '000-0000-0001',
				after: '000-0000-0002',
			},
		]);
	});

	test('in the order of steps', () => {
		const steps = (...lines: string[]) => ({ apply: { steps: lines } });
		expect(changes(steps('填表', '盖章'), steps('盖章', '填表'))).toEqual([
			{ field: 'steps', isRewritten: true },
		]);
	});

	test('in long texts only by saying that they were written anew', () => {
		const texts = (text: string) => ({
			details: text,
			questions: [{ question: '能一起领吗？', answer: text }],
		});
		expect(changes(texts('原来的说法'), texts('改过的说法'))).toEqual([
			{ field: 'questions', of: '能一起领吗？', isRewritten: true },
			{ field: 'details', isRewritten: true },
		]);
	});

	test('in names, where the content has ids', () => {
		expect(
			changes({}, { applies_to: ['p/x'], excludes: ['loan'] }).map(({ after }) => after),
		).toEqual(['地区 p/x', 'policies loan']);
	});

	type Sum = { min?: number; max?: number; unit?: 'yuan' | 'percent' };
	test.each<[string, Sum, Sum, 'up' | 'down' | undefined]>([
		['rose', { max: 5 }, { max: 8 }, 'up'],
		['fell', { min: 8, max: 9 }, { min: 5, max: 9 }, 'down'],
		['widened', { min: 5, max: 6 }, { min: 4, max: 7 }, undefined],
		['became a share', { max: 5 }, { max: 8, unit: 'percent' }, undefined],
		['gained a bound', { max: 8 }, { min: 5, max: 8 }, undefined],
	])('in whether a sum %s', (_how, before, after, trend) => {
		const gives = (sum: Sum): Partial<Policy> => ({
			benefits: [{ label: '补贴', kind: 'cash', amount: { unit: 'yuan', per: 'once', ...sum } }],
		});
		expect(changes(gives(before), gives(after))[0]?.sum).toEqual({ kind: 'cash', trend });
	});
});
