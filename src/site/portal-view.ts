/** What the portal says of each site, and of all. */

import { isOpen } from '../model/policy-state.ts';
import type { SearchPlace } from '../model/search/search-entry.ts';
import type { Portal } from '../schema/portal.ts';
import type { LEVELS } from '../schema/vocabulary.ts';
import { type FoundEntry, foundEntries } from './found-entries.ts';
import { isOpenForSure } from './policy-views.ts';
import type { SiteView } from './site-view.ts';
import { type TopicOffers, topicOffers } from './topic-offers.ts';

/** An item of the interface for partners, as far as the portal looks at it. */
export interface OfferedItem {
	id: string;
	path: string;
	sample: boolean;
	updated?: string;
	on?: string;
}

/** One line of the portal's list. */
export interface SiteSummary {
	slug: string;
	region: string;
	name: string;
	level: keyof typeof LEVELS;
	title: string;
	tagline: string;
	/** Address from the portal's root. */
	href: string;
	url?: string;
	accent: string;
	isSample: boolean;
	/** Names of the regions above, from the top down. */
	above: string[];
	policies: number;
	/** Policies that can be applied for today, as far as their dates are known. */
	policiesOpen: number;
	jobsOpen: number;
	/** What the portal's search finds of it: the entries that are at home here. */
	found: FoundEntry[];
	/** For the comparison with other regions. */
	offers: TopicOffers;
	/** What partners get of it, by list: the real entries that are at home here. */
	offered: Record<string, OfferedItem[]>;
	/** Kinds of jobs and topics of policies that have a page: their addresses from the site's root. */
	groups: string[];
	letters: { key: string; title: string }[];
}

export interface PortalView {
	title: string;
	operator: string;
	language: string;
	url?: string;
	sites: SiteSummary[];
	/** Sites elsewhere that the search asks, too. */
	partners: NonNullable<Portal['search_sites']>;
	/** All regions, for the search. */
	searchPlaces: readonly SearchPlace[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
}

/** What the portal needs to know of a site. */
export function summaryOf(site: SiteView, offered: SiteSummary['offered'] = {}): SiteSummary {
	return {
		slug: site.slug,
		region: site.region.id,
		name: site.region.name,
		level: site.region.level,
		title: site.title,
		tagline: site.tagline,
		href: site.url ?? `${site.slug}/`,
		...(site.url === undefined ? {} : { url: site.url }),
		accent: site.accent,
		isSample: site.isSample,
		above: site.trail.map(({ name }) => name),
		policies: site.policies.length,
		policiesOpen: site.policies.filter(isOpenForSure).length,
		jobsOpen: site.jobs.filter(({ state }) => isOpen(state)).length,
		found: foundEntries(site).filter(({ isAtHome }) => isAtHome),
		offers: topicOffers(site.policies),
		offered,
		groups: [...site.jobKinds, ...site.topics].map(({ href }) => href),
		letters: site.letters.filter(({ isHere }) => isHere).map(({ key, title }) => ({ key, title })),
	};
}

/** The portal: real places in the order of their regions, samples last. */
export function portalView(
	portal: Portal,
	sites: readonly SiteSummary[],
	search: Pick<PortalView, 'searchPlaces' | 'synonyms'> = { searchPlaces: [], synonyms: [] },
): PortalView {
	const ordered = sites.toSorted(
		(a, b) => Number(a.isSample) - Number(b.isSample) || (a.region < b.region ? -1 : 1),
	);
	const { title, operator, language, url, search_sites: partners = [] } = portal;
	return {
		title,
		operator,
		language,
		...(url === undefined ? {} : { url }),
		sites: ordered,
		partners,
		...search,
	};
}
