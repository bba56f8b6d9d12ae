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

/** Entries of a type that the site of `region` shows: own first, then above, below, partners. */
export function shownEntries<Type extends Shown>(
	content: Content,
	region: string,
	type: Type,
): { entry: Entry<Type>; relation: Relation }[] {
	const from = (ids: string[], relation: Relation) =>
		ids.flatMap((id) => entriesOf(content.read(id), type).map((entry) => ({ entry, relation })));
	const { tree } = content;
	const below = tree.below(region);
	const near = new Set([region, ...tree.above(region), ...below]);
	const partners = type === 'jobs' ? (content.read(region).region.shares?.jobs_from ?? []) : [];
	return [
		...from([region], 'own'),
		...from(FROM_ABOVE[type] ? tree.above(region) : [], 'above'),
		...from(below, 'below'),
		...from(
			partners.filter((id) => tree.has(id) && !near.has(id)),
			'partner',
		).filter(({ entry }) => (entry as Entry<'jobs'>).data.shared),
	];
}
