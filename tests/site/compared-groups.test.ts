import { expect, test } from 'vitest';
import { comparedGroups } from '../../src/site/compared-groups.ts';
import { portalPlaces } from '../../src/site/comparison.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { contentOf, policyEntry, siteOf } from '../content-of.ts';

const place = (name: string, level?: 'prefecture') => ({
	name,
	sample: false,
	site: siteOf(),
	...(level ? { level } : {}),
});
const content = contentOf(
	{
		p: { name: '示例省', level: 'province', sample: false },
		'p/c': place('雁洲市', 'prefecture'),
		'p/c/x': place('青禾县'),
		'p/c/y': place('白鹭县'),
		'p/c/z': place('石桥县'),
		'p/d': { name: '另一市', level: 'prefecture', sample: false },
		'p/d/w': place('柳河县'),
	},
	[
		policyEntry('p', 'loan', 1, { title: '省贷款' }),
		policyEntry('p/c', 'grant', 1, { title: '市资助' }),
		policyEntry('p/c', 'rent', 1, { title: '市租金', applies_to: ['p/c/x', 'p/c/z'] }),
		policyEntry('p/c/x', 'own', 1, { title: '县补贴' }),
		policyEntry('p/c/x', 'grant', 1, { title: '县资助' }),
	],
);
const site = (id: string) => loadSite(content, id, '2026-06-01');
const said = (groups: ReturnType<typeof comparedGroups>) =>
	groups.map(({ name, blocks, nothingMore }) => ({
		name,
		blocks: blocks.map((block) => [
			block.name,
			block.holdsIn.map(({ title }) => title).join('、'),
			block.rows.map(({ offer }) => offer.title).join('、'),
		]),
		nothingMore: nothingMore.map(({ title }) => title),
	}));

test('says once what counties share, from the widest region down, then what each has of its own', () => {
	expect(said(comparedGroups(site('p/c').below, 'startup'))).toEqual([
		{
			name: '雁洲市',
			blocks: [
				['示例省', '青禾县、白鹭县、石桥县', '省贷款'],
				['雁洲市', '青禾县、石桥县', '市租金'],
				['雁洲市', '白鹭县、石桥县', '市资助'],
				['青禾县', '', '县资助、县补贴'],
			],
			nothingMore: ['白鹭县', '石桥县'],
		},
	]);
});

const summaries = ['p/c', 'p/c/x', 'p/c/y', 'p/c/z', 'p/d/w'].map((id) => summaryOf(site(id)));
const portal = { format: 1, title: '归雁', operator: '某方', language: 'zh-CN' } as const;

test('leads from a policy to the site of its region where that is compared too', () => {
	const [city] = comparedGroups(portalPlaces(portalView(portal, summaries)), 'startup');
	const grant = city?.blocks.find(({ rows }) => rows[0]?.offer.title === '市资助');
	expect(grant?.name).toBe('雁洲市');
	expect(grant?.href).toBe('c/policies/topics/startup/');
	expect(grant?.rows[0]?.href).toBe('c/policies/grant/');
	expect(grant?.holdsIn.map(({ href }) => href)).toEqual([
		'y/policies/topics/startup/',
		'z/policies/topics/startup/',
	]);
});

test('leaves what a single place inherits in that place', () => {
	const groups = comparedGroups(portalPlaces(portalView(portal, summaries)), 'startup');
	expect(said(groups).at(-1)).toEqual({
		name: '示例省 另一市',
		blocks: [['柳河县', '', '省贷款']],
		nothingMore: [],
	});
});

test('counts what it has no room for', () => {
	const many = contentOf(
		{ p: place('雁洲市', 'prefecture'), 'p/x': place('青禾县'), 'p/y': place('白鹭县') },
		['a', 'b', 'c', 'd', 'e'].map((id) => policyEntry('p', id)),
	);
	const [group] = comparedGroups(loadSite(many, 'p', '2026-06-01').below, 'startup');
	expect(group?.blocks.map(({ count, rows }) => [count, rows.length])).toEqual([[5, 3]]);
});
