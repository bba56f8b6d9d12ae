/** Whose an entry is, and what of it is published. */
import { type Content, homeSite, type RegionContent } from '../model/content.ts';
import type { Relation } from '../model/roll-up.ts';
import { siteHref } from './addresses.ts';
import type { Home } from './site-view.ts';

/** Whose an entry of `region` is, seen from the site of `own`. */
export function homeOf(
	content: Content,
	own: RegionContent,
	region: string,
	relation: Relation,
): Home {
	const { name, level } = content.read(region).region;
	const site = homeSite(content, region);
	const hasOtherSite = site !== undefined && site.id !== own.id;
	return { region, name, level, relation, ...(hasOtherSite ? { href: siteHref(site) } : {}) };
}

/** The folder of a region's pictures below a site. */
export const assetsFolder = (region: string): string => `assets/${region.replaceAll('/', '-')}/`;

/** Entry data as published: `note` is for editors only. */
export function withoutNote<Data extends { note?: string | undefined }>(data: Data): Data {
	const { note: _note, ...published } = data;
	return published as Data;
}
