import { conditionsOf } from '../../../src/model/eligibility/conditions.ts';
import { verdictOf } from '../../../src/model/eligibility/verdict.ts';
import { policiesOf } from '../../../src/model/inheritance.ts';
import { isOpen, policyState } from '../../../src/model/policy-state.ts';
import type { Eligibility } from '../../../src/schema/policy.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Years of graduation that anybody may still have. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100];

/** Somebody can apply for every policy that is open: cohorts grow older than a limit of years. */
export const eligibility: Rule = ({ region, day }) =>
	[...policiesOf(region)].flatMap(([slug, versions]): RuleFinding[] => {
		const state = policyState(versions, day);
		const current = versions.find(({ version }) => version === state.version);
		const conditions = current?.data.eligibility;
		const { within_years: years, cohorts } = conditions?.graduated ?? {};
		if (!isOpen(state) || !conditions || !cohorts || years === undefined) return [];
		if (hasAnybody(conditions, region.id, day)) return [];
		return [
			{
				code: 'ELIGIBILITY_NOBODY',
				path: ['eligibility', 'graduated', 'cohorts'],
				params: { years, value: cohorts.map((cohort) => `${cohort}届`).join('、') },
				file: `${region.id}/policies/${slug}.v${state.version}.yaml`,
			},
		];
	});

/** Whether graduates of some year may meet all conditions, of whom nothing else is known. */
function hasAnybody(conditions: Eligibility, owner: string, day: string): boolean {
	const tests = conditionsOf(conditions, { owner, places: [owner], day }).map(
		({ condition }) => condition,
	);
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
		if (verdictOf(tests, { graduated: String(year) }) >= 0) return true;
	return false;
}
