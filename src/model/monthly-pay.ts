/** Pay of jobs on one scale, for sorting. */
import type { Job } from '../schema/job.ts';

/**
 * Months of work in a pay period. 21.75 days and 174 hours a month are the ministry's figures for
 * converting pay, 劳社部发〔2008〕3号.
 */
const PER_MONTH = { month: 1, year: 1 / 12, day: 21.75, hour: 174 } as const;

/** Yuan a month a job pays at least, whole; its upper end where it names no other. */
export function monthlyPay(pay: Job['pay']): number | undefined {
	const sum = pay?.min ?? pay?.max;
	return sum === undefined || pay?.per === undefined
		? undefined
		: Math.round(sum * PER_MONTH[pay.per]);
}
