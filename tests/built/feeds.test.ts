/** Feeds of the published sites, read by a strict XML parser. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { BUILT_SITE } from '../built-site.ts';
import { childrenOf, readXml, textOf } from '../outputs/feeds/read-xml.ts';
import { all, attribute, isHidden, readPages, targetOf } from './html-page.ts';
import { filesIn } from './published-files.ts';

const files = new Set(filesIn(BUILT_SITE));
const paths = [...files].filter((path) => path.endsWith('/feeds/changes.xml'));
const pages = readPages();
const feeds = paths.map((path) => {
	const root = readXml(readFileSync(join(BUILT_SITE, path), 'utf8'));
	const [channel] = childrenOf(root, 'channel');
	return { path, root, channel, items: childrenOf(channel, 'item') };
});

/** `qinghe/en` of `qinghe/en/feeds/changes.xml`. */
const folderOf = (path: string): string => posix.dirname(posix.dirname(path));

describe('the feed of policy changes', () => {
	test('is there once for each site and language', () => {
		const folders = new Set(pages.map(({ folder }) => folder).filter((folder) => folder !== ''));
		expect(paths.map(folderOf).sort()).toEqual([...folders].sort());
		expect(feeds.reduce((sum, { items }) => sum + items.length, 0)).toBeGreaterThan(50);
	});

	test('has what RSS 2.0 asks for', () => {
		for (const { root, channel, items } of feeds) {
			expect([root.name, root.attributes.version]).toEqual(['rss', '2.0']);
			for (const name of ['title', 'link', 'description'])
				expect(textOf(channel, name)).toBeTruthy();
			const guids = items.map((item) => textOf(item, 'guid'));
			expect(new Set(guids).size).toBe(guids.length);
			expect(guids).not.toContain(undefined);
			for (const item of items) {
				expect(textOf(item, 'title')).toBeTruthy();
				expect(textOf(item, 'pubDate')).toMatch(
					/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 \+0800$/u,
				);
			}
		}
	});

	test('says in its title that a site is a sample', () => {
		const samples = pages
			.filter((page) => page.path === `${page.folder}/index.html` && isHidden(page))
			.map(({ folder }) => folder);
		const marked = feeds.filter(({ channel }) =>
			/^(?:【示例】|\[Sample\])/u.test(textOf(channel, 'title') ?? ''),
		);
		expect(marked.map(({ path }) => folderOf(path)).sort()).toEqual(samples.sort());
	});

	test('is announced and linked where its content is shown', () => {
		const shown = pages.filter(({ path }) =>
			/^[^/]+\/((zh-hant|en)\/)?policies\/changes\/index\.html$/u.test(path),
		);
		expect(shown).toHaveLength(feeds.length);
		for (const page of shown) {
			const target = `${page.folder}/feeds/changes.xml`;
			const leading = [...all(page, 'link'), ...all(page, 'a')].filter(
				(element) => targetOf(page, attribute(element, 'href') ?? '')?.file === target,
			);
			expect(leading.map(({ tagName }) => tagName)).toEqual(['link', 'a']);
		}
	});
});

describe('every feed and calendar', () => {
	const below = (pattern: RegExp) => [...files].filter((path) => pattern.test(path));
	const textIn = (path: string) => readFileSync(join(BUILT_SITE, path), 'utf8');

	test('is read by a strict parser', () => {
		const xml = below(/\/feeds\/.*\.xml$/u);
		expect(xml.length).toBeGreaterThan(200);
		for (const path of xml) expect(readXml(textIn(path)).name).toBe('rss');
		const json = below(/\/feeds\/.*\.json$/u);
		expect(json).toHaveLength(xml.length);
		for (const path of json)
			expect(JSON.parse(textIn(path)).version).toBe('https://jsonfeed.org/version/1.1');
		const calendars = below(/\.ics$/u);
		expect(calendars.length).toBeGreaterThan(40);
		for (const path of calendars) {
			const calendar = new ICAL.Component(ICAL.parse(textIn(path)));
			const uids = calendar
				.getAllSubcomponents('vevent')
				.map((event) => event.getFirstPropertyValue('uid'));
			expect([path, new Set(uids).size]).toEqual([path, uids.length]);
			const long = textIn(path)
				.split('\r\n')
				.filter((line) => Buffer.byteLength(line) > 75);
			expect([path, long]).toEqual([path, []]);
		}
	});

	test('for Excel begins with a byte order mark', () => {
		const tables = below(/\.csv$/u);
		expect(tables.length).toBeGreaterThan(9);
		for (const path of tables) {
			const bytes = readFileSync(join(BUILT_SITE, path)).subarray(0, 3);
			expect([path, bytes.toString('hex')]).toEqual([path, 'efbbbf']);
		}
	});

	test('leads to pages that are there', () => {
		const links = below(/\/feeds\/.*\.xml$/u).flatMap((path) => {
			const [channel] = childrenOf(readXml(textIn(path)), 'channel');
			return [channel, ...childrenOf(channel, 'item')].map((element) => {
				const link = textOf(element, 'link') ?? '';
				return [path, `${posix.join(posix.dirname(path), link)}index.html`] as const;
			});
		});
		expect(links.length).toBeGreaterThan(500);
		expect(links.filter(([, file]) => !files.has(file))).toEqual([]);
	});

	test('that a page announces is there', () => {
		const announced = pages.flatMap((page) =>
			all(page, 'link')
				.filter((link) => /feed|rss|calendar|csv/u.test(attribute(link, 'type') ?? ''))
				.map((link) => targetOf(page, attribute(link, 'href') ?? '')?.file),
		);
		expect(announced.length).toBeGreaterThan(100);
		for (const path of below(/\/feeds\/(?:jobs\.csv|deadlines\.ics)$/u))
			expect(announced).toContain(path);
		expect(announced.filter((file) => file === undefined || !files.has(file))).toEqual([]);
	});
});
