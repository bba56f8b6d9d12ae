import { siteSlug } from '../../../src/model/content.ts';
import { RESERVED_SITE_SLUGS, WINDOWS_DEVICES } from '../../../src/schema/registry.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A site's slug is its own: no other site has it (the later file is named) and it is not reserved. */
export const siteAddresses: Rule = ({ region, sites }) => {
	const slug = siteSlug(region);
	if (slug === undefined) return [];
	const parts = region.id.split('/');
	const proposal = `${parts.at(-2) ?? 'site'}-${slug}`;
	const place = { path: ['site', 'slug'], file: region.file };
	if (RESERVED_SITE_SLUGS.includes(slug)) {
		return [{ ...place, code: 'ADDRESS_RESERVED', params: { value: slug, proposal } }];
	}
	if (WINDOWS_DEVICES.test(slug)) {
		return [{ ...place, code: 'FILE_NAME_RESERVED', params: { value: slug } }];
	}
	const first = firstFiles(sites).get(slug);
	if (first === undefined || first >= region.file) return [];
	return [{ ...place, code: 'SITE_SLUG_CLASH', params: { value: slug, other: first, proposal } }];
};

const found = new WeakMap<RuleContext['sites'], Map<string, string>>();

/** The first file of each slug, found once for all regions. */
function firstFiles(sites: RuleContext['sites']): Map<string, string> {
	const before = found.get(sites);
	if (before) return before;
	const files = new Map<string, string>();
	for (const { slug, file } of sites) {
		const first = files.get(slug);
		if (first === undefined || file < first) files.set(slug, file);
	}
	found.set(sites, files);
	return files;
}
