/** What an address below a site's `feeds/` answers with. */
import { JOB_KINDS, TOPICS } from '../../schema/vocabulary.ts';
import type { SiteView } from '../../site/site-view.ts';
import { changesFeed } from './changes-feed.ts';
import type { Feed } from './feed.ts';
import { jobsFeed } from './jobs-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { policiesFeed } from './policies-feed.ts';
import { rss } from './rss.ts';

/** The feed of a name such as `jobs/internship`; undefined where there is none. */
function feedOf(site: SiteView, name: string): Feed | undefined {
	const [first, group, ...rest] = name.split('/');
	if (rest.length > 0) return undefined;
	if (first === 'changes' && group === undefined) return changesFeed(site);
	if (first === 'jobs' && (group === undefined || Object.hasOwn(JOB_KINDS, group)))
		return jobsFeed(site, group as keyof typeof JOB_KINDS);
	if (first === 'policies' && (group === undefined || Object.hasOwn(TOPICS, group)))
		return policiesFeed(site, group as keyof typeof TOPICS);
	return undefined;
}

/** `jobs.xml` is RSS, `jobs.json` is JSON Feed; 404 for all else. */
export function feedResponse(site: SiteView, file: string): Response {
	const [, name = '', form] = /^(.+)\.(xml|json)$/u.exec(file) ?? [];
	const feed = feedOf(site, name);
	if (feed === undefined) return new Response(null, { status: 404 });
	const [text, type] =
		form === 'xml' ? [rss(feed), 'application/rss+xml'] : [jsonFeed(feed), 'application/feed+json'];
	return new Response(text, { headers: { 'Content-Type': `${type};charset=utf-8` } });
}
