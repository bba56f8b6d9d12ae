/** Whether a major is among those a job asks for, by the families of the official catalogue. */
import { type AskedMajor, bareName, readAskedMajors } from './majors/asked-majors.ts';
import {
	catalogueNames,
	classesStartingWith,
	majorsOfCategory,
	majorsOfClass,
} from './majors/major-families.ts';
import { BARE_FAMILIES, FAMILY_WORDS } from './majors/short-forms.ts';

/**
 * Why the answer is what it is. Yes: `any` 专业不限, `none` nothing is asked, `same` the major itself,
 * `class` its 专业类, `category` its 学科门类. Unknown: `related` only 相关专业 could help, `near` the
 * job names another major whose family bears its name, or a word for one of several families, `part` the family counts with restrictions,
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
	const isKnown = catalogueNames(written).length > 0 && answers.length > 0;
	return isKnown ? { meets: 'no', why: 'other' } : { meets: 'unknown', why: 'word' };
}

/** What a name stands for: majors that meet it and by which road, and others that may be meant. */
export interface Reach {
	majors: readonly string[];
	maybe: readonly string[];
	why: 'same' | 'class' | 'category';
}

/** What a name stands for; undefined for a name no catalogue has. */
export function reachOf(name: string): Reach | undefined {
	const words = FAMILY_WORDS[name];
	if (!words) return plainReach(name);
	return { majors: words.flatMap((one) => plainReach(one)?.majors ?? []), maybe: [], why: 'class' };
}

function plainReach(name: string): Reach | undefined {
	const stem = name.replace(/(?:大类|门类|学科|类)$/u, '');
	const own = stem === name ? catalogueNames(name) : [];
	if (own.length > 0 && !BARE_FAMILIES.includes(name)) {
		return { majors: own, maybe: siblingsOf(own), why: 'same' };
	}
	const category = [name, stem, `${stem}学`]
		.map(majorsOfCategory)
		.find((majors) => majors.length > 0);
	const { sure, maybe } = classesStartingWith(stem);
	const exact = [`${stem}类`, `${stem}学类`].flatMap(majorsOfClass);
	const isCategory = category && (exact.length === 0 || /(?:门|大)类$/u.test(name));
	if (isCategory) return { majors: [...category, ...sure], maybe, why: 'category' };
	const majors = [...exact, ...sure];
	return majors.length + maybe.length === 0 ? undefined : { majors, maybe, why: 'class' };
}

/** Majors of the families to which one of these majors gave its name: 麻醉学 beside 临床医学. */
const siblingsOf = (majors: readonly string[]): string[] =>
	majors.flatMap((major) => majorsOfClass(`${major}类`)).filter((one) => !majors.includes(one));

function compare(written: string, { name, only, except }: AskedMajor): MajorAnswer {
	const own = catalogueNames(written);
	const isOf = (majors: readonly string[] = []): boolean => own.some((one) => majors.includes(one));
	const isNamed = (names: readonly string[]): boolean =>
		names.some((word) => word === written || isOf(reachOf(word)?.majors));
	const answer = (meets: MajorAnswer['meets'], why: MajorReason): MajorAnswer => ({
		meets,
		why,
		asked: name,
	});
	if (isNamed(except)) return answer('no', 'other');
	const reach = reachOf(name);
	const isMet = name === written || isOf(reach?.majors);
	if (isMet && (only.length === 0 || isNamed(only))) {
		return answer('yes', name === written ? 'same' : (reach?.why ?? 'same'));
	}
	if (isMet) return answer('unknown', 'part');
	if (isNamed(only)) return answer('yes', 'same');
	if (reach === undefined) return answer('unknown', 'word');
	return isOf(reach.maybe) ? answer('unknown', 'near') : answer('no', 'other');
}
