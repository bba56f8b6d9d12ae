/** The state of a job on a day; `closes` is the last day on which one can apply. */
import type { Job } from '../schema/job.ts';
import { addDays, type Day, daysBetween } from './day.ts';

export type JobStateName = 'upcoming' | 'open' | 'closing' | 'closed';

export interface JobState {
	name: JobStateName;
	/** Whole days from the day to the last one; set while closing. */
	daysLeft?: number;
}

/** Days before its end in which a job counts as closing. */
export const JOB_CLOSING_DAYS = 7;

type Term = Pick<Job, 'posted' | 'closes' | 'status' | 'since'>;

/** State on `day`: open until the end of the last day in Asia/Shanghai. */
export function jobState(job: Term, day: Day): JobState {
	if (job.status === 'closed' && job.since === undefined) return { name: 'closed' };
	const last = lastDayToApply(job);
	if (last !== undefined && last < day) return { name: 'closed' };
	if (job.posted > day) return { name: 'upcoming' };
	if (last === undefined) return { name: 'open' };
	const daysLeft = daysBetween(day, last);
	return daysLeft <= JOB_CLOSING_DAYS ? { name: 'closing', daysLeft } : { name: 'open' };
}

/** The last day on which one can apply: the closing day, or the day before an early end. */
export function lastDayToApply({ closes, status, since }: Omit<Term, 'posted'>): Day | undefined {
	if (status !== 'closed' || since === undefined) return closes;
	const before = addDays(since, -1);
	return closes === undefined || before < closes ? before : closes;
}
