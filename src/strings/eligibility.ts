/** The conditions of a policy as sentences, computed from its data. */
import type { ConditionField } from '../model/eligibility/conditions.ts';
import type { Eligibility } from '../schema/policy.ts';
import { DEGREES, SCHOOLS, SITUATIONS } from '../schema/vocabulary.ts';
import { list } from './format.ts';

const DEGREE_ORDER = ['associate', 'bachelor', 'master', 'doctor'] as const;

/** 大专及以上 where the list runs up to the highest degree, else the degrees one by one. */
export function degrees(values: readonly (keyof typeof DEGREES)[]): string {
	const ordered = DEGREE_ORDER.filter((degree) => values.includes(degree));
	const lowest = DEGREE_ORDER.indexOf(ordered[0] ?? 'doctor');
	const runsToTop = ordered.length === DEGREE_ORDER.length - lowest;
	if (runsToTop && ordered.length > 1)
		return `${DEGREES[ordered[0] as keyof typeof DEGREES]}及以上`;
	return list(ordered.map((degree) => DEGREES[degree]));
}

/** An age range: 18 至 35 周岁, 35 周岁以下（含）. */
export function age({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
	if (min !== undefined && max !== undefined) return `${min} 至 ${max} 周岁`;
	return max === undefined ? `满 ${min} 周岁` : `不超过 ${max} 周岁`;
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
		['within_years', years === undefined ? undefined : `毕业 ${years} 年以内`],
		[
			'cohorts',
			graduated?.cohorts && `${list(graduated.cohorts.map((year) => `${year}届`))}毕业生`,
		],
		['hukou', hukou && (hukou === 'local' ? `${regionName}户籍` : '户籍不限')],
		['situation', situation?.map((value) => SITUATIONS[value]).join('或')],
		['school', school && list(school.map((value) => SCHOOLS[value]))],
		['majors', majors && `专业：${list(majors)}`],
		['age', eligibility.age && age(eligibility.age)],
		[
			'social_insurance_months',
			months === undefined ? undefined : `在本地缴纳社会保险满 ${months} 个月`,
		],
		['hardship', hardship ? '困难家庭毕业生' : undefined],
		...told.map((text): ['told', string] => ['told', text]),
	];
	return computed.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

/** Every condition as a short sentence; empty when the policy states none. */
export const conditions = (eligibility: Eligibility | undefined, regionName: string): string[] =>
	conditionSentences(eligibility, regionName).map(({ text }) => text);
