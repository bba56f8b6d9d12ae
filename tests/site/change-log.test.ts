import { expect, test } from 'vitest';
import { changeLog } from '../../src/site/change-log.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { contentOf, policyEntry, siteOf } from '../content-of.ts';

const site = loadSite(
	contentOf({ x: { name: '青禾县', site: siteOf() } }, [
		policyEntry('x', 'grant', 1, { effective: { from: '2025-01-01' } }),
		policyEntry('x', 'grant', 2, {
			effective: { from: '2026-01-01' },
			changes: '标准提高。',
			apply: { fee: '免费' },
		}),
		policyEntry('x', 'rent', 1, { status: 'paused', since: '2026-03-01', reason: '预算用完。' }),
		policyEntry('x', 'loan', 1, {}),
		policyEntry('x', 'loan', 2, { effective: { from: '2027-01-01' }, changes: '额度提高。' }),
	]),
	'x',
	'2026-06-01',
);

test('lists new policies, new versions and stops with a known day, the latest first', () => {
	expect(
		changeLog(site.policies).map(({ day, id, policy: { key }, label, text }) => [
			day,
			key,
			id,
			label,
			text,
		]),
	).toEqual([
		['2027-01-01', 'loan', 'v2', '第 2 版', '额度提高。'],
		['2026-03-01', 'rent', 'paused-2026-03-01', '已暂停', '已暂停。预算用完。'],
		['2026-01-01', 'grant', 'v2', '第 2 版', '标准提高。'],
		['2025-01-01', 'grant', 'new', '新政策', '一句话说明这条内容，十个字以上。'],
	]);
});

test('has beside the editor’s sentence a line that was computed', () => {
	const second = changeLog(site.policies).find(
		({ id, policy }) => policy.key === 'grant' && id === 'v2',
	);
	expect(second?.summary).toBe('新增受理时间：常年受理；费用：免费');
});
