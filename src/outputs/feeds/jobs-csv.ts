/** Jobs one can apply for, as a table for Excel (RFC 4180, UTF-8 with a byte order mark). */
import { stringify } from 'csv-stringify/sync';
import { lastDayToApply } from '../../model/job-state.ts';
import { embedJobs } from '../../site/embed-rows.ts';
import { entryLink } from '../../site/entry-address.ts';
import type { JobView, SiteView } from '../../site/site-view.ts';
import { degrees } from '../../strings/eligibility.ts';
import { list, pay } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { JOB_KINDS } from '../../strings/vocabulary.ts';

/** The table; what a program would take for a formula begins with an apostrophe. */
export function jobsCsv(site: SiteView): string {
	const jobs = embedJobs(site);
	return stringify([Object.values(t.csv), ...jobs.map((job) => cells(site, job))], {
		bom: true,
		escape_formulas: true,
		record_delimiter: 'windows',
	});
}

function cells(site: SiteView, job: JobView): string[] {
	const { data, title, home } = job;
	const needs = data.requirements;
	const row: Record<keyof typeof t.csv, string | undefined> = {
		title,
		kind: JOB_KINDS[data.kind],
		employer: data.employer.name,
		place: data.place.text,
		headcount: data.headcount?.toString(),
		pay: data.pay && pay(data.pay),
		degrees: needs?.degrees && degrees(needs.degrees),
		majors: needs?.majors && list(needs.majors),
		posted: data.posted,
		closes: lastDayToApply(data) ?? t.job.untilFilled,
		region: home.name,
		address: entryLink(site, job, ''),
		sample: job.isSample ? t.csv.sample : undefined,
	};
	return Object.values(row).map((cell) => cell ?? '');
}
