/** What a region's site shows of entries other than policies (CONTENT-MODEL section 4). */
import type { EntryType } from '../schema/registry.ts';
import type { Entry } from '../source/read-entry.ts';
import type { Content } from './content.ts';
import { entriesOf } from './content.ts';

/** Where an entry comes from, seen from the region that shows it. */
export type Relation = 'own' | 'above' | 'below' | 'partner';

type Shown = Exclude<EntryType, 'policies'>;

const FROM_ABOVE: Record<Shown, boolean> = {
	letters: true,
	programmes: true,
	stations: true,
	stories: false,
	events: true,
	jobs: true,
};

/** Regions whose entries of a type the site of `region` shows: own first, then above, below, partners. */
export function shownRegions(
	content: Content,
	region: string,
	type: Shown,
): { id: string; relation: Relation }[] {
	const { tree } = content;
	const above = tree.above(region);
	const below = tree.below(region);
	const near = new Set([region, ...above, ...below]);
	const partners = type === 'jobs' ? (content.read(region).region.shares?.jobs_from ?? []) : [];
	const from = (ids: readonly string[], relation: Relation) => ids.map((id) => ({ id, relation }));
	return [
		...from([region], 'own'),
		...from(FROM_ABOVE[type] ? above : [], 'above'),
		...from(below, 'below'),
		...from(
			partners.filter((id) => tree.has(id) && !near.has(id)),
			'partner',
		),
	];
}

/** Entries of a type that the site of `region` shows, in the order of `shownRegions()`. */
export function shownEntries<Type extends Shown>(
	content: Content,
	region: string,
	type: Type,
): { entry: Entry<Type>; relation: Relation }[] {
	return shownRegions(content, region, type).flatMap(({ id, relation }) =>
		entriesOf(content.read(id), type)
			.filter((entry) => relation !== 'partner' || (entry as Entry<'jobs'>).data.shared)
			.map((entry) => ({ entry, relation })),
	);
}
