/** The search in the page's address, so that it can be shared, kept and gone back to. */

import { KIND_VALUES, SORTS } from '../../model/search/index-filters.ts';
import type { SearchResultView } from '../../model/search/search-index.ts';

/** What a reader asks for. */
export interface Asked {
	query: string;
	/** Words of recognised filters that were taken away. */
	refused: string[];
	place?: string;
	kind?: SearchResultView['type'];
	sort?: keyof typeof SORTS;
}

/** What an address asks for. */
export function askedOf(address: string): Asked {
	const { searchParams } = new URL(address);
	const one = (name: string, allowed?: object) => {
		const value = searchParams.get(name);
		// Addresses are typed, cut and mended by hand.
		return value && (!allowed || Object.keys(allowed).indexOf(value) >= 0) ? { [name]: value } : {};
	};
	return {
		query: searchParams.get('q') ?? '',
		refused: searchParams.getAll('not'),
		...one('place'),
		...one('kind', KIND_VALUES),
		...one('sort', SORTS),
	};
}

/** Address of the same page that asks for this; nothing but the page where there is no text. */
export function addressOf(page: string, { query, refused, place, kind, sort }: Asked): string {
	const address = new URL(page);
	address.search = '';
	if (place !== undefined) address.searchParams.set('place', place);
	if (query === '') return address.href;
	address.searchParams.set('q', query);
	for (const said of refused) address.searchParams.append('not', said);
	if (kind !== undefined) address.searchParams.set('kind', kind);
	if (sort !== undefined) address.searchParams.set('sort', sort);
	return address.href;
}
