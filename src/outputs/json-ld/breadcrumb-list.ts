/** The links back from a page as schema.org's BreadcrumbList. */
import { publicAddress } from '../../site/addresses.ts';
import type { SiteView } from '../../site/site-view.ts';
import { t } from '../../strings/interface.ts';
import type { StructuredData } from './structured-data.ts';

/** A link back; `href` is relative to the site's root. */
export interface Crumb {
	label: string;
	href: string;
}

/** Undefined where there are none, for samples, and without a public address: items need full ones. */
export function breadcrumbList(
	site: SiteView,
	crumbs: readonly Crumb[],
): StructuredData | undefined {
	if (site.isSample || site.url === undefined || crumbs.length === 0) return undefined;
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [{ label: t.sections.home, href: '' }, ...crumbs].map(
			({ label, href }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: label,
				item: publicAddress(site, href),
			}),
		),
	};
}
