/** The state of a job on a day; `closes` is the last day on which one can apply. */
import type { Job } from '../schema/job.ts';
import { type Day, daysBetween } from './day.ts';

export type JobStateName = 'upcoming' | 'open' | 'closing' | 'closed';

export interface JobState {
	name: JobStateName;
	/** Whole days from the day to `closes`; set while closing. */
	daysLeft?: number;
}

/** Days before its end in which a job counts as closing. */
const JOB_CLOSING_DAYS = 7;

/** State on `day`: open until the end of the closing day in Asia/Shanghai. */
export function jobState(
	job: Pick<Job, 'posted' | 'closes' | 'status' | 'since'>,
	day: Day,
): JobState {
	if (job.status === 'closed' && (job.since === undefined || job.since <= day))
		return { name: 'closed' };
	if (job.closes !== undefined && job.closes < day) return { name: 'closed' };
	if (job.posted > day) return { name: 'upcoming' };
	if (job.closes === undefined) return { name: 'open' };
	const daysLeft = daysBetween(day, job.closes);
	return daysLeft <= JOB_CLOSING_DAYS ? { name: 'closing', daysLeft } : { name: 'open' };
}
