import { picturesOf } from '../../../src/model/references.ts';
import type { Rule } from '../rule.ts';

/** A picture with another name has to be renamed first, and that is said already. */
const NAMED_WELL = /^assets\/[a-z0-9./-]+$/u;

/**
 * Every picture in `assets/` is named by an entry of its region. Where an entry cannot be read, or
 * names a picture that is not there, nothing is known of the others.
 */
export const unusedPictures: Rule = ({ region }) => {
	const named = new Set(region.entries.flatMap(picturesOf).map(({ name }) => name));
	const assets = new Set(region.assets);
	const isKnown = region.known.length === region.entries.length && named.isSubsetOf(assets);
	if (!isKnown) return [];
	return region.assets
		.filter((name) => !named.has(name) && NAMED_WELL.test(name))
		.map((name) => ({ code: 'IMAGE_UNUSED', path: [], params: {}, file: `${region.id}/${name}` }));
};
