/** What policies and jobs ask for, in Chinese. */
export const CONDITIONS = {
	andAbove: (degree: string) => `${degree}及以上`,
	ageBetween: (min: number, max: number) => `${min} 至 ${max} 周岁`,
	ageFrom: (min: number) => `满 ${min} 周岁`,
	ageUpTo: (max: number) => `不超过 ${max} 周岁`,
	withinYears: (years: number) => `毕业 ${years} 年以内`,
	cohort: (year: number) => `${year}届`,
	graduatesOf: (cohorts: string) => `${cohorts}毕业生`,
	hukouOf: (region: string) => `${region}户籍`,
	anyHukou: '户籍不限',
	or: '或',
	majors: (majors: string) => `专业：${majors}`,
	certificates: (names: string) => `证书：${names}`,
	insured: (months: number) => `在本地缴纳社会保险满 ${months} 个月`,
	hardship: '困难家庭毕业生',
};
