/** The pages of a site that search engines are asked to read, and when each last said something new. */
import type { Day } from '../model/day.ts';
import type { EntryData, EntryType } from '../schema/registry.ts';
import { TYPE_NAMES } from '../schema/registry.ts';
import { comparisonAddresses } from '../site/comparison.ts';
import { ofEmployer } from '../site/employers.ts';
import { homeAddress } from '../site/entry-address.ts';
import { newestDay, stateName } from '../site/entry-updated.ts';
import { forAudience, forDegree, inTopic, ofKind } from '../site/groups.ts';
import type { Group, Listed, SiteView } from '../site/site-view.ts';

/** A page by its address below the site. */
export interface ListedPage {
	path: string;
	/** Day of the newest content on it; absent where none is known. */
	updated?: Day | undefined;
}

type Entry = Listed<EntryData[EntryType], unknown>;

/** States of what is over: its page stays and is not offered. */
const OVER = new Set(['closed', 'expired', 'withdrawn', 'superseded', 'past', 'cancelled']);

const isListed = (entry: Entry): boolean => !entry.isSample && !OVER.has(stateName(entry) ?? '');

/** The newest day of some entries. */
const newest = (entries: readonly Entry[]): Day | undefined =>
	newestDay(entries.map(({ updated }) => updated));

/**
 * Home, sections with something in them, entries and groups, in this order; none of a sample. Left out
 * are entries whose page search engines keep at their home, what is over, single versions, former
 * addresses, the search and the page for errors.
 */
export function listedPages(site: SiteView): ListedPage[] {
	if (site.isSample) return [];
	const { audiences } = site;
	const policies = site.policies.filter(isListed);
	const jobs = site.jobs.filter(isListed);
	const group = (list: readonly Group[], of: (group: Group) => readonly Entry[]): ListedPage[] =>
		list.flatMap((one) => {
			const entries = of(one);
			return entries.length === 0 ? [] : [{ path: one.href, updated: newest(entries) }];
		});
	const audience = ({ href }: Group): Entry[] =>
		forAudience(policies, href.replace(/^policies\/for\/|\/$/gu, ''));
	const listed = (type: EntryType): Entry[] => site[type].filter(isListed);
	const sections = TYPE_NAMES.filter((type) => listed(type).length > 0);
	const everything = TYPE_NAMES.flatMap(listed);
	return [
		{ path: '', updated: newest(everything) },
		{ path: 'about/' },
		{ path: 'finder/', updated: newest([...policies, ...jobs]) },
		...sections.map((type) => ({ path: `${type}/`, updated: newest(listed(type)) })),
		...(policies.length > 0
			? [
					{ path: 'policies/changes/', updated: newest(policies) },
					{ path: 'policies/for/', updated: newest(policies) },
				]
			: []),
		...everything
			.filter((entry) => entry.isHere && homeAddress(entry) === undefined)
			.map(({ href, updated }) => ({ path: href, updated })),
		...(site.below.length > 0 ? comparisonAddresses(site.below).map((path) => ({ path })) : []),
		...group(site.topics, ({ value }) => inTopic(policies, value)),
		...[audiences.degrees, audiences.situations, ...Object.values(audiences.within)].flatMap(
			(groups) => group(groups, audience),
		),
		...group(site.jobKinds, ({ value }) => ofKind(jobs, value)),
		...group(site.jobDegrees, ({ value }) => forDegree(jobs, value)),
		...group(site.employers, ({ label }) => ofEmployer(jobs, label)),
	];
}
