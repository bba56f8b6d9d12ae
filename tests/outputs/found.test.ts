/** The order and the counts of what names and full text find together. */
import { expect, test } from 'vitest';
import { addressOf, askedOf } from '../../src/browser/search/address.ts';
import { firstTier } from '../../src/browser/search/first-tier.ts';
import { Found } from '../../src/browser/search/found.ts';
import { searchFile } from '../../src/outputs/search-file.ts';
import type { FoundEntry } from '../../src/site/found-entries.ts';

const entry = (title: string, more: Partial<FoundEntry> = {}): FoundEntry => ({
	type: 'policies',
	href: `${title}/`,
	title,
	names: [],
	summary: '',
	place: '青禾县',
	origin: title,
	isAtHome: true,
	isSample: false,
	age: 0,
	degrees: [],
	...more,
});
const FOUND = [
	entry('租房补贴'),
	entry('租房合同怎么签', { type: 'stories' }),
	entry('创业场地租金', { closes: '2099-01-01' }),
	entry('护士', { type: 'jobs', closes: '2098-01-01' }),
];
const PLACES = [{ name: '青禾县', also: [] }];
const tier = firstTier(searchFile(FOUND, PLACES, [], () => []));
const hit = (index: number) => ({
	index,
	load: async () => ({ excerpt: `text ${index}` }),
});
const titles = async (found: Found): Promise<string[]> =>
	(await found.rows(0, 99)).map(({ view }) => view.title);

test('shows what is called so alone until the full text is there, and keeps it first', async () => {
	const found = new Found(tier, tier.ask('租房补贴'));
	expect(await titles(found)).toEqual(['租房补贴']);
	found.complete({ hits: [hit(3), hit(0)], kinds: {} });
	expect((await titles(found))[0]).toBe('租房补贴');
	expect(await titles(found)).toHaveLength(new Set(await titles(found)).size);
	expect([...found.kinds]).toEqual(expect.arrayContaining([['jobs', 1]]));
});

test('puts what two lists name before what one of them does', async () => {
	const found = new Found(tier, {
		understood: { text: 'x', words: [], chips: [] },
		results: [
			{ index: 1, points: 20, isStrong: false, isWhole: false },
			{ index: 2, points: 10, isStrong: false, isWhole: false },
		],
	});
	found.complete({ hits: [hit(3), hit(2)], kinds: {} });
	expect((await titles(found))[0]).toBe('创业场地租金');
	expect(await titles(found)).toHaveLength(3);
});

test('sorts by the next closing day, and what has none comes last', async () => {
	const found = new Found(tier, tier.ask('租房'), undefined, 'closes');
	found.complete({ hits: [hit(2), hit(3), hit(1), hit(0)], kinds: {} });
	expect((await titles(found)).slice(0, 2)).toEqual(['护士', '创业场地租金']);
});

test('shows and counts entries that only the full text knows', async () => {
	const small = firstTier(searchFile(FOUND, PLACES, [], () => [], 1));
	expect(small.more).toBe(3);
	const found = new Found(small, small.ask('租房补贴'));
	const far = {
		index: -1,
		load: async () => ({ excerpt: '', view: { ...tier.viewOf(3), title: '远处的护士' } }),
	};
	found.complete({ hits: [hit(0), far], kinds: { 政策: 1, 岗位: 1 } });
	expect(await titles(found)).toEqual(['租房补贴', '远处的护士']);
	expect(found.kinds.get('jobs')).toBe(1);
	expect(found.kinds.get('policies')).toBe(1);
});

test('leaves out what cannot be loaded and is not known otherwise', async () => {
	const found = new Found(tier, tier.ask('没有'));
	const lost = (index: number) => ({ index, load: () => Promise.reject(new Error('offline')) });
	found.complete({ hits: [lost(-1), lost(3)], kinds: {} });
	expect(await titles(found)).toEqual(['护士']);
});

test('keeps a search in the address and reads it again', () => {
	const asked = {
		query: '佛冈 租房&补贴',
		refused: ['佛冈', '还能申请的'],
		place: '佛冈县',
		kind: 'jobs' as const,
		sort: 'closes' as const,
	};
	const address = addressOf('https://example.org/search/?q=x#y', asked);
	expect(askedOf(address)).toEqual(asked);
	expect(askedOf('https://example.org/?q=x&kind=toString&sort=no')).toEqual({
		query: 'x',
		refused: [],
	});
	expect(addressOf('https://example.org/search/?q=x', { query: '', refused: [] })).toBe(
		'https://example.org/search/',
	);
});
