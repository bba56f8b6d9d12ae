import { regionsNamed } from '../../../src/model/references.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import type { Rule } from '../rule.ts';

/** Every region named in a field exists. */
export const regionsNamedExist: Rule = ({ region, content: { tree }, unread }) => {
	const { shares, successor } = region.region;
	const named = [
		...(shares?.jobs_from ?? []).map((id, index) => ({
			id,
			path: ['shares', 'jobs_from', index],
			file: region.file,
		})),
		...(successor === undefined ? [] : [{ id: successor, path: ['successor'], file: region.file }]),
		...region.entries.flatMap((entry) =>
			regionsNamed(entry).map((name) => ({ ...name, file: entry.file })),
		),
	];
	return named
		.filter(({ id }) => !tree.has(id) && !unread.some((other) => other.id === id))
		.map(({ id, path, file }) => {
			const last = lastPart(id);
			const sameName = tree.ids.filter((known) => lastPart(known) === last);
			const guess = sameName.length > 0 ? sameName.join(' 或 ') : nearest(id, tree.ids);
			return { code: 'REF_REGION_UNKNOWN', path, params: { value: id, nearest: guess }, file };
		});
};

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
