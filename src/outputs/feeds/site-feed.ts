/** What the feeds of a site have in common. */
import { defined } from '../../model/defined.ts';
import { readAt } from '../../site/entry-address.ts';
import type { SiteView } from '../../site/site-view.ts';
import { t } from '../../strings/interface.ts';
import type { Feed, FeedItem } from './feed.ts';

/** From a feed up to the pages of its site. */
export const upFromFeed = (name: string): string => '../'.repeat(name.split('/').length);

/** A feed of the site that lies at `feeds/<name>`; `page` is the page with the same content. */
export function siteFeed(
	site: SiteView,
	name: string,
	page: string,
	{ title, description, items }: { title: string; description: string; items: FeedItem[] },
): Feed {
	return {
		title: site.isSample ? t.sampleTitle(title) : title,
		link: readAt(site, page) ?? upFromFeed(name) + page,
		description,
		language: site.language,
		...defined({ self: readAt(site, `feeds/${name}`) }),
		items,
	};
}
