import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/schema/policy.ts';
import { eventBadge, jobBadge, policyBadge } from '../../src/site/badge.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { qrPath } from '../../src/site/qr.ts';
import type { PolicyVersionView } from '../../src/site/site-view.ts';
import { untilWhen } from '../../src/site/until-when.ts';
import { contentOf, policyEntry, siteOf } from '../content-of.ts';

/** What the page of each version says on 2026-06-01. */
function answers(...versions: Partial<Policy>[]): (string | undefined)[] {
	const entries = versions.map((fields, index) => policyEntry('x', 'grant', index + 1, fields));
	const [policy] = loadSite(
		contentOf({ x: { site: siteOf() } }, entries),
		'x',
		'2026-06-01',
	).policies;
	if (!policy) throw new Error('No policy');
	return policy.versions.map((version: PolicyVersionView) => untilWhen(policy, version));
}
const windows = (
	...list: NonNullable<NonNullable<Policy['apply']>['windows']>
): Partial<Policy> => ({
	apply: { windows: list },
});

describe('until when one can apply', () => {
	test.each([
		['its last day', { effective: { to: '2026-12-31' } }, '2026年12月31日'],
		[
			'the end of its only window',
			windows({ from: '2026-05-20', to: '2026-06-30' }),
			'2026年6月30日',
		],
		['the day on which it begins', { effective: { from: '2027-01-01' } }, '2027年1月1日 开始受理'],
		[
			'that it is always open',
			{ apply: { fee: '免费' }, effective: { from: '2026-01-01' } },
			'常年受理',
		],
		['nothing where nobody knows', { apply: { fee: '免费' } }, undefined],
		['the day on which it ended', { effective: { to: '2026-05-31' } }, '2026年5月31日'],
		[
			'that the last window is over',
			windows({ from: '2026-01-01', to: '2026-01-31' }),
			'最后一次受理已经结束',
		],
		['that it is paused', { status: 'paused', since: '2026-05-01', reason: '停' }, '已暂停'],
		['that it is withdrawn', { status: 'withdrawn', since: '2026-05-01', reason: '停' }, '已撤回'],
	] as [string, Partial<Policy>, string | undefined][])(
		'is answered with %s',
		(_what, fields, expected) => {
			expect(answers(fields)).toEqual([expected]);
		},
	);

	test('names the other windows beside the one that is open', () => {
		const [answer] = answers(windows({ from: '2026-05-20', to: '2026-06-30' }, { months: [9] }));
		expect(answer).toContain('2026年6月30日');
		expect(answer).toContain('每年 9 月');
	});

	test('is answered with its period for a version that is not the current one', () => {
		const next = { effective: { from: '2027-01-01' } };
		expect(answers({ effective: { from: '2025-01-01' } }, next)).toEqual([
			'2026年12月31日',
			'2027年1月1日起',
		]);
	});
});

describe('a badge', () => {
	test.each([
		[policyBadge({ name: 'open', version: 1 }), '开放中', 'live'],
		[policyBadge({ name: 'open', version: 1, isUndated: true }), '有效期未公布', 'still'],
		[policyBadge({ name: 'closing', version: 1, daysLeft: 3 }), '还有 3 天截止', 'closing'],
		[policyBadge({ name: 'upcoming', version: 1 }), '未开始', 'soon'],
		[policyBadge({ name: 'withdrawn', version: 1 }), '已撤回', 'still'],
		[jobBadge({ name: 'closed' }), '已截止', 'still'],
		[jobBadge({ name: 'open' }), '招聘中', 'live'],
		[eventBadge('ongoing'), '正在进行', 'live'],
		[eventBadge('cancelled'), '已取消', 'stop'],
	])('speaks as its state does: %o', (badge, state, tone) => {
		expect(badge).toEqual({ state, tone });
	});
});

test('the path of a QR code covers its dark fields and no other', () => {
	const { size, path } = qrPath('https://example.org/qinghe/policies/grant/');
	const drawn = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+/gu)) {
		for (let step = 0; step < Number(width); step += 1) {
			(drawn[Number(y)] as boolean[])[Number(x) + step] = true;
		}
	}
	const { data } = encode('https://example.org/qinghe/policies/grant/', { ecc: 'M', border: 2 });
	expect(drawn).toEqual(data);
});
