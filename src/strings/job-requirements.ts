/** What a job asks for as sentences. */
import type { Job } from '../schema/job.ts';
import { age, degrees } from './eligibility.ts';
import { CONDITIONS as EN } from './en/conditions.ts';
import { list } from './format.ts';
import { spoken } from './language.ts';
import { CONDITIONS as ZH } from './zh/conditions.ts';

const words = spoken({ zh: ZH, en: EN });

/** A requirement of a job in words. */
export interface RequirementSentence {
	field: 'degrees' | 'age' | 'majors' | 'certificates' | 'text';
	text: string;
}

/** Every requirement of a job; a major that admits everyone is none. */
export function requirementSentences(requirements: Job['requirements']): RequirementSentence[] {
	const { degrees: levels, age: years, majors, certificates, text } = requirements ?? {};
	const isAnyMajor = majors?.some((major) => /不限/u.test(major));
	const sentences: [RequirementSentence['field'], string | undefined][] = [
		['degrees', levels && degrees(levels)],
		['age', years && age(years)],
		['majors', majors && !isAnyMajor ? words.majors(list(majors)) : undefined],
		['certificates', certificates && words.certificates(list(certificates))],
		['text', text],
	];
	return sentences.flatMap(([field, words]) => (words ? [{ field, text: words }] : []));
}
