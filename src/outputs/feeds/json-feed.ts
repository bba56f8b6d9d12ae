/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as text: the same feed gives the same bytes. */
import { isAbsolute } from '../../site/addresses.ts';
import type { Feed, FeedItem } from './feed.ts';

/** An address where it is one: the form knows no relative ones. */
const absolute = <Name extends string>(name: Name, address: string | undefined) =>
	address !== undefined && isAbsolute(address) ? { [name]: address } : {};

/** The feed as a file. The last day of an item is in the extension `_guiyan`. */
export function jsonFeed({ title, link, description, language, self, items }: Feed): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		...absolute('home_page_url', link),
		...absolute('feed_url', self && `${self}.json`),
		description,
		language,
		items: items.map(itemOf),
	});
}

const itemOf = ({ guid, title, link, description, html, day, closes }: FeedItem) => ({
	id: guid,
	...absolute('url', link),
	title,
	content_html: html,
	summary: description,
	...(day === undefined ? {} : { date_published: `${day}T00:00:00+08:00` }),
	...(closes === undefined ? {} : { _guiyan: { closes } }),
});
