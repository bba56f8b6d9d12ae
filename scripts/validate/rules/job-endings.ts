import { entriesOf } from '../../../src/model/content.ts';
import { addDays, daysBetween } from '../../../src/model/day.ts';
import type { Rule } from '../rule.ts';

/** Days after its end in which a job may still get a new day; later it is history. */
const ASKED_FOR_DAYS = 30;

/** A job whose last day passed lately: has it ended, or was it extended? */
export const jobEndings: Rule = ({ region, day }) =>
	entriesOf(region, 'jobs').flatMap(({ data: { closes, status, sample }, file }) => {
		if (sample || status !== 'open' || closes === undefined) return [];
		const days = daysBetween(closes, day);
		if (days < 1 || days > ASKED_FOR_DAYS) return [];
		const params = { value: closes, days, since: addDays(closes, 1) };
		return [{ code: 'JOB_PAST_CLOSING', path: ['closes'], params, file }];
	});
