import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../../src/site/addresses.ts';
import { comparedTopics, comparisonAddresses, portalPlaces } from '../../src/site/comparison.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { contentOf, policyEntry, siteOf } from '../content-of.ts';

const content = contentOf(
	{
		p: { name: '示例省', level: 'province', sample: false, site: siteOf() },
		'p/c': { name: '雁洲市', level: 'prefecture', sample: false, site: siteOf() },
		'p/c/x': { name: '青禾县', sample: false, site: siteOf({ url: 'https://example.org/x' }) },
		'p/c/y': { name: '白鹭县', sample: false, site: siteOf() },
		'p/c/z': { name: '没有网站的县', sample: false },
		'p/c/s': { name: '示例县', sample: true, site: siteOf() },
	},
	[
		policyEntry('p/c', 'grant', 1, { topic: 'startup' }),
		policyEntry('p/c/x', 'rent', 1, { topic: 'housing' }),
	],
);
const siteFor = (id: string) => loadSite(content, id, '2026-06-01');
const hub = siteFor('p/c');

describe('a hub', () => {
	test('compares the sites below it, with what they inherit', () => {
		expect(hub.below.map(({ name, href, group }) => [name, href, group])).toEqual([
			['示例县', '../s/', '雁洲市'],
			['青禾县', 'https://example.org/x/', '雁洲市'],
			['白鹭县', '../y/', '雁洲市'],
		]);
		expect(hub.below[2]?.offers.startup?.offers[0]?.home).toEqual({
			name: '雁洲市',
			level: 'prefecture',
			relation: 'above',
		});
	});

	test('counts the places that have a topic', () => {
		expect(comparedTopics(hub.below).map(({ value, count }) => [value, count])).toEqual([
			['startup', 3],
			['housing', 1],
		]);
	});

	test('has a page for each topic, a county none', () => {
		const pages = ['compare/', 'compare/startup/', 'compare/housing/'];
		expect(pageAddresses(hub).filter((address) => address.startsWith('compare'))).toEqual(pages);
		expect(
			pageAddresses(siteFor('p/c/x')).filter((address) => address.startsWith('compare')),
		).toEqual([]);
	});

	test('of a province groups its counties by city', () => {
		expect(siteFor('p').below.map(({ name, group }) => [name, group])).toEqual([
			['雁洲市', '示例省'],
			['示例县', '雁洲市'],
			['青禾县', '雁洲市'],
			['白鹭县', '雁洲市'],
		]);
	});
});

describe('the portal', () => {
	const portal = { format: 1, title: '归雁', operator: '某方', language: 'zh-CN' } as const;
	const ids = ['p', 'p/c', 'p/c/s', 'p/c/x', 'p/c/y'];
	const view = portalView(
		portal,
		ids.map((id) => summaryOf(siteFor(id))),
	);

	test('puts a city with its counties, samples by themselves', () => {
		expect(portalPlaces(view).map(({ name, href, group }) => [name, href, group])).toEqual([
			['示例省', 'p/', '示例省'],
			['雁洲市', 'c/', '示例省 雁洲市'],
			['青禾县', 'https://example.org/x/', '示例省 雁洲市'],
			['白鹭县', 'y/', '示例省 雁洲市'],
			['示例县', 's/', '示例县市（虚构）'],
		]);
	});

	test('knows of a county what its hub knows', () => {
		const [onPortal, onHub] = [portalPlaces(view), hub.below].map((places) =>
			places.find(({ name }) => name === '青禾县'),
		);
		expect(onPortal?.offers).toEqual(onHub?.offers);
		expect(onPortal?.offers.housing?.own).toEqual(['p/c/x/rent']);
	});

	test('has only an index where nobody offers anything', () => {
		expect(comparisonAddresses([])).toEqual(['compare/']);
	});
});
