/** What the feeds of a site have in common. */
import { publicAddress } from '../../site/addresses.ts';
import type { SiteView } from '../../site/site-view.ts';
import { t } from '../../strings/interface.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Where a feed's pages are: absolute where the site has an address, else relative to the feed. */
export const rootOfFeed = (site: SiteView, name: string): string =>
	publicAddress(site, '') ?? '../'.repeat(name.split('/').length);

/** Samples are told by sites that are samples themselves only; a feed is read far from the banner. */
export const isTold = (site: SiteView, { sample }: { sample: boolean }): boolean =>
	site.isSample || !sample;

/** A feed of the site that lies at `feeds/<name>`; `page` is the page with the same content. */
export function siteFeed(
	site: SiteView,
	name: string,
	page: string,
	{ title, description, items }: { title: string; description: string; items: FeedItem[] },
): Feed {
	return {
		title: site.isSample ? t.sampleTitle(title) : title,
		link: rootOfFeed(site, name) + page,
		description,
		...(site.url === undefined ? {} : { self: `${rootOfFeed(site, name)}feeds/${name}` }),
		items,
	};
}
