/** The portal's lists: what all sites offer, and the sites. */
import { z } from 'zod';
import { LEVELS } from '../../schema/vocabulary.ts';
import { isAbsolute } from '../../site/addresses.ts';
import { API_LISTS } from '../../site/file-addresses.ts';
import type { OfferedItem, PortalView, SiteSummary } from '../../site/portal-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { keys } from './keys.ts';
import { type ApiList, wrapped } from './list-form.ts';
import type { ListName } from './lists.ts';

export const SiteItem = z.object({
	id: z.string().describe('地区编号。'),
	slug: z.string().describe('网站的文件夹名。'),
	name: z.string().describe('地区全称。'),
	level: z.enum(keys(LEVELS)).describe('层级。'),
	title: z.string().describe('网站名。'),
	summary: z.string().describe('一句话说明。'),
	path: z.string().describe('网站的地址，从总站的根算起。'),
	url: z.url().optional().describe('网站的对外网址。'),
	policies: z.int().describe('政策的数目。'),
	policies_open: z.int().describe('这份清单生成那天确定可以申请的。'),
	jobs_open: z.int().describe('这份清单生成那天还在招的岗位。'),
	sample: z.boolean().describe('是不是示例网站。'),
});

export type PortalListName = ListName | 'sites';
export const PORTAL_LIST_NAMES: readonly PortalListName[] = ['sites', ...API_LISTS];

/** All sites, samples marked; or the real entries of all of them, each from its home. */
export function portalList(portal: PortalView, name: PortalListName): ApiList {
	const { title, url, sites } = portal;
	const whose = {
		name: title,
		...(url === undefined ? {} : { url: webAddress(url) }),
		sample: false,
	};
	if (name === 'sites') return wrapped(name, whose, sites.map(siteItem));
	// What is of a region without a site of its own is at home on several.
	const items = new Map<string, OfferedItem>();
	for (const { slug, offered } of sites)
		for (const item of offered[name] ?? [])
			if (!items.has(item.id)) items.set(item.id, { ...item, path: pathFrom(slug, item.path) });
	return wrapped(name, whose, [...items.values()]);
}

const pathFrom = (slug: string, path: string): string =>
	isAbsolute(path) ? path : `${slug}/${path}`;

const siteItem = (site: SiteSummary): z.output<typeof SiteItem> & { updated?: string } => ({
	id: site.region,
	slug: site.slug,
	name: site.name,
	level: site.level,
	title: site.title,
	summary: site.tagline,
	path: `${site.slug}/`,
	...(site.url === undefined ? {} : { url: webAddress(site.url) }),
	policies: site.policies,
	policies_open: site.policiesOpen,
	jobs_open: site.jobsOpen,
	sample: site.isSample,
});
