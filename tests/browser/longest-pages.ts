/** Which pages stand for others: the longest of each kind, since it shows most. */
import type { HtmlPage } from '../built/html-page.ts';

/** The kind of a page: its address without what names a site, an entry or a group. */
const kindOf = ({ path }: HtmlPage): string =>
	path.startsWith('guide/')
		? path
		: path
				.replace(/index\.html$/u, '')
				.split('/')
				.map((part, index) => (index === 0 || (index > 1 && part !== '') ? '*' : part))
				.join('/');

/** Of all pages whose `key` is one, the longest. */
const longestBy = (pages: readonly HtmlPage[], key: (page: HtmlPage) => string): HtmlPage[] =>
	[...Map.groupBy(pages, key).values()].map((group) =>
		group.reduce((longest, page) =>
			page.elements.length > longest.elements.length ? page : longest,
		),
	);

/** One page of each kind. */
export const longestOfKinds = (pages: readonly HtmlPage[]): HtmlPage[] => longestBy(pages, kindOf);

/** One page of each kind for each site: every component in every accent. */
export const longestOfSites = (pages: readonly HtmlPage[]): HtmlPage[] =>
	longestBy(pages, (page) => `${page.site} ${kindOf(page)}`);
