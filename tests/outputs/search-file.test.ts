import { expect, test } from 'vitest';
import { firstTier } from '../../src/browser/search/first-tier.ts';
import { searchFile } from '../../src/outputs/search-file.ts';
import type { FoundEntry } from '../../src/site/found-entries.ts';

const PLACES = [
	{ name: '示例省', also: ['示例'] },
	{ name: '青禾县', also: ['青禾'], up: 0 },
	{ name: '白鹭县', also: ['白鹭'], up: 0 },
];
const GROUPS = [
	['租房补贴', '房租补助'],
	['养老', '敬老'],
];
const entry = (title: string, place: string, more: Partial<FoundEntry> = {}): FoundEntry => ({
	type: 'policies',
	href: `policies/${title}/`,
	title,
	names: [title],
	summary: '',
	place,
	origin: `${place}/${title}`,
	isAtHome: true,
	isSample: false,
	age: 0,
	degrees: [],
	...more,
});
const FOUND = [
	entry('租房补贴', '青禾县', { badge: { state: '开放中', tone: 'live' }, gain: '每月 600 元' }),
	entry('租房补贴', '白鹭县', { href: 'other/', age: 2, degrees: ['master'] }),
	entry('创业担保贷款', '示例省'),
	entry('招聘护士', '青禾县', { type: 'jobs', closes: '2026-12-31', names: [] }),
];
const file = searchFile(FOUND, PLACES, GROUPS, (name) => [['py', String(name.length)]]);
const tier = firstTier(JSON.parse(JSON.stringify(file)));
const ask = (query: string): string[] =>
	tier
		.ask(query)
		.results.map(({ index }) => `${tier.viewOf(index).place} ${tier.viewOf(index).title}`);

test('says of each entry what a result shows', () => {
	expect(tier.viewOf(0)).toEqual({
		href: 'policies/租房补贴/',
		type: 'policies',
		title: '租房补贴',
		summary: '',
		place: '青禾县',
		badge: ['开放中', 'live'],
		gain: '每月 600 元',
	});
	expect(tier.viewOf(3)).toMatchObject({ type: 'jobs', closes: '2026-12-31' });
});

test('keeps the synonyms that some entry has', () => {
	expect(file.synonyms).toEqual([GROUPS[0]]);
	expect(ask('房租补助')).toEqual(['青禾县 租房补贴', '白鹭县 租房补贴']);
});

test('reads a place as a filter, which those above it meet, too', () => {
	expect(ask('白鹭租房补贴')).toEqual(['白鹭县 租房补贴']);
	expect(ask('白鹭创业担保贷款')).toEqual(['示例省 创业担保贷款']);
	expect(ask('示例省租房补贴')).toHaveLength(2);
});

test('puts what is of the place before what holds there too', () => {
	const more = firstTier(
		searchFile(
			[entry('租房补贴', '示例省'), entry('白鹭县租房补贴', '白鹭县')],
			PLACES,
			GROUPS,
			() => [],
		),
	);
	const { results } = more.ask('白鹭租房补贴');
	expect(results.map(({ index }) => more.viewOf(index).place)).toEqual(['白鹭县', '示例省']);
});

test('marks samples and puts them behind what is real', () => {
	const mixed = firstTier(
		searchFile(
			[entry('租房补贴', '青禾县', { isSample: true }), entry('租房补贴', '白鹭县')],
			PLACES,
			GROUPS,
			() => [],
		),
	);
	const views = mixed.ask('租房补贴').results.map(({ index }) => mixed.viewOf(index));
	expect(views.map(({ place, isSample }) => [place, isSample])).toEqual([
		['白鹭县', undefined],
		['青禾县', true],
	]);
});

test('leaves out what is over where only what is open is asked for', () => {
	expect(ask('还能申请的租房补贴')).toEqual(['青禾县 租房补贴']);
});

test('puts a degree first and shuts nothing out', () => {
	const open = FOUND.map((one) => ({
		...one,
		age: 0 as const,
		degrees: one.degrees.length > 0 ? one.degrees : ['associate'],
	}));
	const other = firstTier(searchFile(open, PLACES, GROUPS, () => []));
	const places = other.ask('租房补贴 硕士').results.map(({ index }) => other.viewOf(index).place);
	expect(places).toEqual(['白鹭县', '青禾县']);
});

test('tries another spelling only where the one typed names nothing', () => {
	expect(tier.ask('租房补帖').instead).toBe('租房补贴');
	expect(tier.ask('租房补贴').instead).toBeUndefined();
});
