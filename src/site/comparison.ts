/** Regions side by side, topic by topic: what the pages under `compare/` show. */

import { t } from '../strings/interface.ts';
import { TOPICS } from '../strings/vocabulary.ts';
import type { PortalView, SiteSummary } from './portal-view.ts';
import type { Group } from './site-view.ts';
import type { TopicOffers } from './topic-offers.ts';

/** A region with a site, as one of several that are compared. */
export interface ComparedPlace {
	name: string;
	title: string;
	/** Address of its site, with a slash at its end. */
	href: string;
	/** Name of the city or province it is compared within. */
	group: string;
	offers: TopicOffers;
}

export type Topic = keyof typeof TOPICS;

/** Topics in which any place offers something, each with the number of places that do. */
export const comparedTopics = (places: readonly ComparedPlace[]): (Group & { value: Topic })[] =>
	(Object.keys(TOPICS) as Topic[])
		.map((value) => ({
			value,
			label: TOPICS[value],
			count: places.filter(({ offers }) => offers[value]).length,
			href: `compare/${value}/`,
		}))
		.filter(({ count }) => count > 0);

/** Addresses of the comparison pages, below the portal or a hub. */
export const comparisonAddresses = (places: readonly ComparedPlace[]): string[] => [
	'compare/',
	...comparedTopics(places).map(({ href }) => href),
];

/** The sites of the portal as places, by city or province; samples by themselves. */
export const portalPlaces = ({ sites }: PortalView): ComparedPlace[] =>
	sites.map((site) => ({
		name: site.name,
		title: site.title,
		href: site.href.replace(/\/?$/u, '/'),
		group: groupOf(site),
		offers: site.offers,
	}));

/** A city stands with its counties, a province with its cities. */
function groupOf({ isSample, above, level, name }: SiteSummary): string {
	if (isSample) return t.portal.samples;
	const holdsOthers = level === 'province' || level === 'prefecture';
	const path = holdsOthers ? [...above, name] : above;
	return path.length > 0 ? path.join(' ') : name;
}
