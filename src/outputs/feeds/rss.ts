/** RSS 2.0 (rssboard.org/rss-specification) as text: the same feed gives the same bytes. */
import { escapeXml } from '../xml.ts';
import type { Feed } from './feed.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** The first moment of a day in Asia/Shanghai by RFC 822: Tue, 20 Jan 2026 00:00:00 +0800. */
export function rfc822(day: string): string {
	const [year, month, date] = day.split('-') as [string, string, string];
	const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
	return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 +0800`;
}

const element = (name: string, text: string, attributes = ''): string =>
	`<${name}${attributes}>${escapeXml(text)}</${name}>`;

/** The feed as a file. */
export function rss({ title, link, description, language, self, items }: Feed): string {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
		'<channel>',
		element('title', title),
		element('link', link),
		element('description', description),
		element('language', language),
		...(self === undefined
			? []
			: [`<atom:link href="${escapeXml(self)}.xml" rel="self" type="application/rss+xml"/>`]),
		...items.flatMap((item) => [
			'<item>',
			element('title', item.title),
			element('link', item.link),
			element('guid', item.guid, ' isPermaLink="false"'),
			...(item.day === undefined ? [] : [element('pubDate', rfc822(item.day))]),
			element('description', item.description),
			element('content:encoded', item.html),
			'</item>',
		]),
		'</channel>',
		'</rss>',
	];
	return `${lines.join('\n')}\n`;
}
