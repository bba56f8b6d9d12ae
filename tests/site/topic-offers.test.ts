import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/schema/policy.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { topicOffers } from '../../src/site/topic-offers.ts';
import { contentOf, policyEntry, siteOf } from '../content-of.ts';

const DAY = '2026-06-01';
const offersOf = (...entries: ReturnType<typeof policyEntry>[]) =>
	topicOffers(
		loadSite(
			contentOf(
				{
					p: { name: '示例省', level: 'province' },
					'p/x': { name: '青禾县', level: 'county', site: siteOf() },
				},
				entries,
			),
			'p/x',
			DAY,
		).policies,
	);
const startup = (...entries: ReturnType<typeof policyEntry>[]) => offersOf(...entries).startup;
const first = (fields: Partial<Policy>) =>
	startup(policyEntry('p/x', 'grant', 1, fields))?.offers[0];
const gives = (label: string, max?: number) => ({
	label,
	kind: 'cash' as const,
	...(max === undefined ? {} : { amount: { max, unit: 'yuan' as const, per: 'once' as const } }),
});

describe('an offer', () => {
	test('has the facts by which regions are compared', () => {
		expect(
			first({
				title: '创业资助',
				benefits: [gives('资助', 8000)],
				eligibility: { hukou: 'local', told: ['甲条件', '乙条件'] },
				effective: { from: '2026-01-01', to: '2026-06-20' },
				apply: { channels: [{ kind: 'phone', name: '热线' }] },
				checked: { on: '2026-05-01', by: '示例' },
			}),
		).toEqual({
			id: 'p/x/grant',
			title: '创业资助',
			href: 'policies/grant/',
			home: { name: '青禾县', level: 'county', relation: 'own' },
			gain: ['资助：最高 8,000 元，一次性'],
			who: '青禾县户籍；另有 2 条要求',
			until: '2026年6月20日',
			where: '热线',
			badge: { state: '还有 19 天截止', tone: 'closing' },
			checkedOn: '2026-05-01',
		});
	});

	test('has no fact that nobody published', () => {
		const offer = first({});
		for (const name of ['gain', 'who', 'until', 'where', 'checkedOn'])
			expect(offer).not.toHaveProperty(name);
	});

	test('gives the sum of the day', () => {
		const rate = (max: number) => ({ max, unit: 'yuan', per: 'month' }) as const;
		const rates = [
			{ from: '2026-01-01', to: '2026-06-01', amount: rate(600) },
			{ from: '2026-06-02', amount: rate(800) },
		];
		expect(first({ benefits: [{ label: '补贴', kind: 'cash', rates }] })?.gain).toEqual([
			'补贴：每月最高 600 元',
		]);
	});

	test('says of money that its sum was not published, of a service only its name', () => {
		expect(
			first({
				benefits: [
					gives('补贴'),
					{ ...gives('津贴'), note: '按实际租金发' },
					{ label: '创业指导', kind: 'service' },
				],
			})?.gain,
		).toEqual(['补贴：数额未公布', '津贴：按实际租金发', '创业指导']);
	});

	test('names three benefits and counts the others', () => {
		const benefits = ['甲', '乙', '丙', '丁', '戊'].map((label) => gives(label, 1));
		expect(first({ benefits })?.gain?.slice(2)).toEqual(['丙：最高 1 元，一次性', '另有 2 项']);
	});

	test('quotes the first condition where none can be computed', () => {
		expect(first({ eligibility: { told: ['有固定场所', '本人出资'] } })?.who).toBe(
			'有固定场所；另有 1 条要求',
		);
	});
});

describe('the offers of a region', () => {
	const dated = { effective: { from: '2026-01-01' } };
	const titled = (region: string, id: string, fields: Partial<Policy>) =>
		policyEntry(region, id, 1, { title: id, ...fields });
	const order = (...entries: ReturnType<typeof policyEntry>[]) =>
		startup(...entries)?.offers.map(({ title }) => title);

	test('are those to apply for, own ones first, then the ones of which most is known', () => {
		expect(
			order(
				titled('p/x', 'paused', {
					...dated,
					status: 'paused',
					since: '2026-05-01',
					reason: '停。',
				}),
				titled('p', 'above', { ...dated, benefits: [gives('补贴', 1)] }),
				titled('p/x', 'bare', dated),
			),
		).toEqual(['bare', 'above', 'paused']);
		expect(
			order(
				titled('p/x', 'a-bare', dated),
				titled('p/x', 'b-known', { ...dated, benefits: [gives('补贴', 1)] }),
				titled('p', 'undated', { benefits: [gives('补贴', 1)] }),
			),
		).toEqual(['b-known', 'a-bare', 'undated']);
	});

	test('are three of each topic and region, with the ids of all', () => {
		const ids = ['a', 'b', 'c', 'd'];
		const { startup: all, housing } = offersOf(
			...ids.map((id) => titled('p/x', id, dated)),
			...ids.map((id) => titled('p', `${id}2`, dated)),
			titled('p', 'rent', { ...dated, topic: 'housing' }),
		);
		expect(all?.offers.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'a2', 'b2', 'c2']);
		expect(all?.own).toEqual(ids.map((id) => `p/x/${id}`));
		expect(all?.inherited).toEqual(ids.map((id) => `p/${id}2`));
		expect(housing?.offers.map(({ home }) => home)).toEqual([
			{ name: '示例省', level: 'province', relation: 'above' },
		]);
	});

	test('do not hold what was withdrawn', () => {
		const withdrawn = { status: 'withdrawn' as const, since: '2026-02-01', reason: '撤。' };
		expect(startup(titled('p/x', 'gone', withdrawn))).toBeUndefined();
	});

	test('are plain data', () => {
		const offers = offersOf(titled('p/x', 'a', dated));
		expect(JSON.parse(JSON.stringify(offers))).toEqual(offers);
	});
});
