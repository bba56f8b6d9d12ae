/** Addresses: of sites among each other, of entries, and the list of all pages of a site. */
import type { Content, RegionContent } from '../model/content.ts';
import { siteSlug } from '../model/content.ts';
import { type Language, language } from '../strings/language.ts';
import { comparisonAddresses } from './comparison.ts';
import { calendarHref, deadlineAhead } from './deadline.ts';
import { fileAddresses } from './file-addresses.ts';
import { languageFolder, toSiteRoot } from './languages.ts';
import type { SiteView } from './site-view.ts';
import { webAddress } from './web-address.ts';

/** Address of another site, from this site's root: absolute where it has one, else its sibling folder. */
export function siteHref(other: RegionContent): string {
	const url = other.region.site?.url;
	return url === undefined ? `../${siteSlug(other)}/` : webAddress(url.replace(/\/?$/u, '/'));
}

/** Whether an address leaves the folder tree and must not get a `../` prefix. */
export const isAbsolute = (href: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(href);

/** What all languages of a site share lies at its root, and other sites beside it. */
const SHARED = /^(?:\.\.|assets)\//u;

/**
 * An address relative to the root of the site's pages in the language spoken, as `href` of a page
 * that lies `root` below that.
 */
export function fromPage(root: string, href: string): string {
	if (isAbsolute(href) || href.startsWith('#')) return href;
	return `${root}${SHARED.test(href) ? toSiteRoot() : ''}${href}` || './';
}

/** The public address of a page in a language, else in the one spoken, where the site has one. */
export const publicAddress = (
	site: Pick<SiteView, 'url'>,
	path: string,
	of: Language = language(),
): string | undefined =>
	site.url && webAddress(`${site.url.replace(/\/?$/u, '/')}${languageFolder(of)}${path}`);

/** The path from a page to the site's root: `` at the root, `../` one level below, and so on. */
export const rootOf = (address: string): string => '../'.repeat(address.split('/').length - 1);

/** Sites of a content tree: region id and slug, in the order of the ids. */
export const sitesOf = (content: Content): { region: string; slug: string }[] =>
	content.tree.ids.flatMap((region) => {
		const slug = siteSlug(content.read(region));
		return slug === undefined ? [] : [{ region, slug }];
	});

/** Address of the page for people whom a partner's link brings. */
export const landingHref = (slug: string): string => `p/${slug}/`;

/** Every address below a site's folder: `''`, `policies/`, `policies/x/v1/`, `404.html`, … */
export function pageAddresses(site: SiteView): string[] {
	const sections = (
		['letters', 'stories', 'jobs', 'events', 'stations', 'programmes'] as const
	).flatMap((type) => [
		`${type}/`,
		...site[type].filter(({ isHere }) => isHere).map(({ key }) => `${type}/${key}/`),
	]);
	const groups = [
		...site.topics,
		...site.audiences.degrees,
		...site.audiences.situations,
		...Object.values(site.audiences.within).flat(),
		...site.jobKinds,
		...site.jobDegrees,
		...site.employers,
	];
	return [
		'',
		'about/',
		'search/',
		'policies/',
		'policies/changes/',
		'policies/for/',
		'finder/',
		...groups.map(({ href }) => href),
		...site.policies.flatMap(({ key, versions }) => [
			`policies/${key}/`,
			...versions.map(({ version }) => `policies/${key}/v${version}/`),
		]),
		...sections,
		...[...site.policies, ...site.jobs].filter(deadlineAhead).map(({ href }) => calendarHref(href)),
		...(site.below.length > 0 ? comparisonAddresses(site.below) : []),
		...site.landing.map(({ slug }) => landingHref(slug)),
		...Object.keys(site.redirects),
		...fileAddresses(site),
	];
}
