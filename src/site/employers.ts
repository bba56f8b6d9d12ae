/** Pages of employers: those with several jobs on a site. */
import type { Group, JobView } from './site-view.ts';

/** How many jobs, closed ones counted, give an employer a page of its own. */
const ENOUGH_JOBS = 3;

/** Jobs of an employer, by its full name. */
export const ofEmployer = (jobs: readonly JobView[], name: string): JobView[] =>
	jobs.filter(({ data }) => data.employer.name === name);

/** Employers with enough jobs, the one with most first. */
export function employersOf(jobs: readonly JobView[]): Group[] {
	const names = [...new Set(jobs.map(({ data }) => data.employer.name))];
	return names
		.map((label) => ({ label, count: ofEmployer(jobs, label).length }))
		.filter(({ count }) => count >= ENOUGH_JOBS)
		.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
		.map(({ label, count }) => {
			const value = employerKey(label);
			return { value, label, count, href: `jobs/employer/${value}/` };
		});
}

/**
 * Address segment of an employer: a hash of its name (FNV-1a, 64 bits, of which 10 digits to the base
 * 36 are kept), so that it depends on nothing else. Pinyin would change with the dictionary, and long
 * names would be cut to the same one.
 */
export function employerKey(name: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(name.normalize('NFKC'))) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	}
	return hash.toString(36).padStart(13, '0').slice(-10);
}
