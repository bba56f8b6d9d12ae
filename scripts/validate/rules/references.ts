import { referencesOf, scopeOf } from '../../../src/model/references.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import { ENTRY_TYPES } from '../../../src/schema/registry.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Every reference leads to an entry of this region or one above (a hub: also below). */
export const references: Rule = ({ region, content, unread }) => {
	const scope = new Set(scopeOf(content, region.id));
	const idsOf = (id: string, type: string): string[] =>
		content
			.read(id)
			.known.filter((name) => name.startsWith(`${type}/`))
			.map((name) => name.slice(type.length + 1));
	return region.entries.flatMap((entry) =>
		referencesOf(entry).flatMap((reference): RuleFinding[] => {
			const inScope = [...scope].flatMap((id) => idsOf(id, reference.type));
			if (inScope.includes(reference.id)) return [];
			const name = `${reference.type}/${reference.id}`;
			if (unread.some(({ known }) => known.includes(name))) return [];
			const place = {
				file: entry.file,
				path: reference.path,
				...(reference.at ? { at: reference.at } : {}),
			};
			const kind = ENTRY_TYPES[reference.type].label;
			const owner = content.tree.ids.find(
				(id) => !scope.has(id) && idsOf(id, reference.type).includes(reference.id),
			);
			if (owner) {
				const name = content.read(owner).region.name;
				return [
					{
						...place,
						code: 'REF_OUT_OF_SCOPE',
						params: { kind, value: reference.id, owner: name },
					},
				];
			}
			const params = { kind, value: reference.id, nearest: nearest(reference.id, inScope) };
			return [{ ...place, code: 'REF_UNKNOWN', params }];
		}),
	);
};
