/** The pages of a site that search engines are asked to read, and when each last said something new. */
import type { Day } from '../model/day.ts';
import type { EntryData, EntryType } from '../schema/registry.ts';
import { TYPE_NAMES } from '../schema/registry.ts';
import { comparisonAddresses } from '../site/comparison.ts';
import { ofEmployer } from '../site/employers.ts';
import { newestDay, stateName, updatedOn } from '../site/entry-updated.ts';
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

const isListed = (entry: Entry): boolean =>
	entry.isHere && !entry.isSample && !OVER.has(stateName(entry) ?? '');

/** The newest day of some entries. */
const newest = (entries: readonly Entry[]): Day | undefined => newestDay(entries.map(updatedOn));

/**
 * Home, sections with something in them, entries and groups, in this order; none of a sample. Left out
 * are what is over, single versions, former addresses, the search and the page for errors.
 */
export function listedPages(site: SiteView): ListedPage[] {
	if (site.isSample) return [];
	const { policies, jobs, audiences } = site;
	const group = (list: readonly Group[], of: (group: Group) => readonly Entry[]): ListedPage[] =>
		list.map((one) => ({ path: one.href, updated: newest(of(one)) }));
	const audience = ({ href }: Group): Entry[] =>
		forAudience(policies, href.replace(/^policies\/for\/|\/$/gu, ''));
	const sections = TYPE_NAMES.filter((type) => site[type].length > 0);
	const everything = TYPE_NAMES.flatMap((type): Entry[] => site[type]);
	return [
		{ path: '', updated: newest(everything) },
		{ path: 'about/' },
		{ path: 'finder/', updated: newest([...policies, ...jobs]) },
		...sections.map((type) => ({ path: `${type}/`, updated: newest(site[type]) })),
		...(policies.length > 0
			? [
					{ path: 'policies/changes/', updated: newest(policies) },
					{ path: 'policies/for/', updated: newest(policies) },
				]
			: []),
		...everything
			.filter(isListed)
			.map((entry) => ({ path: entry.href, updated: updatedOn(entry) })),
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
