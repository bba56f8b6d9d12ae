import { publicAddress } from '../site/addresses.ts';
import { hasSitemap } from '../site/has-sitemap.ts';
import type { SiteView } from '../site/site-view.ts';
import { FIRST_LANGUAGE } from '../strings/language.ts';

/** Rules for search engines (RFC 9309): samples are not for indexing. Names the sitemap where there is one. */
export const robotsTxt = (site: Pick<SiteView, 'isSample' | 'url'>): string =>
	[
		'User-agent: *',
		site.isSample ? 'Disallow: /' : 'Allow: /',
		...(hasSitemap(site) ? [`Sitemap: ${publicAddress(site, 'sitemap.xml', FIRST_LANGUAGE)}`] : []),
		'',
	].join('\n');
