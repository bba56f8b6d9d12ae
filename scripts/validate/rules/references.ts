import { type Reference, referencesOf } from '../../../src/model/references.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import { ENTRY_TYPES } from '../../../src/schema/registry.ts';
import { knownNames } from '../known-names.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

/** Every reference leads to an entry of this region or one above (a hub: also below). */
export const references: Rule = (context) => {
	const { region, content, unread } = context;
	const names = knownNames(content);
	const near = [region.id, ...content.tree.above(region.id)];
	// Most references lead here or up; the regions below are only read for one that does not.
	let below: readonly string[] | undefined;
	const isKnown = (name: string): boolean => {
		if (near.some((id) => names.has(id, name))) return true;
		below ??= content.tree.below(region.id);
		return below.some((id) => names.has(id, name)) || unread.some((u) => u.known.includes(name));
	};
	return region.entries.flatMap((entry) =>
		referencesOf(entry)
			.filter(({ type, id }) => !isKnown(`${type}/${id}`))
			.map((reference) => findingOf(context, entry.file, reference, [...near, ...(below ?? [])])),
	);
};

/** The finding for a reference that leads nowhere in `scope`: whose entry it is, or the nearest. */
function findingOf(
	{ content }: RuleContext,
	file: string,
	{ type, id, path, at }: Reference,
	scope: string[],
): RuleFinding {
	const names = knownNames(content);
	const kind = ENTRY_TYPES[type].label;
	const place = { file, path, ...(at ? { at } : {}) };
	const owner = content.tree.ids.find((region) => names.has(region, `${type}/${id}`));
	if (owner !== undefined) {
		const params = { kind, value: id, owner: content.read(owner).region.name, region: owner };
		return { ...place, code: 'REF_OUT_OF_SCOPE', params };
	}
	const inScope = scope.flatMap((region) => names.idsOf(region, type));
	const params = { kind, value: id, nearest: nearest(id, inScope) };
	return { ...place, code: 'REF_UNKNOWN', params };
}
