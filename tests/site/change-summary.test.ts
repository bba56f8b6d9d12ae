import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/schema/policy.ts';
import { changeSummary } from '../../src/site/change-summary.ts';
import type { VersionChange } from '../../src/site/site-view.ts';
import { versionChanges } from '../../src/site/version-changes.ts';
import { POLICY_FIELDS, type PolicyField } from '../../src/strings/policy-fields.ts';
import { policy } from '../content-of.ts';

const names = { region: '青禾县', regionOf: String, titleOf: (_: string, id: string) => id };
const summary = (before: Partial<Policy>, after: Partial<Policy>) =>
	changeSummary(versionChanges(policy(before), policy(after), names));
const gives = (label: string, sum: number) => ({
	label,
	kind: 'cash' as const,
	amount: { min: sum, max: sum, unit: 'yuan' as const, per: 'once' as const },
});

describe('the summary of a version', () => {
	test('is none where nothing changed but the first day', () => {
		expect(summary({}, {})).toBeUndefined();
		expect(summary({}, { effective: { from: '2026-01-01' } })).toBeUndefined();
	});

	test('says the sum first, then what else there is', () => {
		expect(
			summary(
				{ benefits: [gives('一次性资助', 5000)], apply: { materials: [{ name: '身份证' }] } },
				{
					benefits: [gives('一次性资助', 8000)],
					apply: { materials: [{ name: '身份证' }, { name: '承诺书' }] },
				},
			),
		).toBe('补贴标准提高：一次性资助 5,000 元 → 8,000 元；新增 1 样材料');
	});

	test('puts who, until when and where before papers and the rest', () => {
		const apply = { windows: [{ months: [9] }], materials: [{ name: '身份证' }] };
		expect(
			summary(
				{ eligibility: { hukou: 'local' }, effective: { to: '2026-12-31' }, apply },
				{
					title: '改了名的内容',
					effective: { to: '2027-12-31' },
					apply: {
						...apply,
						channels: [{ kind: 'phone', name: '热线' }],
						materials: [],
					},
				},
			),
		).toBe('删去申请条件：青禾县户籍；最后一天：2026年12月31日 → 2027年12月31日；另有 3 处改动');
	});

	test('says how long a benefit runs right after its sum, its notes last', () => {
		const before = { ...gives('补贴', 500), months: 12 };
		const after = { ...gives('补贴', 300), months: 36, note: '按季发放' };
		expect(summary({ benefits: [before] }, { benefits: [after], apply: { working_days: 5 } })).toBe(
			'补贴标准降低：补贴 500 元 → 300 元；最长期限 12 个月 → 36 个月；另有 3 处改动',
		);
	});

	test('counts the parts of one thing once', () => {
		const hall = (phone: string, hours: string) => ({
			apply: { channels: [{ kind: 'window' as const, name: '人才驿站', phone, hours }] },
		});
		expect(summary(hall('000-0000-0001', '上午'), hall('000-0000-0002', '下午'))).toBe(
			'在哪里办：人才驿站的电话 000-0000-0001 → 000-0000-0002，人才驿站的时间 上午 → 下午',
		);
		expect(
			summary(hall('000-0000-0001', '上'.repeat(20)), hall('000-0000-0002', '下'.repeat(20))),
		).toBe('1 处办理渠道有变');
	});

	test('counts what is too long to be said', () => {
		const long = (sign: string) => sign.repeat(70);
		expect(summary({ apply: { fee: long('甲') } }, { apply: { fee: long('乙') } })).toBe(
			'费用有变',
		);
	});

	test('tells a long text apart from a short one', () => {
		expect(summary({ details: '旧' }, { details: '新' })).toBe('详细说明有变');
	});

	test('is short, ends, and counts every change once', () => {
		const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1'), minLength: 1, maxLength: 40 });
		const field = fc.constantFrom(
			...(Object.keys(POLICY_FIELDS) as PolicyField[]).filter((name) => name !== 'begins'),
		);
		const change = fc
			.record({ field, before: text, after: text }, { requiredKeys: ['field', 'after'] })
			.map((each): VersionChange => each);
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
				const line = changeSummary(changes) as string;
				expect(line.length).toBeLessThanOrEqual(60);
				const rest = Number(/另有 (\d+) 处改动$/u.exec(line)?.[1] ?? 0);
				expect(rest).toBeLessThan(changes.length);
				if (changes.length === 1) expect(rest).toBe(0);
			}),
		);
	});
});
