/** The conditions of a policy as sentences, computed from its data. */
import type { ConditionField } from '../model/eligibility/conditions.ts';
import type { Eligibility } from '../schema/policy.ts';
import { CONDITIONS as EN } from './en/conditions.ts';
import { list } from './format.ts';
import { spoken } from './language.ts';
import { DEGREES, SCHOOLS, SITUATIONS } from './vocabulary.ts';
import { CONDITIONS as ZH } from './zh/conditions.ts';

const words = spoken({ zh: ZH, en: EN });

const DEGREE_ORDER = ['associate', 'bachelor', 'master', 'doctor'] as const;

/** 大专及以上 where the list runs up to the highest degree, else the degrees one by one. */
export function degrees(values: readonly (keyof typeof DEGREES)[]): string {
	const ordered = DEGREE_ORDER.filter((degree) => values.includes(degree));
	const lowest = DEGREE_ORDER.indexOf(ordered[0] ?? 'doctor');
	const runsToTop = ordered.length === DEGREE_ORDER.length - lowest;
	if (runsToTop && ordered.length > 1)
		return words.andAbove(DEGREES[ordered[0] as keyof typeof DEGREES]);
	return list(ordered.map((degree) => DEGREES[degree]));
}

/** An age range: 18 至 35 周岁, 35 周岁以下（含）. */
export function age({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
	if (min !== undefined && max !== undefined) return words.ageBetween(min, max);
	return max === undefined ? words.ageFrom(min as number) : words.ageUpTo(max);
}

/** A condition of a policy as a short sentence. */
export interface ConditionSentence {
	field: ConditionField;
	text: string;
}

/** Every condition with its field; empty when the policy states none. */
export function conditionSentences(
	eligibility: Eligibility | undefined,
	regionName: string,
): ConditionSentence[] {
	if (!eligibility) return [];
	const {
		degrees: levels,
		graduated,
		hukou,
		situation,
		school,
		majors,
		social_insurance_months: months,
		hardship,
		told = [],
	} = eligibility;
	const years = graduated?.within_years;
	const computed: [field: ConditionField, text: string | undefined][] = [
		['degrees', levels && degrees(levels)],
		['within_years', years === undefined ? undefined : words.withinYears(years)],
		['cohorts', graduated?.cohorts && words.graduatesOf(list(graduated.cohorts.map(words.cohort)))],
		['hukou', hukou && (hukou === 'local' ? words.hukouOf(regionName) : words.anyHukou)],
		['situation', situation?.map((value) => SITUATIONS[value]).join(words.or)],
		['school', school && list(school.map((value) => SCHOOLS[value]))],
		['majors', majors && words.majors(list(majors))],
		['age', eligibility.age && age(eligibility.age)],
		['social_insurance_months', months === undefined ? undefined : words.insured(months)],
		['hardship', hardship ? words.hardship : undefined],
		...told.map((text): ['told', string] => ['told', text]),
	];
	return computed.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

/** Every condition as a short sentence; empty when the policy states none. */
export const conditions = (eligibility: Eligibility | undefined, regionName: string): string[] =>
	conditionSentences(eligibility, regionName).map(({ text }) => text);
