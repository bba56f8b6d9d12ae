/** The files of a site that are no pages, and the pages for frames on other sites. */
import { JOB_KINDS, TOPICS } from '../schema/vocabulary.ts';
import { hasSitemap } from './has-sitemap.ts';
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

/** Scripts for other people's pages, at the root of a site and of the portal. */
export const EMBED_SCRIPTS = ['embed/v1/county-jobs.js', 'embed/v1/host.js'];

/** Names of the feeds of a site; those of a kind or topic are there whether it has something or not. */
const FEEDS = [
	'jobs',
	'policies',
	'changes',
	...Object.keys(JOB_KINDS).map((kind) => `jobs/${kind}`),
	...Object.keys(TOPICS).map((topic) => `policies/${topic}`),
];

/** Calendars to subscribe to. */
const CALENDARS = ['feeds/events.ics', 'feeds/deadlines.ics'] as const;

/** Addresses of them; of pictures and of the search index the build knows. */
export const fileAddresses = (site: SiteView): string[] => [
	...API_LISTS.flatMap(apiAddresses),
	...EMBED_SCRIPTS,
	...['', ...Object.keys(JOB_KINDS)].flatMap((kind) => [
		`embed/v1/jobs/${kind && `${kind}/`}`,
		`embed/v1/lists/${kind || 'jobs'}.json`,
	]),
	...['', ...Object.keys(TOPICS)].map((topic) => `embed/v1/policies/${topic && `${topic}/`}`),
	...site.letters.filter(({ isHere }) => isHere).map(({ key }) => `embed/v1/letters/${key}/`),
	...FEEDS.flatMap((name) => [`feeds/${name}.xml`, `feeds/${name}.json`]),
	...CALENDARS,
	'feeds/jobs.csv',
	'search.json',
	'traditional.txt',
	'404.html',
	'robots.txt',
	'llms.txt',
	...(hasSitemap(site) ? ['sitemap.xml'] : []),
	'offline.js',
];

/** What only the root of a site has: programs look for it there, whatever language people read. */
export const isAtRootOnly = (address: string): boolean =>
	['404.html', 'robots.txt', 'llms.txt', 'sitemap.xml'].includes(address) ||
	/^(?:api|embed|feeds\/[a-z]+)\//u.test(address);
