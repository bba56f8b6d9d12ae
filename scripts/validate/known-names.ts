/** Which entry names exist where, looked up region by region and only as far as a rule asks. */
import type { Content } from '../../src/model/content.ts';

/** Names are `type/id`, of every entry file, also of those that could not be read. */
export interface KnownNames {
	has: (region: string, name: string) => boolean;
	/** Ids of one type in a region, in the order of the files. */
	idsOf: (region: string, type: string) => string[];
}

const made = new WeakMap<Content, KnownNames>();

/** The names of `content`; each region's are indexed once. */
export function knownNames(content: Content): KnownNames {
	const before = made.get(content);
	if (before) return before;
	const sets = new Map<string, Set<string>>();
	const setOf = (region: string): Set<string> => {
		const set = sets.get(region) ?? new Set(content.read(region).known);
		sets.set(region, set);
		return set;
	};
	const names: KnownNames = {
		has: (region, name) => setOf(region).has(name),
		idsOf: (region, type) =>
			[...setOf(region)]
				.filter((name) => name.startsWith(`${type}/`))
				.map((name) => name.slice(type.length + 1)),
	};
	made.set(content, names);
	return names;
}
