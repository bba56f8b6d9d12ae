/** Places a search can name. */
import type { Content } from '../model/content.ts';
import { placeForms } from '../model/search/place-forms.ts';
import type { SearchPlace } from '../model/search/search-entry.ts';

/** The regions above `id` from the top down, itself, and all below it. */
export function searchPlaces(content: Content, id: string): SearchPlace[] {
	const ids = [...content.tree.above(id).toReversed(), id, ...content.tree.below(id)];
	return placesOf(content, ids);
}

/** These regions, each after the one above it. */
export function placesOf(content: Content, ids: readonly string[]): SearchPlace[] {
	return ids.map((id) => {
		const { name, aliases } = content.read(id).region;
		const up = ids.indexOf(content.tree.parent(id) ?? '');
		const also = placeForms(name, aliases).filter((form) => form !== name);
		return { name, also, ...(up < 0 ? {} : { up }) };
	});
}
