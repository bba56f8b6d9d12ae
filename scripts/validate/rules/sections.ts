import { daysBetween } from '../../../src/model/day.ts';
import { sectionFreshness } from '../../../src/model/section-freshness.ts';
import { ENTRY_TYPES } from '../../../src/schema/registry.ts';
import { SECTION_LIMITS, SECTION_PACE_LABELS } from '../../../src/strings/sections.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/**
 * Sections of a site that an inspection would find empty or not updated, one warning each. A section
 * in which the region has nothing of its own is the business of the region whose entries it shows.
 */
export const sections: Rule = ({ region, content, day }) => {
	if (!region.region.site || region.region.sample) return [];
	return sectionFreshness(content, region.id, day).flatMap(
		({ type, pace, state, own, lastChange }): RuleFinding[] => {
			const place = { path: [], file: region.file };
			const section = ENTRY_TYPES[type].label;
			if (state === 'empty') {
				return [{ ...place, code: 'SECTION_EMPTY', params: { section, folder: type } }];
			}
			if (state !== 'stale' || own === 0 || lastChange === undefined) return [];
			const params = {
				section,
				last: lastChange,
				days: daysBetween(lastChange, day),
				kind: SECTION_PACE_LABELS[pace],
				limit: SECTION_LIMITS[pace],
			};
			return [{ ...place, code: 'SECTION_STALE', params }];
		},
	);
};
