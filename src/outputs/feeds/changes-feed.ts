/** What changed in a site's policies, as a feed to subscribe to. */
import { changeLog, type PolicyChange } from '../../site/change-log.ts';
import { entryLink } from '../../site/entry-address.ts';
import { isTold } from '../../site/is-told.ts';
import type { SiteView } from '../../site/site-view.ts';
import { t } from '../../strings/interface.ts';
import { itemId } from '../api/entry-item.ts';
import { changeHtml } from '../change-html.ts';
import { type Feed, type FeedItem, MOST_ITEMS } from './feed.ts';
import { siteFeed, upFromFeed } from './site-feed.ts';

/** The newest changes; what lies ahead stands first. */
export function changesFeed(site: SiteView): Feed {
	const log = changeLog(site.policies).filter((change) => isTold(site, change));
	return siteFeed(site, 'changes', 'policies/changes/', {
		title: t.policy.feedTitle(site.title),
		description: t.policy.changesLead,
		items: log
			.slice(0, MOST_ITEMS)
			.map((change) => itemOf(change, entryLink(site, change.policy, upFromFeed('changes')))),
	});
}

function itemOf(change: PolicyChange, link: string): FeedItem {
	const { id, day, policy, label, text, summary } = change;
	return {
		guid: `${itemId(policy.home.region, 'policies', policy.id)}#${id}`,
		title: t.policy.feedItem(policy.title, label),
		link,
		description: summary ?? text,
		html: changeHtml(change),
		day,
	};
}
