/** Finds regions by what an editor wrote for them. */
import { nearest } from '../../src/schema/nearest.ts';
import type { ContentStore } from '../content/content-store.ts';

/** The ids an unknown `word` may stand for: by name or last part, else by likeness; three at most. */
export function regionsLike(store: ContentStore, word: string): string[] {
	const last = word.split('/').at(-1) as string;
	const lastOf = (id: string): string => id.split('/').at(-1) as string;
	const named = store.ids.filter((id) => {
		const { region } = store.read(id);
		return region?.name === word || region?.aliases?.includes(word);
	});
	const parts = store.ids.filter((id) => lastOf(id) === last);
	const known = [...new Set([...named, ...parts])];
	if (known.length > 0) return known.slice(0, 3);
	const near = [nearest(word, store.ids), nearest(last, store.ids.map(lastOf))];
	return store.ids.filter((id) => near.includes(id) || near.includes(lastOf(id))).slice(0, 3);
}

/** Slugs of all sites, to find one that is free. */
export function siteSlugs(store: ContentStore): string[] {
	return store.ids.flatMap((id) => {
		const site = store.read(id).region?.site;
		return site ? [site.slug ?? (id.split('/').at(-1) as string)] : [];
	});
}
