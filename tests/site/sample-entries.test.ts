import { expect, test } from 'vitest';
import { apiList, homeItems } from '../../src/outputs/api/lists.ts';
import { deadlinesIcs } from '../../src/outputs/calendars/deadlines-ics.ts';
import { eventsIcs } from '../../src/outputs/calendars/events-ics.ts';
import { embedJobsFile } from '../../src/outputs/embed-jobs.ts';
import { feedResponse } from '../../src/outputs/feeds/feed-response.ts';
import { jobsCsv } from '../../src/outputs/feeds/jobs-csv.ts';
import { aboutPage } from '../../src/outputs/json-ld/about-page.ts';
import { listedPages } from '../../src/outputs/listed-pages.ts';
import { embedPolicies } from '../../src/site/embed-rows.ts';
import { foundEntries } from '../../src/site/found-entries.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { contentOf, entry, policyEntry, siteOf } from '../content-of.ts';

const real = { sample: false };
/** A real county below an invented province, all entries without a mark of their own. */
const content = contentOf(
	{
		p: { level: 'province', sample: true },
		'p/x': { ...real, site: siteOf({ url: 'https://x.example.org' }) },
	},
	['p', 'p/x'].flatMap((region) => {
		const id = region === 'p' ? 'made-up' : 'real';
		const effective = { from: '2026-01-01', to: '2026-12-31' };
		return [
			policyEntry(region, id, 1, { ...real, effective }),
			entry('jobs', region, id, real),
			entry('events', region, id, { ...real, starts: '2026-07-01', place: '人才驿站' }),
			entry('stations', region, id, real),
			entry('jobs', region, `${id}-ended`, { ...real, closes: '2026-05-20' }),
		];
	}),
);
const site = loadSite(content, 'p/x', '2026-06-01');

test('what is of an invented region is a sample without saying so itself', () => {
	for (const type of ['policies', 'jobs', 'events', 'stations'] as const)
		expect([type, site[type].map(({ id, isSample }) => [id, isSample])]).toEqual([
			type,
			expect.arrayContaining([
				['made-up', true],
				['real', false],
			]),
		]);
	for (const { origin, isSample } of foundEntries(site))
		expect([origin, isSample]).toEqual([origin, origin.includes('made-up')]);
});

test('a real site tells nobody of it', async () => {
	const feeds = ['jobs.xml', 'policies.json', 'changes.xml'];
	const told = [
		...(['jobs', 'policies', 'events', 'stations', 'closed', 'changes'] as const).map((name) =>
			JSON.stringify(apiList(site, name).items),
		),
		JSON.stringify(homeItems(site)),
		...(await Promise.all(feeds.map((file) => feedResponse(site, file).text()))),
		jobsCsv(site),
		deadlinesIcs(site),
		eventsIcs(site),
		JSON.stringify(embedJobsFile(site)),
		JSON.stringify(embedPolicies(site).map(({ href }) => href)),
		JSON.stringify(listedPages(site)),
	];
	for (const text of told) {
		expect(text).toContain('real');
		expect(text).not.toContain('made-up');
	}
	const job = site.jobs.find(({ id }) => id === 'made-up')!;
	expect(aboutPage(site, { isHome: false, crumbs: [], entry: job })).toEqual([]);
});
