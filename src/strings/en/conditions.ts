/** What policies and jobs ask for, in English. */
import type { CONDITIONS as ZH } from '../zh/conditions.ts';
import { counted } from './format.ts';

export const CONDITIONS: typeof ZH = {
	andAbove: (degree) => `${degree} or higher`,
	ageBetween: (min, max) => `aged ${min} to ${max}`,
	ageFrom: (min) => `aged ${min} or over`,
	ageUpTo: (max) => `aged ${max} or under`,
	withinYears: (years) => `graduated within the last ${counted(years, 'year')}`,
	cohort: (year) => String(year),
	graduatesOf: (cohorts) => `graduates of ${cohorts}`,
	hukouOf: (region) => `household registration in ${region}`,
	anyHukou: 'any household registration',
	or: ' or ',
	majors: (majors) => `majors: ${majors}`,
	certificates: (names) => `certificates: ${names}`,
	insured: (months) => `social insurance paid locally for at least ${counted(months, 'month')}`,
	hardship: 'graduates from families in hardship',
};
