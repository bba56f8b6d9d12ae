import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, PAPER } from '../../src/schema/contrast.ts';
import type { Goal } from '../../src/schema/programme.ts';
import { sharePercent } from '../../src/site/goal-share.ts';
import { admits } from '../../src/site/groups.ts';
import { headline } from '../../src/site/headline.ts';
import { homeParts } from '../../src/site/home-parts.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { themeCss } from '../../src/site/theme.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const goal = (target: Partial<Goal['target']>, actual?: Partial<Goal['actual']>): Goal => ({
	target: { value: 500, comparator: 'exactly', unit: '个', ...target },
	...(actual ? { actual: { value: 400, unit: '个', ...actual } } : {}),
});

describe('the share of a goal that is reached', () => {
	test('is exact where both figures are whole', () => {
		const figures = fc.integer({ min: 1, max: 100_000 });
		fc.assert(
			fc.property(figures, figures, (value, reached) => {
				const share = sharePercent(goal({ value }, { value: reached })) as number;
				expect(Math.round(share * 100)).toBe(Number((BigInt(reached) * 10_000n) / BigInt(value)));
			}),
			{
				examples: [
					[100, 57],
					[125, 43],
				],
			},
		);
	});

	test('is not rounded up to the whole', () => {
		expect(sharePercent(goal({ value: 30_000 }, { value: 29_999 }))).toBe(99.99);
	});

	test.each([
		['nothing was printed as reached', goal({})],
		['the units differ', goal({}, { unit: '人' })],
		['the figure reached is no exact one', goal({}, { qualifier: '近' })],
		['less is better', goal({ comparator: 'up-to' }, {})],
		['the target is no exact one', goal({ comparator: 'about' }, {})],
		['the target is a range', goal({ value: undefined, min: 1, max: 9 }, {})],
	])('is unknown where %s', (_why, written) => {
		expect(sharePercent(written)).toBeUndefined();
	});
});

describe('someone', () => {
	test.each([
		['without any condition', undefined, 'master', true],
		['of a degree that is named', { degrees: ['master' as const] }, 'master', true],
		['of a degree that is not named', { degrees: ['master' as const] }, 'doctor', false],
		[
			'in a situation, under a condition on degrees',
			{ degrees: ['master' as const] },
			'returning',
			true,
		],
		['at work that is not named', { situation: ['studying' as const] }, 'employed', false],
		['coming home, perhaps to study', { situation: ['studying' as const] }, 'returning', true],
	])('%s is admitted or not', (_who, eligibility, audience, expected) => {
		expect(admits(eligibility, audience)).toBe(expected);
	});
});

const site = (fields: Parameters<typeof siteOf>[0], ...entries: ReturnType<typeof entry>[]) =>
	loadSite(
		contentOf(
			{ p: { name: '示例省' }, 'p/x': { name: '青禾县', sample: false, site: siteOf(fields) } },
			entries,
		),
		'p/x',
		'2026-06-01',
	);

describe('the headline of a policy', () => {
	const cash = (label: string, max?: number) => ({
		label,
		kind: 'cash' as const,
		...(max === undefined ? {} : { amount: { max, unit: 'yuan' as const, per: 'once' as const } }),
	});
	const line = (...benefits: ReturnType<typeof cash>[]) => {
		const [shown] = site({}, policyEntry('p/x', 'grant', 1, { benefits })).policies;
		return shown && headline(shown.shown);
	};

	test.each([
		['the sum', [cash('补贴', 5000)], '最高 5,000 元，一次性'],
		[
			'two sums with their names',
			[cash('甲', 1), cash('乙', 2), cash('丙', 3)],
			'甲 最高 1 元，一次性；乙 最高 2 元，一次性',
		],
		['nothing where no sum is known', [cash('补贴')], undefined],
	])('is %s', (_what, benefits, expected) => {
		expect(line(...benefits)).toBe(expected);
	});
});

describe('the groups of a site', () => {
	test('count what can be applied for, and leave out what holds nothing', () => {
		const { topics, audiences, jobKinds } = site(
			{},
			policyEntry('p/x', 'a', 1, { topic: 'housing', eligibility: { degrees: ['doctor'] } }),
			policyEntry('p', 'b', 1, { topic: 'housing', effective: { to: '2026-01-01' } }),
			entry('jobs', 'p/x', 'open', { kind: 'internship' }),
			entry('jobs', 'p/x', 'over', { kind: 'volunteer', closes: '2026-02-01' }),
		);
		expect(topics).toEqual([
			{ value: 'housing', label: '住房', count: 2, href: 'policies/topics/housing/' },
		]);
		expect(audiences.degrees.map(({ value, count }) => [value, count])).toEqual([['doctor', 1]]);
		expect(jobKinds.map(({ value, count }) => [value, count])).toEqual([['internship', 1]]);
	});
});

test('the front page puts the region’s own letter before an inherited one', () => {
	const { letter } = homeParts(
		site(
			{},
			entry('letters', 'p', 'above', { cohort: 2027 }),
			entry('letters', 'p/x', 'own', { cohort: 2025 }),
		),
	);
	expect(letter?.key).toBe('own');
});

test('the front page shows the own programme that has figures, else an inherited one', () => {
	const plan = (region: string, id: string, fields = {}) =>
		entry('programmes', region, id, { items: [{ n: 1, title: '一', ...fields }] });
	const figures = { goal: goal({}) };
	const above = plan('p', 'above', figures);
	expect(homeParts(site({}, above)).programme?.key).toBe('above');
	expect(homeParts(site({}, above, plan('p/x', 'plain'))).programme?.key).toBe('plain');
	const all = homeParts(site({}, above, plan('p/x', 'plain'), plan('p/x', 'rich', figures)));
	expect([all.programme?.key, all.goals]).toEqual(['rich', [figures.goal]]);
});

test('the front page shows events that are still to come or going on', () => {
	const event = (id: string, starts?: string) => entry('events', 'p/x', id, { starts });
	const { events } = homeParts(
		site(
			{},
			event('past', '2026-05-01'),
			event('now', '2026-06'),
			event('soon', '2026-07-01'),
			event('undated'),
		),
	);
	expect(events.map(({ key }) => key)).toEqual(['now', 'soon']);
});

test('the front page shows what closes soon, the nearest first', () => {
	const grant = (id: string, to: string) => policyEntry('p/x', id, 1, { effective: { to } });
	const { closing, newest } = homeParts(
		site(
			{},
			grant('a-later', '2026-06-20'),
			grant('b-soon', '2026-06-03'),
			grant('c-far', '2027-06-03'),
			entry('jobs', 'p/x', 'old', { posted: '2026-01-01' }),
			entry('jobs', 'p/x', 'new', { posted: '2026-05-30' }),
			entry('jobs', 'p/x', 'closing', { closes: '2026-06-02' }),
		),
	);
	expect(closing.policies.map(({ key }) => key)).toEqual(['b-soon', 'a-later']);
	expect(closing.jobs.map(({ key }) => key)).toEqual(['closing']);
	expect(newest.map(({ key }) => key)).toEqual(['new', 'old']);
});

describe('the portal', () => {
	const summary = summaryOf(
		site(
			{},
			policyEntry('p', 'dated', 1, { effective: { from: '2026-01-01' } }),
			policyEntry('p/x', 'undated'),
			entry('jobs', 'p/x', 'open'),
			entry('jobs', 'p/x', 'over', { closes: '2026-02-01' }),
		),
	);

	test('counts as open only what is open by a date that is known', () => {
		expect(summary).toMatchObject({
			href: 'x/',
			above: ['示例省'],
			policies: 2,
			policiesOpen: 1,
			jobsOpen: 1,
		});
	});

	test('leads to the address of a site that has one', () => {
		expect(summaryOf(site({ url: 'https://example.org/' })).href).toBe('https://example.org/');
	});

	test('lists real places by their region and samples last', () => {
		const place = (region: string, isSample: boolean) => ({ ...summary, region, isSample });
		const portal = { format: 1, title: '归雁', operator: '某方', language: 'zh-CN' } as const;
		const { sites } = portalView(portal, [place('a', true), place('c', false), place('b', false)]);
		expect(sites.map(({ region }) => region)).toEqual(['b', 'c', 'a']);
	});
});

test('the colours of any accent are readable in light and dark mode', () => {
	const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
	fc.assert(
		fc.property(fc.tuple(byte, byte, byte), (parts) => {
			const [light = '', dark = ''] = [
				...themeCss(`#${parts.join('')}`).matchAll(/--accent-ink:(#[0-9a-f]{6})/gu),
			].map(([, ink]) => ink);
			expect(contrast(light, PAPER)).toBeGreaterThanOrEqual(7);
			expect(contrast(dark, '#141816')).toBeGreaterThanOrEqual(9);
		}),
	);
});
