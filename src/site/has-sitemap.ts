import type { SiteView } from './site-view.ts';

/** Whether a site has a sitemap: its addresses have to be full, and samples are not for search engines. */
export const hasSitemap = ({ url, isSample }: Pick<SiteView, 'url' | 'isSample'>): boolean =>
	url !== undefined && !isSample;
