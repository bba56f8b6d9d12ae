/** What other sites show of a county: a few rows of what is open, each with the day it ends. */
import type { Day } from '../model/day.ts';
import { lastDayToApply } from '../model/job-state.ts';
import { isOpen } from '../model/policy-state.ts';
import { date, dotted } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { inTopic, ofKind } from './groups.ts';
import { headline } from './headline.ts';
import { isTold } from './is-told.ts';
import type { JobView, PolicyView, SiteView } from './site-view.ts';

/** Rows of a frame at most; the rest is on our own pages. */
const MOST_ROWS = 10;

/** A row of a frame. */
export interface EmbedRow {
	title: string;
	/** Address of its page, from the site's root. */
	href: string;
	about: string;
	ends: string;
	/** The last day on which it may be shown without being looked at again; absent for what has none. */
	until?: Day;
}

/** Jobs one can apply for now, of a kind or of all, those that end first before the others. */
export const embedJobs = (site: SiteView, kind?: string): JobView[] =>
	(kind === undefined ? site.jobs : ofKind(site.jobs, kind)).filter(
		(job) => isOpen(job.state) && mayBeShown(job) && isTold(site, job),
	);

/** Policies one can apply for now, of a topic or of all. */
export const embedPolicies = (site: SiteView, topic?: string): PolicyView[] =>
	(topic === undefined ? site.policies : inTopic(site.policies, topic)).filter(
		(policy) => isOpen(policy.state) && isTold(site, policy),
	);

/** The day after which a job is not shown any more: its last, or that on which its editor looks again. */
export const shownUntil = ({ data }: JobView): Day | undefined =>
	lastDayToApply(data) ?? data.review_by;

/** Whether a job may still be shown on other sites; `shownUntil` has not passed. */
export const mayBeShown = ({ data, isReviewDue }: JobView): boolean =>
	lastDayToApply(data) !== undefined || !isReviewDue;

/** Rows of jobs for a frame. */
export const jobRows = (jobs: readonly JobView[]): EmbedRow[] =>
	jobs.slice(0, MOST_ROWS).map(jobRow);

/** Rows of policies for a frame. */
export const policyRows = (policies: readonly PolicyView[]): EmbedRow[] =>
	policies.slice(0, MOST_ROWS).map(policyRow);

function jobRow(job: JobView): EmbedRow {
	const { title, href, data } = job;
	const last = lastDayToApply(data);
	const until = shownUntil(job);
	return {
		title,
		href,
		about: dotted([data.employer.name, data.place.text]),
		ends: last === undefined ? t.job.untilFilled : t.job.closes(date(last)),
		...(until === undefined ? {} : { until }),
	};
}

function policyRow({ title, href, state, shown, summary }: PolicyView): EmbedRow {
	return {
		title,
		href,
		about: headline(shown) ?? summary,
		ends: state.until === undefined ? t.embed.noEnd : t.job.closes(date(state.until)),
		...(state.until === undefined ? {} : { until: state.until }),
	};
}
