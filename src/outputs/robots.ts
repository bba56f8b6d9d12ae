import type { SiteView } from '../site/site-view.ts';

/** Rules for search engines (RFC 9309): samples are not for indexing. */
export const robotsTxt = (site: Pick<SiteView, 'isSample'>): string =>
	`User-agent: *\n${site.isSample ? 'Disallow: /' : 'Allow: /'}\n`;
