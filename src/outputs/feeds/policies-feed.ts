/** Policies that are not over, of a topic or of all, as a feed. */
import { firstDay } from '../../model/day.ts';
import { entryLink } from '../../site/entry-address.ts';
import { inTopic } from '../../site/groups.ts';
import { headline } from '../../site/headline.ts';
import { isTold } from '../../site/is-told.ts';
import type { PolicyView, SiteView } from '../../site/site-view.ts';
import { untilWhen } from '../../site/until-when.ts';
import { labelled, sentences } from '../../strings/format.ts';
import { t } from '../../strings/interface.ts';
import { policiesTitle } from '../../strings/list-titles.ts';
import { policyStateText } from '../../strings/state-text.ts';
import type { TOPICS } from '../../strings/vocabulary.ts';
import { itemId } from '../api/entry-item.ts';
import { isNotOver } from '../api/policy-item.ts';
import { escapeXml } from '../xml.ts';
import { type Feed, type FeedItem, newestFirst } from './feed.ts';
import { siteFeed, upFromFeed } from './site-feed.ts';

/** The feed at `feeds/policies`, or at `feeds/policies/<topic>`. */
export function policiesFeed(site: SiteView, topic?: keyof typeof TOPICS): Feed {
	const name = topic === undefined ? 'policies' : `policies/${topic}`;
	const policies = (topic === undefined ? site.policies : inTopic(site.policies, topic)).filter(
		(policy) => isNotOver(policy) && isTold(site, policy),
	);
	const group = site.topics.find(({ value }) => value === topic);
	return siteFeed(site, name, group?.href ?? 'policies/', {
		title: policiesTitle(site.title, topic),
		description: t.policy.feedLead,
		items: newestFirst(
			policies.map((policy) => itemOf(policy, entryLink(site, policy, upFromFeed(name)))),
		),
	});
}

/** A new version is a new item. */
function itemOf(policy: PolicyView, link: string): FeedItem {
	const { id, title, summary, home, data, shown, state } = policy;
	const until = untilWhen(policy, shown);
	const lines = [
		policyStateText(state),
		until && labelled(t.policy.until, until),
		headline(shown),
		summary,
	].filter((line) => line !== undefined);
	const day = shown.from ?? data.source?.published ?? data.checked?.on;
	return {
		guid: `${itemId(home.region, 'policies', id)}#v${shown.version}`,
		title,
		link,
		description: sentences(lines),
		html: lines.map((line) => `<p>${escapeXml(line)}</p>`).join(''),
		...(day === undefined ? {} : { day: firstDay(day) }),
		...(state.until === undefined ? {} : { closes: state.until }),
	};
}
