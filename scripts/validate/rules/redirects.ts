import type { Entry } from '../../../src/source/read-entry.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/**
 * A former id is not the id of a living entry of the same type, the entry's own included, and only
 * one entry of a type claims it. So an old address leads to one living page, never in a circle.
 * Versions of a policy are one entry and may all list it.
 */
export const redirects: Rule = ({ region }) => {
	const living = new Set(region.known);
	const claims = new Map<string, Entry>();
	const inOrder = region.entries
		.filter(({ data }) => data.former_ids !== undefined)
		.toSorted((a, b) => (a.file < b.file ? -1 : 1));
	return inOrder.flatMap((entry) =>
		(entry.data.former_ids ?? []).flatMap((value, index): RuleFinding[] => {
			const place = { path: ['former_ids', index], file: entry.file };
			const name = `${entry.type}/${value}`;
			if (living.has(name)) {
				const params = { value, isOwn: value === entry.id };
				return [{ ...place, code: 'REDIRECT_LOOP', params }];
			}
			const claim = claims.get(name);
			claims.set(name, claim ?? entry);
			if (!claim || claim.id === entry.id) return [];
			return [{ ...place, code: 'REDIRECT_TAKEN', params: { value, other: claim.file } }];
		}),
	);
};
