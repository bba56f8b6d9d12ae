/** `embed/v1/lists/jobs.json`: what `<county-jobs>` shows, and nothing else. */
import { lastDayToApply } from '../model/job-state.ts';
import { embedJobs, shownUntil } from '../site/embed-rows.ts';
import type { SiteView } from '../site/site-view.ts';

/** The list as it is sent. Fields are only added; version 2 would have another address. */
export interface EmbedJobs {
	/** Name of the site. */
	name: string;
	/** All of it is invented. */
	sample?: true;
	jobs: {
		title: string;
		employer: string;
		place: string;
		/** The last day to apply; absent where the job is open until filled. */
		closes?: string;
		/** The last day on which it may be shown. */
		until?: string;
		/** Address of its page, from the site's root. */
		path: string;
	}[];
}

/** What is sent at most; the element shows no more. */
const MOST = 50;

/** Open jobs of a site, of a kind or of all. */
export function embedJobsFile(site: SiteView, kind?: string): EmbedJobs {
	const jobs = embedJobs(site, kind);
	return {
		name: site.title,
		...(site.isSample ? { sample: true } : {}),
		jobs: jobs.slice(0, MOST).map((job) => {
			const closes = lastDayToApply(job.data);
			const until = shownUntil(job);
			return {
				title: job.title,
				employer: job.data.employer.name,
				place: job.data.place.text,
				...(closes === undefined ? {} : { closes }),
				...(until === undefined || until === closes ? {} : { until }),
				path: job.href,
			};
		}),
	};
}
