import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { changesFeed } from '../../../src/outputs/feeds/changes-feed.ts';
import { rfc822, rss } from '../../../src/outputs/feeds/rss.ts';
import type { Region } from '../../../src/schema/region.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import { contentOf, policyEntry, siteOf } from '../../content-of.ts';
import { childrenOf, readXml, textOf } from './read-xml.ts';

type Entry = ReturnType<typeof policyEntry>;

/** The feed of a county whose province lies above it. */
const feedOf = (region: Partial<Region>, ...entries: Entry[]): string =>
	rss(
		changesFeed(
			loadSite(
				contentOf(
					{
						p: { name: '示例省', sample: false },
						'p/x': { name: '青禾县', site: siteOf(), ...region },
					},
					entries,
				),
				'p/x',
				'2026-06-01',
			),
		),
	);
const channelOf = (text: string) => childrenOf(readXml(text), 'channel')[0];
const real = { sample: false };
const grant = policyEntry('p/x', 'grant', 1, { ...real, effective: { from: '2025-01-01' } });
const grant2 = policyEntry('p/x', 'grant', 2, {
	...real,
	effective: { from: '2026-01-20' },
	changes: '收费降低 <b>&amp;</b>。',
	apply: { fee: '"1" < 2 & 3' },
});
const rent = policyEntry('p', 'rent', 1, {
	...real,
	status: 'paused',
	since: '2026-03-01',
	reason: '预算用完。',
});

describe('the feed of policy changes', () => {
	const channel = channelOf(feedOf(real, grant, grant2, rent));
	const items = childrenOf(channel, 'item');

	test('has new policies, new versions and stops, the latest first', () => {
		expect(items.map((item) => textOf(item, 'title'))).toEqual([
			'一条内容（已暂停）',
			'一条内容（第 2 版）',
			'一条内容（新政策）',
		]);
	});

	test('names each item for good and dates it by the day on which it holds', () => {
		expect(items.map((item) => [textOf(item, 'guid'), textOf(item, 'pubDate')])).toEqual([
			['p/policies/rent#paused-2026-03-01', 'Sun, 01 Mar 2026 00:00:00 +0800'],
			['p/x/policies/grant#v2', 'Tue, 20 Jan 2026 00:00:00 +0800'],
			['p/x/policies/grant#new', 'Wed, 01 Jan 2025 00:00:00 +0800'],
		]);
		for (const item of items) {
			expect(childrenOf(item, 'guid')[0]?.attributes.isPermaLink).toBe('false');
		}
	});

	test('holds the texts as they were written', () => {
		expect(textOf(items[1], 'content:encoded')).toContain(
			'<p>收费降低 &lt;b&gt;&amp;amp;&lt;/b&gt;。</p>',
		);
		expect(textOf(items[1], 'content:encoded')).toContain(
			'<li>费用：新增 &quot;1&quot; &lt; 2 &amp; 3</li>',
		);
		expect(textOf(items[1], 'description')).toBe('新增受理时间：常年受理；费用："1" < 2 & 3');
	});

	test('leads from its own place to the pages where the site has no address', () => {
		expect(textOf(channel, 'link')).toBe('../policies/changes/');
		expect(textOf(items[0], 'link')).toBe('../policies/rent/');
		expect(childrenOf(channel, 'atom:link')).toEqual([]);
	});

	test('has full addresses where the site has one', () => {
		const site = siteOf({ url: 'https://example.org/qinghe' });
		const full = channelOf(feedOf({ ...real, site }, rent));
		expect(textOf(full, 'link')).toBe('https://example.org/qinghe/policies/changes/');
		expect(childrenOf(full, 'atom:link')[0]?.attributes).toEqual({
			href: 'https://example.org/qinghe/feeds/changes.xml',
			rel: 'self',
			type: 'application/rss+xml',
		});
		expect(textOf(childrenOf(full, 'item')[0], 'link')).toBe(
			'https://example.org/qinghe/policies/rent/',
		);
	});

	test('leaves samples out, and says so where the whole site is one', () => {
		const sample = policyEntry('p/x', 'made-up', 1, { effective: { from: '2026-01-01' } });
		const mixed = channelOf(feedOf(real, grant, sample));
		expect(childrenOf(mixed, 'item').map((item) => textOf(item, 'guid'))).toEqual([
			'p/x/policies/grant#new',
		]);
		expect(textOf(mixed, 'title')).toBe('示例归雁：政策变动');
		const all = channelOf(feedOf({ sample: true }, sample));
		expect(childrenOf(all, 'item')).toHaveLength(1);
		expect(textOf(all, 'title')).toBe('【示例】示例归雁：政策变动');
	});

	test('tells a stop once that later versions repeat', () => {
		const stop = { ...real, status: 'paused' as const, since: '2026-03-01', reason: '停。' };
		const guids = childrenOf(
			channelOf(
				feedOf(
					real,
					policyEntry('p/x', 'rent', 1, stop),
					policyEntry('p/x', 'rent', 2, {
						...stop,
						effective: { from: '2026-05-01' },
						changes: '改。',
					}),
				),
			),
			'item',
		).map((item) => textOf(item, 'guid'));
		expect(guids).toEqual(['p/x/policies/rent#v2', 'p/x/policies/rent#paused-2026-03-01']);
	});

	test('holds the newest fifty, each under a name of its own', () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			policyEntry('p/x', `grant-${index}`, 1, {
				...real,
				effective: { from: `2025-01-${String((index % 28) + 1).padStart(2, '0')}` },
			}),
		);
		const shown = childrenOf(channelOf(feedOf(real, ...many)), 'item');
		expect(shown).toHaveLength(50);
		expect(new Set(shown.map((item) => textOf(item, 'guid'))).size).toBe(50);
		const days = shown.map((item) => Date.parse(textOf(item, 'pubDate') ?? ''));
		expect(days).toEqual(days.toSorted((a, b) => b - a));
	});

	test('is the same for the same content', () => {
		expect(feedOf(real, grant, grant2, rent)).toBe(feedOf(real, grant, grant2, rent));
	});

	test('is whole where there is nothing to tell', () => {
		const empty = channelOf(feedOf(real));
		for (const name of ['title', 'link', 'description']) expect(textOf(empty, name)).toBeTruthy();
		expect(childrenOf(empty, 'item')).toEqual([]);
	});
});

test('any text comes back from a feed as it was, but for signs that XML cannot hold', () => {
	const text = fc.string({ unit: 'binary', maxLength: 30 });
	fc.assert(
		fc.property(text, (value) => {
			const item = { guid: value, title: value, link: value, description: value, html: value };
			const feed = rss({
				title: value,
				link: value,
				description: value,
				language: 'zh-CN',
				self: value,
				items: [{ ...item, day: '2026-01-01' }],
			});
			const channel = channelOf(feed);
			const held = value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, '');
			expect(textOf(childrenOf(channel, 'item')[0], 'content:encoded')).toBe(held);
			expect(childrenOf(channel, 'atom:link')[0]?.attributes.href).toBe(`${held}.xml`);
		}),
	);
});

test('a day is told as its first moment in China', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
			(date) => {
				const day = date.toISOString().slice(0, 10);
				expect(new Date(rfc822(day)).toISOString()).toBe(
					new Date(`${day}T00:00:00+08:00`).toISOString(),
				);
				const weekday = new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 16);
				expect(rfc822(day)).toBe(`${weekday} 00:00:00 +0800`);
			},
		),
	);
});

test('the content of an item is HTML that says nothing but its texts', () => {
	const channel = channelOf(feedOf(real, grant, grant2));
	const html = textOf(childrenOf(channel, 'item')[0], 'content:encoded') ?? '';
	const names = new Set(parseFragment(html).childNodes.map(({ nodeName }) => nodeName));
	expect([...names].sort()).toEqual(['p', 'ul']);
});
