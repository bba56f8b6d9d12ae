/** The administrative tree, as the folders draw it. A region's id is its folder path. */

/** Everything that only depends on where regions lie. */
export interface RegionTree {
	ids: readonly string[];
	has: (id: string) => boolean;
	/** Nearest existing region above, or undefined at the top. */
	parent: (id: string) => string | undefined;
	/** Regions above, nearest first. */
	above: (id: string) => string[];
	/** All regions below, in the order of their ids. */
	below: (id: string) => string[];
	/** Whether `id` is `ancestor` or lies below it. */
	isWithin: (id: string, ancestor: string) => boolean;
}

/** Builds the tree from region ids such as `guangdong/qingyuan/fogang`. */
export function regionTree(regionIds: Iterable<string>): RegionTree {
	const ids = [...new Set(regionIds)].sort();
	const known = new Set(ids);
	const parent = (id: string): string | undefined => {
		const cut = id.lastIndexOf('/');
		if (cut < 0) return undefined;
		const above = id.slice(0, cut);
		return known.has(above) ? above : parent(above);
	};
	const above = (id: string): string[] => {
		const next = parent(id);
		return next === undefined ? [] : [next, ...above(next)];
	};
	const isWithin = (id: string, ancestor: string): boolean =>
		id === ancestor || id.startsWith(`${ancestor}/`);
	return {
		ids,
		has: (id) => known.has(id),
		parent,
		above,
		below: (id) => ids.filter((other) => other !== id && isWithin(other, id)),
		isWithin,
	};
}
