/** What readers see of a state, in English. */
import type * as ZH from '../zh/states.ts';

/** The word for each policy state. */
export const STATE_LABELS: typeof ZH.STATE_LABELS = {
	upcoming: 'Not yet open',
	open: 'Open',
	closing: 'Closing soon',
	expired: 'Expired',
	paused: 'Paused',
	'quota-full': 'Quota used up',
	withdrawn: 'Withdrawn',
	superseded: 'Replaced',
};

/** The word for each job state. */
export const JOB_STATE_LABELS: typeof ZH.JOB_STATE_LABELS = {
	upcoming: 'Not yet open',
	open: 'Hiring',
	closing: 'Closing soon',
	closed: 'Closed',
};

/** The word for each event state. */
export const EVENT_STATE_LABELS: typeof ZH.EVENT_STATE_LABELS = {
	undated: 'Time not published',
	upcoming: 'Upcoming',
	ongoing: 'Under way',
	past: 'Over',
	cancelled: 'Cancelled',
};
