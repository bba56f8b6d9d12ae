/** Whether a major is among those a job asks for, by the families of the official catalogue. */
import { type AskedMajor, bareName, readAskedMajors } from './majors/asked-majors.ts';
import {
	catalogueName,
	classesOf,
	classStartingWith,
	majorsOfCategory,
	majorsOfClass,
} from './majors/major-families.ts';
import { BARE_FAMILIES, FAMILY_WORDS } from './majors/short-forms.ts';

/**
 * Why the answer is what it is. Yes: `any` 专业不限, `none` nothing is asked, `same` the major itself,
 * `class` its 专业类, `category` its 学科门类. Unknown: `related` only 相关专业 could help, `near` the
 * job names another major whose family bears its name, `part` the family counts with restrictions,
 * `word` a name no catalogue has. No: `other`.
 */
type MajorReason =
	| 'any'
	| 'none'
	| 'same'
	| 'class'
	| 'category'
	| 'related'
	| 'near'
	| 'part'
	| 'word'
	| 'other';

export interface MajorAnswer {
	meets: 'yes' | 'no' | 'unknown';
	why: MajorReason;
	/** The name in the job's text that decided. */
	asked?: string;
}

/**
 * Compares one's own major with the texts of a job's `majors`; each may hold several names. An absent
 * or empty list is no condition. Says `no` only where every name asked for is known.
 */
export function meetsMajors(own: string, asked: readonly string[] | undefined): MajorAnswer {
	if (!asked || asked.length === 0) return { meets: 'yes', why: 'none' };
	const texts = asked.map(readAskedMajors);
	if (texts.some(({ isAny }) => isAny)) return { meets: 'yes', why: 'any' };
	const written = bareName(own.normalize('NFKC').trim());
	const answers = texts.flatMap(({ majors }) => majors.map((major) => compare(written, major)));
	const best =
		answers.find(({ meets }) => meets === 'yes') ??
		answers.find(({ meets }) => meets === 'unknown');
	if (best) return best;
	if (texts.some(({ isOpen }) => isOpen)) return { meets: 'unknown', why: 'related' };
	const isKnown = catalogueName(written) !== undefined && answers.length > 0;
	return isKnown ? { meets: 'no', why: 'other' } : { meets: 'unknown', why: 'word' };
}

/** What a name stands for: majors that meet it, and by which road. */
export interface Reach {
	majors: readonly string[];
	why: 'same' | 'class' | 'category';
}

/** Majors of the catalogue a name stands for; undefined for a name no catalogue has. */
export function reachOf(name: string): Reach | undefined {
	const words = FAMILY_WORDS[name];
	if (words) return { majors: words.flatMap((word) => reachOf(word)?.majors ?? []), why: 'class' };
	const stem = name.replace(/(?:大类|门类|学科|类)$/u, '');
	const hasEnding = stem !== name;
	const isFamily = hasEnding || catalogueName(name) === undefined || BARE_FAMILIES.includes(name);
	const category = [stem, `${stem}学`].find((word) => majorsOfCategory(word).length > 0);
	const ofClass = majorsOfClass(`${stem}类`);
	if (isFamily && !/门类$/u.test(name) && ofClass.length > 0) {
		return { majors: ofClass, why: 'class' };
	}
	if (isFamily && category) return { majors: majorsOfCategory(category), why: 'category' };
	const major = catalogueName(name);
	if (!hasEnding && major) return { majors: [major], why: 'same' };
	const near = hasEnding ? classStartingWith(stem) : undefined;
	return near === undefined ? undefined : { majors: majorsOfClass(near), why: 'class' };
}

/** Majors that may meet a name that is a major's own: the others of the family it gave its name to. */
export const nearOf = (name: string): readonly string[] => {
	const major = catalogueName(name);
	const own = classesOf(major ?? '').find((family) => family === `${major}类`);
	return own === undefined ? [] : majorsOfClass(own);
};

function compare(written: string, { name, only, except }: AskedMajor): MajorAnswer {
	const own = catalogueName(written) ?? written;
	const isNamed = (names: readonly string[]): boolean =>
		names.some((word) => word === written || (reachOf(word)?.majors ?? []).includes(own));
	const answer = (meets: MajorAnswer['meets'], why: MajorReason): MajorAnswer => ({
		meets,
		why,
		asked: name,
	});
	if (isNamed(except)) return answer('no', 'other');
	const reach = reachOf(name);
	const isMet = name === written || reach?.majors.includes(own);
	if (isMet && (only.length === 0 || isNamed(only))) {
		return answer('yes', name === written ? 'same' : (reach?.why ?? 'same'));
	}
	if (isMet) return answer('unknown', 'part');
	if (isNamed(only)) return answer('yes', 'same');
	if (reach === undefined) return answer('unknown', 'word');
	const isNear = reach.why === 'same' && nearOf(name).includes(own);
	return isNear ? answer('unknown', 'near') : answer('no', 'other');
}
