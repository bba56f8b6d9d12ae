/** The conditions of a policy or job as tests of a person's answers. */
import type { Job } from '../../schema/job.ts';
import type { Eligibility } from '../../schema/policy.ts';
import type { Day } from '../day.ts';
import { type Condition, MOST, type Range, type Test } from './verdict.ts';

/** One condition and the field it stands in. */
export interface FieldCondition {
	field: ConditionField;
	condition: Condition;
}

/** A field of the conditions; each sentence of `told` is a condition of its own. */
export type ConditionField =
	| 'degrees'
	| 'within_years'
	| 'cohorts'
	| 'hukou'
	| 'situation'
	| 'school'
	| 'majors'
	| 'age'
	| 'social_insurance_months'
	| 'hardship'
	| 'told';

/** Where and when a person asks. */
export interface Asked {
	/** The region whose policy it is. */
	owner: string;
	/** Answers to where the hukou is: the site's region and those above it. */
	places: readonly string[];
	day: Day;
}

const numberTest = (axis: 'graduated' | 'age' | 'insurance', sure: Range, maybe = sure): Test => ({
	axis,
	sure,
	maybe,
});

const YES = ['yes'];

/** Situations that are no work: each is asked for itself. */
const APART: Partial<Record<string, Test>> = {
	returning: { axis: 'returning', in: YES },
	overseas: { axis: 'overseas', in: YES },
};

const SCHOOL_TESTS: Partial<Record<string, Test>> = {
	'double-first-class': { axis: 'elite', in: YES },
	overseas: { axis: 'overseas', in: YES },
};

/** Any of the situations: at work, looking for it, coming home, back from abroad. */
function situationTests(situations: readonly string[]): Condition {
	const work = situations.filter((situation) => !APART[situation]);
	const apart = situations.flatMap((situation) => APART[situation] ?? []);
	return [...(work.length > 0 ? [{ axis: 'work' as const, in: work }] : []), ...apart];
}

/**
 * 毕业 N 年以内: sure for the years that are less than N ago. The year itself leaves open on which
 * side of the day the graduation lies, and who has not graduated will be asked again.
 */
function withinYears(years: number, day: Day): Condition {
	const year = Number(day.slice(0, 4));
	return [numberTest('graduated', [year - years + 1, year], [year - years, MOST])];
}

/** One test for each run of years, so that an answer over several years meets a run as a whole. */
function cohortTests(cohorts: readonly number[]): Condition {
	const years = [...new Set(cohorts)].sort((a, b) => a - b);
	const starts = years.filter((year) => !years.includes(year - 1));
	return starts.map((from) => {
		let to = from;
		while (years.includes(to + 1)) to += 1;
		return numberTest('graduated', [from, to]);
	});
}

type Builder = (eligibility: Eligibility, asked: Asked) => Condition | undefined;

/** Every computable field: its condition, or undefined where it is absent or admits everyone. */
const BUILDERS: Record<Exclude<ConditionField, 'told'>, Builder> = {
	degrees: ({ degrees }) => degrees && [{ axis: 'degree', in: degrees }],
	within_years: ({ graduated }, { day }) =>
		graduated?.within_years === undefined ? undefined : withinYears(graduated.within_years, day),
	cohorts: ({ graduated }) => graduated?.cohorts && cohortTests(graduated.cohorts),
	hukou: ({ hukou }, { owner, places }) =>
		hukou === 'local'
			? [{ axis: 'hukou', in: places.filter((place) => `${place}/`.startsWith(`${owner}/`)) }]
			: undefined,
	situation: ({ situation }) => situation && situationTests(situation),
	school: ({ school }) =>
		school?.includes('any') ? undefined : school?.flatMap((name) => SCHOOL_TESTS[name] ?? []),
	majors: ({ majors }) => majors && [{ axis: 'major', in: majors }],
	age: ({ age }) => age && [numberTest('age', [age.min ?? 0, age.max ?? MOST])],
	social_insurance_months: ({ social_insurance_months: months }) =>
		months ? [numberTest('insurance', [months, MOST])] : undefined,
	hardship: ({ hardship }) => (hardship ? [{ axis: 'hardship', in: YES }] : undefined),
};

/** All conditions of a policy in the order in which pages name them; told ones cannot be computed. */
export function conditionsOf(eligibility: Eligibility | undefined, asked: Asked): FieldCondition[] {
	if (!eligibility) return [];
	const computed = Object.entries(BUILDERS).flatMap(([field, build]): FieldCondition[] => {
		const condition = build(eligibility, asked);
		return condition ? [{ field: field as ConditionField, condition }] : [];
	});
	const told = (eligibility.told ?? []).map(
		(): FieldCondition => ({ field: 'told', condition: [] }),
	);
	return [...computed, ...told];
}

/** Degree and age, as far as a job asks for them. */
export function jobConditions({ requirements }: Pick<Job, 'requirements'>): FieldCondition[] {
	const { degrees, age } = requirements ?? {};
	return conditionsOf(
		{ ...(degrees ? { degrees } : {}), ...(age ? { age } : {}) },
		{ owner: '', places: [], day: '' as Day },
	);
}
