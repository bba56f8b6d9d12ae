/**
 * Eligibility once more, read straight from the fields and slow: of everything a person leaves
 * open all possibilities are tried.
 */
import type { Eligibility } from '../../../src/schema/policy.ts';

/** Somebody of whom all is known. */
interface Person {
	degree: string;
	graduated: number;
	/** Whether the graduation lies before the day of the year on which they ask. */
	isEarlyInYear: boolean;
	hukou: string;
	work: string;
	returning: boolean;
	overseas: boolean;
	elite: boolean;
	major: string;
	age: number;
	insurance: number;
	hardship: boolean;
}

/** What of a person is known, as the values that are possible. */
export type Possible = { [Key in keyof Person]: readonly Person[Key][] };

/** A condition as a question about a person, and what it looks at. */
interface Check {
	needs: readonly (keyof Person)[];
	holds: (person: Person) => boolean;
}

/** Each condition of a policy; undefined where nobody can compute it. */
function checks(e: Eligibility, owner: string, year: number): (Check | undefined)[] {
	const found: (Check | undefined)[] = [];
	const add = (needs: (keyof Person)[], holds: Check['holds']) => found.push({ needs, holds });
	if (e.degrees) add(['degree'], ({ degree }) => (e.degrees as string[]).includes(degree));
	const within = e.graduated?.within_years;
	if (within !== undefined) {
		add(['graduated', 'isEarlyInYear'], ({ graduated, isEarlyInYear }) => {
			// Who graduates this year counts as a graduate of today; later ones may have to wait.
			if (graduated === year && within > 0) return true;
			if (graduated >= year) return isEarlyInYear;
			const age = year - graduated;
			return age < within || (age === within && !isEarlyInYear);
		});
	}
	const cohorts = e.graduated?.cohorts;
	if (cohorts) add(['graduated'], ({ graduated }) => cohorts.includes(graduated));
	if (e.hukou === 'local')
		add(['hukou'], ({ hukou }) => hukou === owner || hukou.startsWith(`${owner}/`));
	if (e.situation) {
		add(['work', 'returning', 'overseas'], ({ work, returning, overseas }) => {
			for (const situation of e.situation ?? []) {
				if (situation === work) return true;
				if (situation === 'returning' && returning) return true;
				if (situation === 'overseas' && overseas) return true;
			}
			return false;
		});
	}
	const schools = e.school;
	if (schools && !schools.includes('any')) {
		add(['elite', 'overseas'], ({ elite, overseas }) => {
			if (elite && schools.includes('double-first-class')) return true;
			return overseas && schools.includes('overseas');
		});
	}
	if (e.majors) add(['major'], ({ major }) => e.majors?.includes(major) ?? false);
	if (e.age) {
		const { min = 0, max = Number.MAX_VALUE } = e.age;
		add(['age'], ({ age }) => age >= min && age <= max);
	}
	const months = e.social_insurance_months;
	if (months) add(['insurance'], ({ insurance }) => insurance >= months);
	if (e.hardship) add(['hardship'], ({ hardship }) => hardship);
	for (const _sentence of e.told ?? []) found.push(undefined);
	return found;
}

/** Every person that is possible, as far as the fields of a check go. */
function everyone({ needs }: Check, possible: Possible): Person[] {
	let people: Partial<Person>[] = [{}];
	for (const name of needs)
		people = people.flatMap((person) =>
			possible[name].map((value) => ({ ...person, [name]: value })),
		);
	return people as Person[];
}

/** 1 who fits for sure, -1 who cannot, 0 between. */
export function naiveVerdict(
	eligibility: Eligibility,
	possible: Possible,
	{ owner, year }: { owner: string; year: number },
): number {
	let verdict = 1;
	for (const check of checks(eligibility, owner, year)) {
		if (!check) {
			verdict = Math.min(verdict, 0);
			continue;
		}
		const answers = new Set(everyone(check, possible).map(check.holds));
		if (!answers.has(true)) return -1;
		if (answers.has(false)) verdict = Math.min(verdict, 0);
	}
	return verdict;
}
