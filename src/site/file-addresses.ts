/** The files of a site that are no pages. */
import type { SiteView } from './site-view.ts';

/** Lists of the interface for partners, version 1. */
export const API_LISTS = [
	'jobs',
	'policies',
	'events',
	'stations',
	'programmes',
	'letters',
	'closed',
	'changes',
] as const;

/** Addresses of a list and of its form, from the root of a site or of the portal. */
export const apiAddresses = (name: string): string[] => [
	`api/v1/${name}.json`,
	`api/v1/${name}.schema.json`,
];

/** Every file below a site's folder that is no page; pictures and the search index are not among them. */
export const fileAddresses = (_site: SiteView): string[] => [
	...API_LISTS.flatMap(apiAddresses),
	'feeds/policies.xml',
	'search.json',
	'traditional.txt',
	'404.html',
	'robots.txt',
	'offline.js',
];

/** What only the root of a site has: programs look for it there, whatever language people read. */
export const isAtRootOnly = (address: string): boolean =>
	address === '404.html' || address === 'robots.txt' || address.startsWith('api/');
