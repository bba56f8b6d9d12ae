/**
 * Labels of the pages of a government website (国办发〔2017〕47号《政府网站发展指引》, labels in the
 * source code of pages). `Description` is left to the page's own `description`: names of `<meta>` know
 * no upper case (HTML standard, section 4.2.5).
 */
import type { Source } from '../schema/common.ts';
import type { SiteView } from '../site/site-view.ts';
import { commas } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { NOT_PRINTED } from '../strings/not-printed.ts';
import type { EntryView } from './json-ld/about-page.ts';
import type { Crumb } from './json-ld/breadcrumb-list.ts';

export interface LabelledPage {
	isHome: boolean;
	/** A former address, which leads on to the page itself. */
	isMoved?: boolean | undefined;
	title: string;
	description: string;
	crumbs: readonly Crumb[];
	entry?: EntryView | undefined;
	/** Public address of the page, where the site has one. */
	address?: string | undefined;
}

/** Days on which entries say that they were published. */
interface Published {
	posted?: string | undefined;
	published?: string | undefined;
	issued?: string | undefined;
	source?: Source | undefined;
}

/**
 * Name and content of each label; none unless the region asks for them. A fact nobody gave has none, and
 * a sample is no article.
 */
export function governmentMeta(
	site: SiteView,
	page: LabelledPage,
): [name: string, content: string][] {
	if (!site.government || page.isMoved) return [];
	const { id_code: code, name = site.title } = site.government;
	const labels: [string, string | undefined][] = [
		['SiteName', name],
		['SiteDomain', site.url && new URL(site.url).hostname],
		['SiteIDCode', code],
		...(page.isHome ? [] : column(site, page)),
		...(page.entry && !site.isSample && !page.entry.isSample ? article(page.entry, page) : []),
	];
	return labels.filter((label): label is [string, string] => Boolean(label[1]));
}

/** The list a page is, or the innermost one it belongs to. */
function column(site: SiteView, page: LabelledPage): [string, string | undefined][] {
	const { entry, crumbs, title, description } = page;
	// Behind the type and its group stands the entry itself, on the page of one of its versions.
	const name = entry ? (crumbs[1] ?? crumbs[0])?.label : title;
	const type = crumbs[0]?.label ?? title;
	return [
		['ColumnName', name],
		['ColumnDescription', entry ? name && t.titleOf(site.region.name, name) : description],
		['ColumnKeywords', name && commas([site.region.name, name])],
		['ColumnType', type],
	];
}

function article(
	entry: EntryView,
	{ crumbs, address }: LabelledPage,
): [string, string | undefined][] {
	const { source } = entry.data;
	const issuer = source?.issuer.includes(NOT_PRINTED) ? undefined : source?.issuer;
	return [
		['ArticleTitle', entry.title],
		['PubDate', publishedAt(entry.data as Published)],
		['ContentSource', source?.outlet ?? issuer],
		['Keywords', commas([entry.home.name, ...crumbs.map(({ label }) => label)])],
		['Author', issuer],
		['Url', address],
	];
}

/** `YYYY-MM-DD HH:MM`, the first minute of the day; undefined where no day is told. */
function publishedAt({ posted, published, issued, source }: Published): string | undefined {
	const day = [posted, published, issued, source?.published].find((text) => text?.length === 10);
	return day && `${day} 00:00`;
}
