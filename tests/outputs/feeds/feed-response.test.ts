import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { listSchema } from '../../../src/outputs/api/list-schema.ts';
import { apiList } from '../../../src/outputs/api/lists.ts';
import { eventsIcs } from '../../../src/outputs/calendars/events-ics.ts';
import { feedResponse } from '../../../src/outputs/feeds/feed-response.ts';
import { sitemap } from '../../../src/outputs/sitemap.ts';
import { API_LISTS as LIST_NAMES } from '../../../src/site/file-addresses.ts';
import { HOSTILE, hostileSite } from './hostile-site.ts';
import { childrenOf, readXml, textOf } from './read-xml.ts';

const URL = 'https://x.example.org/';
const site = hostileSite(URL);
const text = (file: string, of = site) => feedResponse(of, file).text();
const itemsOf = (xml: string) => childrenOf(childrenOf(readXml(xml), 'channel')[0], 'item');

/** What jsonfeed.org/version/1.1 demands of a feed, written down from it. */
const JSON_FEED = {
	type: 'object',
	required: ['version', 'title', 'items'],
	additionalProperties: false,
	properties: {
		version: { const: 'https://jsonfeed.org/version/1.1' },
		title: { type: 'string' },
		home_page_url: { type: 'string', format: 'uri' },
		feed_url: { type: 'string', format: 'uri' },
		description: { type: 'string' },
		language: { type: 'string' },
		items: {
			type: 'array',
			items: {
				type: 'object',
				required: ['id'],
				additionalProperties: false,
				anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
				patternProperties: { '^_[a-z]+$': { type: 'object' } },
				properties: {
					id: { type: 'string' },
					url: { type: 'string', format: 'uri' },
					title: { type: 'string' },
					content_html: { type: 'string' },
					content_text: { type: 'string' },
					summary: { type: 'string' },
					date_published: { type: 'string', format: 'date-time' },
				},
			},
		},
	},
};
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON_FEED);

describe.each([
	['jobs', 5],
	['jobs/job', 5],
	['jobs/volunteer', 0],
	['policies', 5],
	['policies/startup', 5],
	['policies/housing', 0],
	['changes', 5],
])('the feed %s', (name, count) => {
	test('says the same in both forms, whatever the titles hold', async () => {
		const items = itemsOf(await text(`${name}.xml`));
		const feed = JSON.parse(await text(`${name}.json`));
		isJsonFeed(feed);
		expect(isJsonFeed.errors).toBeNull();
		expect(items).toHaveLength(count);
		const said = items.map((item) => [
			textOf(item, 'guid'),
			textOf(item, 'title'),
			textOf(item, 'link'),
			textOf(item, 'content:encoded'),
		]);
		// A parser of XML makes one line end of two signs.
		const plain = (value: unknown) => String(value).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
		expect(
			feed.items.map((item: any) => [item.id, item.title, item.url, item.content_html].map(plain)),
		).toEqual(said.map((parts) => parts.map(plain)));
	});

	test('stays itself without an address of the site', async () => {
		const feed = JSON.parse(await text(`${name}.json`, hostileSite()));
		isJsonFeed(feed);
		expect(isJsonFeed.errors).toBeNull();
		expect(JSON.stringify(feed)).not.toContain('"url"');
	});
});

test('jobs carry their last day, the newest first, without those that are over', async () => {
	const items = itemsOf(await text('jobs.xml'));
	expect(items.map((item) => textOf(item, 'guid'))).toEqual(
		[4, 3, 2, 1, 0].map((index) => `x/jobs/job-${index}`),
	);
	for (const item of items) expect(textOf(item, 'description')).toMatch(/^2026年6月30日截止。/u);
	const feed = JSON.parse(await text('jobs.json'));
	expect(new Set(feed.items.map((item: any) => item._guiyan.closes))).toEqual(
		new Set(['2026-06-30']),
	);
	expect(feed.feed_url).toBe(`${URL}feeds/jobs.json`);
});

test.each(['zh-CN', 'zh-Hant', 'en'] as const)('a feed in %s says so', async (language) => {
	const of = { ...site, language };
	const [channel] = childrenOf(readXml(await text('jobs.xml', of)), 'channel');
	expect(textOf(channel, 'language')).toBe(language);
	expect(JSON.parse(await text('jobs.json', of)).language).toBe(language);
});

test('a feed of a group leads to the page of the group, where there is one', async () => {
	const linkOf = async (file: string) =>
		textOf(childrenOf(readXml(await text(file)), 'channel')[0], 'link');
	expect(await linkOf('jobs.xml')).toBe(`${URL}jobs/`);
	expect(await linkOf('jobs/job.xml')).toBe(`${URL}jobs/kind/job/`);
	expect(await linkOf('jobs/volunteer.xml')).toBe(`${URL}jobs/`);
	expect(await linkOf('policies/startup.xml')).toBe(`${URL}policies/topics/startup/`);
	expect(await linkOf('policies/housing.xml')).toBe(`${URL}policies/`);
});

test('no text becomes markup', async () => {
	for (const name of ['jobs', 'policies', 'changes']) {
		const feed = JSON.parse(await text(`${name}.json`));
		for (const { content_html } of feed.items)
			expect(content_html.replace(/<\/?(?:p|ul|li)>/gu, '')).not.toMatch(/[<>]/u);
	}
	expect(HOSTILE.length).toBe(5);
});

test('addresses are ones that programs read, whatever signs those of the site and its sources have', async () => {
	const of = hostileSite('https://归雁.example.org/县/');
	const root = 'https://xn--t2tx74j.example.org/%E5%8E%BF/';
	const feed = JSON.parse(await text('jobs.json', of));
	isJsonFeed(feed);
	expect(isJsonFeed.errors).toBeNull();
	const [item] = itemsOf(await text('jobs.xml', of));
	expect([feed.feed_url, feed.items[0].url, textOf(item, 'link')]).toEqual([
		`${root}feeds/jobs.json`,
		`${root}jobs/job-4/`,
		`${root}jobs/job-4/`,
	]);
	for (const name of LIST_NAMES) {
		const check = ajv.compile(listSchema(name));
		check(JSON.parse(JSON.stringify(apiList(of, name))));
		expect([name, check.errors]).toEqual([name, null]);
	}
	expect((apiList(of, 'jobs').items[0] as any).source.url).toBe(
		'https://www.example.gov.cn/%E5%85%AC%E5%91%8A/1?a=1&b=%222%22',
	);
	expect(sitemap(of)).toContain(`<loc>${root}jobs/</loc>`);
	expect(eventsIcs(of).replaceAll('\r\n ', '')).toContain(`URL:${root}events/event-0/`);
});

test.each([
	'nothing.xml',
	'jobs',
	'jobs.txt',
	'jobs/nothing.xml',
	'changes/x.xml',
	'jobs/job/x.json',
	'jobs/toString.xml',
])('%s is not there', (file) => {
	expect(feedResponse(site, file).status).toBe(404);
});
