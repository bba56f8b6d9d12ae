/** Jobs one can apply for, of a kind or of all, as a feed. */
import { lastDayToApply } from '../../model/job-state.ts';
import { isAbsolute } from '../../site/addresses.ts';
import { embedJobs } from '../../site/embed-rows.ts';
import type { JobView, SiteView } from '../../site/site-view.ts';
import { date, dotted, pay, sentences } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { jobsTitle } from '../../strings/list-titles.ts';
import type { JOB_KINDS } from '../../strings/vocabulary.ts';
import { itemId } from '../api/entry-item.ts';
import { escapeXml } from '../xml.ts';
import { type Feed, type FeedItem, newestFirst } from './feed.ts';
import { rootOfFeed, siteFeed } from './site-feed.ts';

/** The feed at `feeds/jobs`, or at `feeds/jobs/<kind>`. */
export function jobsFeed(site: SiteView, kind?: keyof typeof JOB_KINDS): Feed {
	const name = kind === undefined ? 'jobs' : `jobs/${kind}`;
	const jobs = embedJobs(site, kind);
	const root = rootOfFeed(site, name);
	return siteFeed(site, name, 'jobs/', {
		title: jobsTitle(site.title, kind),
		description: t.job.feedLead,
		items: newestFirst(jobs.map((job) => itemOf(job, root))),
	});
}

function itemOf(job: JobView, root: string): FeedItem {
	const { id, title, summary, href, home, data } = job;
	const closes = lastDayToApply(data);
	const ends = closes === undefined ? t.job.untilFilled : t.job.closes(date(closes));
	const facts = dotted([data.pay && pay(data.pay), data.employer.name, data.place.text]);
	return {
		guid: itemId(home.region, 'jobs', id),
		title,
		link: isAbsolute(href) ? href : root + href,
		description: sentences([ends, summary]),
		html: [ends, facts, summary].map((line) => `<p>${escapeXml(line)}</p>`).join(''),
		day: data.posted,
		...(closes === undefined ? {} : { closes }),
	};
}
