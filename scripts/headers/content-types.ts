/** Content types of everything that is published: servers guess some of them wrong. */

/** What a type of file is sent as, by its extension. JSON is UTF-8 by RFC 8259 and says no charset. */
export const CONTENT_TYPES: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	xml: 'application/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	// RFC 5545 and RFC 4180.
	ics: 'text/calendar; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	ico: 'image/x-icon',
	pdf: 'application/pdf',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
};

/** What anything else is sent as: Pagefind's pieces, for one. */
export const OTHER_TYPE = 'application/octet-stream';

/** Types in `feeds/`, by extension: RSS, and JSON Feed 1.1. */
export const FEED_TYPES: Record<string, string> = {
	xml: 'application/rss+xml; charset=utf-8',
	json: 'application/feed+json',
};

/** Addresses of feeds of an extension, as a regular expression's source. */
export const feedExpression = (extension: string): string =>
	`^/(?:[^/]+/){0,2}feeds/(?:[a-z-]+/)?[^/]+\\.${extension}$`;

/** The type of the file at an address; a folder's is that of its page, so is a name's without an extension. */
export function contentType(path: string): string {
	const extension = /\.([a-z0-9_]+)$/u.exec(path)?.[1];
	if (path.endsWith('/') || extension === undefined) return CONTENT_TYPES.html as string;
	const feed = FEED_TYPES[extension];
	if (feed !== undefined && new RegExp(feedExpression(extension), 'u').test(path)) return feed;
	return CONTENT_TYPES[extension] ?? OTHER_TYPE;
}

/**
 * Types whose extension servers do not know or know otherwise, in `feeds/` all of them. Those of a kind
 * or topic below it would be too many to name: XML and JSON are true of them, too.
 */
const OFTEN_WRONG = /(?:^|\/)feeds\/[^/]+$|\.(?:ics|csv|md)$|(?:^|\/)llms[^/]*\.txt$/u;

/** Whether a server without a word from us may send this file as something else. */
export const isOftenWrong = (file: string): boolean => OFTEN_WRONG.test(file);
