import { expect, test } from 'vitest';
import { feedResponse } from '../../src/outputs/feeds/feed-response.ts';
import { jobsCsv } from '../../src/outputs/feeds/jobs-csv.ts';
import { jobPosting } from '../../src/outputs/json-ld/job-posting.ts';
import { listedPages } from '../../src/outputs/listed-pages.ts';
import { entryAddress, entryLink, homeAddress } from '../../src/site/entry-address.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { type Language, speak } from '../../src/strings/language.ts';
import { contentOf, entry, siteOf } from '../content-of.ts';

/** A city's hub with a job of its own and one of a county; either site may have an address. */
function hub(url?: string, countyUrl?: string, portalUrl?: string) {
	const fields = (address?: string) => (address === undefined ? {} : { url: address });
	return loadSite(
		contentOf(
			{
				c: { level: 'prefecture', sample: false, site: siteOf(fields(url)) },
				'c/x': { sample: false, site: siteOf(fields(countyUrl)) },
			},
			[
				entry('jobs', 'c', 'clerk', { sample: false }),
				entry('jobs', 'c/x', 'nurse', { sample: false }),
			],
		),
		'c',
		'2026-06-01',
		portalUrl,
	);
}
const addressesOf = (site: ReturnType<typeof hub>) =>
	Object.fromEntries(
		site.jobs.map((job) => [job.id, [entryAddress(site, job), entryLink(site, job, '../')]]),
	);

test.each<
	[string, Language, [string?, string?, string?], Record<string, [string | undefined, string]>]
>([
	[
		'both have an address',
		'zh-CN',
		['https://c.example.org', 'https://x.example.org'],
		{
			clerk: ['https://c.example.org/jobs/clerk/', 'https://c.example.org/jobs/clerk/'],
			nurse: ['https://x.example.org/jobs/nurse/', 'https://x.example.org/jobs/nurse/'],
		},
	],
	[
		'only the hub has one',
		'zh-CN',
		['https://c.example.org', undefined],
		{
			clerk: ['https://c.example.org/jobs/clerk/', 'https://c.example.org/jobs/clerk/'],
			nurse: [undefined, '../../x/jobs/nurse/'],
		},
	],
	[
		'none has one and the pages are in a folder of their language',
		'en',
		[],
		{
			clerk: [undefined, '../jobs/clerk/'],
			nurse: [undefined, '../../../x/jobs/nurse/'],
		},
	],
	[
		'the portal alone has one',
		'en',
		[undefined, undefined, 'https://portal.example.org'],
		{
			clerk: [
				'https://portal.example.org/c/en/jobs/clerk/',
				'https://portal.example.org/c/en/jobs/clerk/',
			],
			nurse: [
				'https://portal.example.org/x/jobs/nurse/',
				'https://portal.example.org/x/jobs/nurse/',
			],
		},
	],
	[
		'the hub and the portal have one',
		'zh-CN',
		['https://c.example.org', undefined, 'https://portal.example.org/'],
		{
			clerk: ['https://c.example.org/jobs/clerk/', 'https://c.example.org/jobs/clerk/'],
			nurse: [
				'https://portal.example.org/x/jobs/nurse/',
				'https://portal.example.org/x/jobs/nurse/',
			],
		},
	],
])('an entry is found where its page is when %s', (_when, language, urls, expected) => {
	speak(language);
	try {
		expect(addressesOf(hub(...urls))).toEqual(expected);
	} finally {
		speak('zh-CN');
	}
});

test('feeds and the table of a hub lead to the same place', async () => {
	const site = hub('https://c.example.org');
	const feed = await feedResponse(site, 'jobs.xml').text();
	expect(feed).toContain('<link>../../x/jobs/nurse/</link>');
	expect(feed).not.toContain('org/../');
	expect(jobsCsv(site)).toContain(',../x/jobs/nurse/');
});

test('a feed of a site without an address leads to its folder below the portal', async () => {
	const feed = await feedResponse(
		hub(undefined, undefined, 'https://portal.example.org'),
		'jobs/job.xml',
	).text();
	expect(feed).toContain('<link>https://portal.example.org/x/jobs/nurse/</link>');
	expect(feed).toContain('href="https://portal.example.org/c/feeds/jobs/job.xml"');
	expect(feed).not.toMatch(/<link>\.\./u);
});

test.each<[string | undefined, string | undefined]>([
	['https://c.example.org/hub', 'https://c.example.org/hub/jobs/clerk/'],
	[undefined, undefined],
])('a job from above is kept for search engines by a home at %s', (url, expected) => {
	const county = loadSite(
		contentOf(
			{
				c: { level: 'prefecture', sample: false, site: siteOf(url === undefined ? {} : { url }) },
				'c/x': { sample: false, site: siteOf({ url: 'https://x.example.org' }) },
			},
			[
				entry('jobs', 'c', 'clerk', { sample: false }),
				entry('jobs', 'c/x', 'nurse', { sample: false }),
			],
		),
		'c/x',
		'2026-06-01',
	);
	const paths = listedPages(county).map(({ path }) => path);
	const told = county.jobs.map((job) => [
		job.id,
		job.isHere,
		homeAddress(job),
		paths.includes(job.href),
		jobPosting(county, job) !== undefined,
	]);
	const isOwn = expected === undefined;
	expect(told.sort()).toEqual([
		['clerk', true, expected, isOwn, isOwn],
		['nurse', true, undefined, true, true],
	]);
});
