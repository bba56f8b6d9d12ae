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
			const byLastPart = tree.ids.find((known) => known.split('/').at(-1) === id.split('/').at(-1));
			const params = { value: id, nearest: byLastPart ?? nearest(id, tree.ids) };
			return { code: 'REF_REGION_UNKNOWN', path, params, file };
		});
};
