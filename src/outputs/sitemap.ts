/** Sitemap of a site (sitemaps.org, protocol 0.9), with its pages in other languages. */
import { publicAddress } from '../site/addresses.ts';
import type { SiteView } from '../site/site-view.ts';
import { FIRST_LANGUAGE } from '../strings/language.ts';
import { type ListedPage, listedPages } from './listed-pages.ts';
import { escapeXml } from './xml.ts';

/** Addresses that one file may hold (sitemaps.org); what stands further behind is left out. */
const MOST_ADDRESSES = 50_000;

/**
 * The sitemap as a file. A site of several languages lists each page once in every language, with all
 * of them beside it (Google, "Localized versions"). Throws on a site without an address.
 */
export function sitemap(site: SiteView, pages: readonly ListedPage[] = listedPages(site)): string {
	if (site.url === undefined) throw new Error(`${site.slug} has no address for a sitemap`);
	const most = Math.floor(MOST_ADDRESSES / site.languages.length);
	const urls = pages
		.slice(0, most)
		.flatMap((page) => site.languages.map((language) => urlOf(site, page, language)));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>\n',
	].join('\n');
}

function urlOf(
	site: SiteView,
	{ path, updated }: ListedPage,
	language: SiteView['language'],
): string {
	const at = (of: SiteView['language']): string =>
		escapeXml(publicAddress(site, path, of) as string);
	const links =
		site.languages.length > 1
			? [...site.languages.map((of) => [of, at(of)]), ['x-default', at(FIRST_LANGUAGE)]].map(
					([of, href]) => `<xhtml:link rel="alternate" hreflang="${of}" href="${href}"/>`,
				)
			: [];
	const day = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
	return `<url><loc>${at(language)}</loc>${day}${links.join('')}</url>`;
}
