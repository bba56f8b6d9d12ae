/** Traditional characters in simplified ones; the map is fetched when it is first needed. */
import { hasTraditional, readTraditionalMap, toSimplified } from '../../model/search/simplified.ts';

let map: Promise<Map<string, string>> | undefined;

/** Loads the map that lies at the root of the site's pages. Rejects where it does not come. */
export function loadCharacters(root: URL): Promise<Map<string, string>> {
	map ??= fetch(new URL('traditional.txt', root))
		.then((response) => response.text())
		.then(readTraditionalMap);
	map.catch(() => {
		map = undefined;
	});
	return map;
}

/** A query in simplified characters; as it is where it has no others, or the map does not come. */
export async function inSimplified(root: URL, query: string): Promise<string> {
	if (!hasTraditional(query)) return query;
	return loadCharacters(root).then(
		(known) => toSimplified(known)(query),
		() => query,
	);
}
