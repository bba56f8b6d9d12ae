import type { Rule } from '../rule.ts';

/** A former id is not the id of a living entry of the same type, the entry's own included. */
export const redirects: Rule = ({ region }) => {
	const living = new Set(region.entries.map(({ type, id }) => `${type}/${id}`));
	return region.entries.flatMap((entry) =>
		(entry.data.former_ids ?? []).flatMap((id, index) =>
			living.has(`${entry.type}/${id}`)
				? [
						{
							code: 'REDIRECT_LOOP',
							path: ['former_ids', index],
							params: { value: id },
							file: entry.file,
						},
					]
				: [],
		),
	);
};
