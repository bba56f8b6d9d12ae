/** What the pages of a release ask of response headers. */
import type { ReleaseState } from '../build/releases.ts';
import type { SiteHeaders } from './header-table.ts';
import { type PagePolicies, pagePolicies } from './page-policies.ts';

/** A tree, and what the build knows of its sites. */
export interface ReleasePages {
	tree: string;
	/** Published paths. */
	files: readonly string[];
	/** Folders of the sites. */
	slugs: readonly string[];
	/** Origins that may frame a site; undefined where nobody can tell. */
	framedBy: (slug: string) => readonly string[] | undefined;
	/** Whether a site's files are those of the release before. */
	isCarried: (slug: string) => boolean;
	before: ReleaseState['headers'];
}

/** Headers of each site by its folder, and the policies of the pages beside them; reads what is new. */
export function releaseHeaders(pages: ReleasePages): {
	sites: Record<string, SiteHeaders>;
	portal: PagePolicies;
} {
	const { tree, slugs, framedBy, isCarried, before = {} } = pages;
	const isSite = (slug: string): boolean => slugs.includes(slug);
	const files = Map.groupBy(pages.files, (file) => file.slice(0, Math.max(0, file.indexOf('/'))));
	const policiesOf = (slug: string): PagePolicies =>
		pagePolicies(tree, files.get(slug) ?? [], isSite);
	const sites = slugs.toSorted().map((slug): [string, SiteHeaders] => {
		const known = before[slug];
		return [
			slug,
			{
				policies: (isCarried(slug) ? known?.policies : undefined) ?? policiesOf(slug),
				framedBy: framedBy(slug) ?? known?.framedBy ?? [],
			},
		];
	});
	const beside = [...files.keys()].filter((folder) => !isSite(folder));
	const portal = pagePolicies(
		tree,
		beside.flatMap((folder) => files.get(folder) ?? []),
		isSite,
	);
	return { sites: Object.fromEntries(sites), portal };
}
