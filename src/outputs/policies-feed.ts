/** What changed in a site's policies, as a feed to subscribe to. */
import { publicAddress } from '../site/addresses.ts';
import { changeLog, type PolicyChange } from '../site/change-log.ts';
import type { SiteView } from '../site/site-view.ts';
import { t } from '../strings/interface.ts';
import { changeHtml } from './change-html.ts';
import { type FeedItem, rss } from './rss.ts';

/** Items a feed holds; readers fetch it whole. */
const MOST_ITEMS = 50;

/**
 * The newest changes as RSS 2.0. A feed is read far from the site's banner: samples are left out,
 * unless the whole site is one; then its title says so. Addresses are absolute where the site has
 * one, else relative to the feed.
 */
export function policiesFeed(site: SiteView): string {
	const root = publicAddress(site, '') ?? '../';
	const title = t.policy.feedTitle(site.title);
	const log = changeLog(site.policies).filter(
		({ version }) => site.isSample || !version.data.sample,
	);
	return rss({
		title: site.isSample ? t.sampleTitle(title) : title,
		link: `${root}policies/changes/`,
		description: t.policy.changesLead,
		...(site.url === undefined ? {} : { self: `${root}feeds/policies.xml` }),
		items: log.slice(0, MOST_ITEMS).map((change) => itemOf(change, root)),
	});
}

function itemOf(change: PolicyChange, root: string): FeedItem {
	const { id, day, policy, label, text, summary } = change;
	return {
		guid: `${policy.home.region}/policies/${policy.id}#${id}`,
		title: t.policy.feedItem(policy.title, label),
		link: `${root}${policy.href}`,
		description: summary ?? text,
		html: changeHtml(change),
		day,
	};
}
