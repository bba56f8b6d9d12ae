import { expect, test } from 'vitest';
import { apiList } from '../../src/outputs/api/lists.ts';
import { jobsCsv } from '../../src/outputs/feeds/jobs-csv.ts';
import { jobsFeed } from '../../src/outputs/feeds/jobs-feed.ts';
import { jobPosting } from '../../src/outputs/json-ld/job-posting.ts';
import { embedJobs, shownUntil } from '../../src/site/embed-rows.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { contentOf, entry, siteOf } from '../content-of.ts';

const real = { sample: false };
const content = contentOf({ x: { ...real, site: siteOf() } }, [
	entry('jobs', 'x', 'filled', { ...real, closes: undefined, review_by: '2026-05-31' }),
	entry('jobs', 'x', 'dated', { ...real, closes: '2026-06-30', review_by: '2026-05-31' }),
	entry('jobs', 'x', 'early', {
		...real,
		closes: '2026-12-31',
		status: 'closed',
		since: '2026-06-10',
	}),
]);
const on = (day: string) => loadSite(content, 'x', day);
const ids = (jobs: { id: string }[]) => jobs.map(({ id }) => id);

test('a job that is open until filled is shown elsewhere until its editor is to look again', () => {
	expect(ids(embedJobs(on('2026-05-31')))).toEqual(['early', 'dated', 'filled']);
	expect(ids(embedJobs(on('2026-06-01')))).toEqual(['early', 'dated']);
	for (const day of ['2026-05-31', '2026-06-01'])
		for (const job of embedJobs(on(day))) expect(shownUntil(job)! >= day).toBe(true);
});

test('no list, feed, table or search engine is told of it after that', () => {
	const told = (day: string) => {
		const site = on(day);
		return [
			JSON.stringify(apiList(site, 'jobs').items),
			JSON.stringify(jobsFeed(site).items),
			jobsCsv(site),
			JSON.stringify(site.jobs.map((job) => jobPosting(site, job) ?? {})),
		].map((text) => text.includes('jobs/filled'));
	};
	expect(told('2026-05-31')).toEqual([true, true, true, true]);
	expect(told('2026-06-01')).toEqual([false, false, false, false]);
});

test('jobs are in the order of the last day to apply, also after an early end', () => {
	expect(ids(on('2026-06-01').jobs)).toEqual(['early', 'dated', 'filled']);
});
