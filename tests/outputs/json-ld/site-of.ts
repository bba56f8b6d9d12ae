/** A real site with one entry, as its pages see it. */

import type { EntryData, EntryType } from '../../../src/schema/registry.ts';
import { loadSite } from '../../../src/site/load-site.ts';
import type { SiteView } from '../../../src/site/site-view.ts';
import { contentOf, entry, siteOf } from '../../content-of.ts';

export interface SiteOptions {
	day?: string;
	/** The site is a sample. */
	sample?: boolean;
	/** Public address of the site. */
	url?: string;
}

/** The site of county `p/x` on a day; `fields` are those of its one entry, which is no sample. */
export function siteWith<Type extends EntryType>(
	type: Type,
	fields: Partial<EntryData[Type]>,
	{ day = '2026-06-01', sample = false, url }: SiteOptions = {},
): SiteView {
	const site = siteOf({ title: '甲县归雁', ...(url === undefined ? {} : { url }) });
	const regions = {
		p: { name: '某省', level: 'province' as const, sample },
		'p/x': { name: '甲县', sample, site },
	};
	const version = type === 'policies' ? 1 : undefined;
	const data = { sample: false, ...fields } as Partial<EntryData[Type]>;
	return loadSite(contentOf(regions, [entry(type, 'p/x', 'one', data, version)]), 'p/x', day);
}
