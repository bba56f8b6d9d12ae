import type { APIRoute } from 'astro';
import { readingsOf } from '../outputs/pinyin-keys.ts';
import { searchFile } from '../outputs/search-file.ts';

/** The first tier of the portal's search: the entries of all sites, each once. */
export const GET: APIRoute = ({ locals: { portal } }) => {
	const found = portal.sites.flatMap(({ href, found: own }) =>
		own.map((entry) => ({ ...entry, href: `${href}${entry.href}` })),
	);
	// Entries of a region without a site have a page on each site below it.
	const once = new Map(found.toReversed().map((entry) => [entry.origin, entry]));
	return Response.json(
		searchFile([...once.values()].toReversed(), portal.searchPlaces, portal.synonyms, readingsOf),
	);
};
