/** Jobs one can apply for, of a kind or of all, as a feed. */
import { lastDayToApply } from '../../model/job-state.ts';
import { embedJobs } from '../../site/embed-rows.ts';
import { entryLink } from '../../site/entry-address.ts';
import type { JobView, SiteView } from '../../site/site-view.ts';
import { date, dotted, pay, sentences } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { jobsTitle } from '../../strings/list-titles.ts';
import type { JOB_KINDS } from '../../strings/vocabulary.ts';
import { itemId } from '../api/entry-item.ts';
import { escapeXml } from '../xml.ts';
import { type Feed, type FeedItem, newestFirst } from './feed.ts';
import { siteFeed, upFromFeed } from './site-feed.ts';

/** The feed at `feeds/jobs`, or at `feeds/jobs/<kind>`. */
export function jobsFeed(site: SiteView, kind?: keyof typeof JOB_KINDS): Feed {
	const name = kind === undefined ? 'jobs' : `jobs/${kind}`;
	const jobs = embedJobs(site, kind);
	const group = site.jobKinds.find(({ value }) => value === kind);
	return siteFeed(site, name, group?.href ?? 'jobs/', {
		title: jobsTitle(site.title, kind),
		description: t.job.feedLead,
		items: newestFirst(jobs.map((job) => itemOf(job, entryLink(site, job, upFromFeed(name))))),
	});
}

function itemOf(job: JobView, link: string): FeedItem {
	const { id, title, summary, home, data } = job;
	const closes = lastDayToApply(data);
	const ends = closes === undefined ? t.job.untilFilled : t.job.closes(date(closes));
	const facts = dotted([data.pay && pay(data.pay), data.employer.name, data.place.text]);
	return {
		guid: itemId(home.region, 'jobs', id),
		title,
		link,
		description: sentences([ends, summary]),
		html: [ends, facts, summary].map((line) => `<p>${escapeXml(line)}</p>`).join(''),
		day: data.posted,
		...(closes === undefined ? {} : { closes }),
	};
}
