import type { RegionContent } from '../../../src/model/content.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import type { Region } from '../../../src/schema/region.ts';
import { LEVELS } from '../../../src/schema/vocabulary.ts';
import {
	hasName,
	hasTowns,
	isCodeBelow,
	type OfficialRegion,
	officialBelow,
	officialNamed,
	officialRegion,
} from '../official-regions.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

type Level = Region['level'];

/**
 * A region's code is on the official list (GB/T 2260), fits its level, lies below the code of the
 * region above, and is the code of that name. Samples are invented and checked for form only.
 */
export const regionCodes: Rule = (context) => {
	const { region, file } = context.region;
	const { code, name, level, sample } = region;
	if (code === undefined || sample) return [];
	const above = soundAbove(context);
	const official = officialRegion(code);
	const problem = problemOf(code, level, above);
	if (problem) {
		const params = {
			value: code,
			name,
			level,
			levelLabel: LEVELS[level],
			problem,
			...(official ? { official: official.name, officialLevel: official.level } : {}),
			...(official ? { officialLabel: LEVELS[official.level] } : {}),
			...(above ? { above: above.region.name, aboveCode: above.region.code } : {}),
			...suggestion(name, level, above?.region.code, official),
		};
		return [{ code: 'REGION_CODE_UNKNOWN', path: ['code'], params, file }];
	}
	if (!official || level === 'zone' || hasName(official, name)) return [];
	const own = codesOf(name, level, above?.region.code);
	const params = { value: name, official: official.name, code, own: own[0]?.code };
	return [{ code: 'REGION_NAME_DIFFERS', path: ['name'], params, file } satisfies RuleFinding];
};

/** What is wrong with a code, or undefined: not on the list, of another level, of another place. */
function problemOf(
	code: string,
	level: Level,
	above: RegionContent | undefined,
): 'unknown' | 'level' | 'place' | undefined {
	const official = officialRegion(code);
	if (code.length === 9 ? !hasTowns(code.slice(0, 6)) : !official) return 'unknown';
	if (!fits(code, level, official)) return 'level';
	const aboveCode = above?.region.code;
	return aboveCode === undefined || isCodeBelow(code, aboveCode) ? undefined : 'place';
}

function fits(code: string, level: Level, official: OfficialRegion | undefined): boolean {
	if (level === 'town') return code.length === 9;
	if (level === 'zone') return code.length === 9 || official?.level !== 'province';
	return official?.level === level;
}

/** The nearest region above whose code is known to be its own; a doubtful one has its own finding. */
function soundAbove({ region, content }: RuleContext): RegionContent | undefined {
	return content.tree
		.above(region.id)
		.map((id) => content.read(id))
		.find(({ region: { code, level, name, sample } }) => {
			if (code === undefined || sample || problemOf(code, level, undefined)) return false;
			const official = officialRegion(code);
			return official === undefined || hasName(official, name);
		});
}

/** Regions of that name and level on the list, below `above` where there are some. */
function codesOf(name: string, level: Level, above: string | undefined): OfficialRegion[] {
	const named = officialNamed(name).filter((official) => official.level === level);
	const below = named.filter(({ code }) => above === undefined || isCodeBelow(code, above));
	return below.length > 0 ? below : named;
}

/** What the hint can offer: the code of that name, else of a name like it. */
function suggestion(
	name: string,
	level: Level,
	above: string | undefined,
	official: OfficialRegion | undefined,
): Record<string, unknown> {
	if (level === 'town' || level === 'zone') return {};
	if (official && hasName(official, name)) return { isOfName: true };
	const named = codesOf(name, level, above);
	if (named.length > 0) {
		const province = (code: string): string =>
			officialRegion(`${code.slice(0, 2)}0000`)?.name ?? '';
		return { codes: named.map(({ code }) => ({ code, province: province(code) })) };
	}
	if (above === undefined) return {};
	const near = officialBelow(above).filter((candidate) => candidate.level === level);
	const names = near.map((candidate) => candidate.name);
	const found = near[names.indexOf(nearest(name, names) ?? '')];
	return found ? { nearest: found.name, nearestCode: found.code } : {};
}
