/** What the portal's search finds: the entries of all sites, each once. */
import type { FoundEntry } from './found-entries.ts';
import type { PortalView } from './portal-view.ts';

/** Entries with their addresses from the portal; of one shown on several sites, the first site's. */
export function foundOnPortal({ sites }: Pick<PortalView, 'sites'>): FoundEntry[] {
	const found = sites.flatMap(({ href, found: own }) =>
		own.map((entry) => ({ ...entry, href: `${href}${entry.href}` })),
	);
	// Entries of a region without a site have a page on each site below it.
	const once = new Map(found.toReversed().map((entry) => [entry.origin, entry]));
	return [...once.values()].toReversed();
}
