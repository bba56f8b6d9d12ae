/** The state of a policy on a day (CONTENT-MODEL section 3, "State on day D"). */
import { windowOn } from './apply-windows.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { defined } from './defined.ts';
import { currentVersion, type PolicyVersion } from './policy-versions.ts';

export type PolicyStateName =
	| 'upcoming'
	| 'open'
	| 'closing'
	| 'expired'
	| 'paused'
	| 'quota-full'
	| 'withdrawn'
	| 'superseded';

/** What a page says about a policy on a day. Absent fields are not known or do not apply. */
export interface PolicyState {
	name: PolicyStateName;
	/** The version the plain address shows. */
	version: number;
	/** Last day of what is open now. */
	until?: Day;
	/** Whole days from the day to `until`; set while closing. */
	daysLeft?: number;
	/** Day it opens, or opens again. */
	opensOn?: Day;
	/** Day since which it is paused, full, withdrawn or expired. */
	since?: Day;
	reason?: string;
	/** Open as far as anyone can tell: neither a period nor a window is known. */
	isUndated?: true;
}

/** Days before its end in which a policy counts as closing. */
const POLICY_CLOSING_DAYS = 30;

/**
 * State on `day`. Withdrawn outranks expired, expired outranks paused and full; between two
 * application windows a policy is upcoming, after the last one it is expired.
 */
export function policyState(periods: readonly PolicyVersion[], day: Day): PolicyState {
	const current = currentVersion(periods, day);
	if (!current) {
		const first = periods[0] as PolicyVersion;
		return { name: 'upcoming', version: first.version, ...defined({ opensOn: first.from }) };
	}
	const { version, data } = current;
	const next = periods.find(({ from }) => from !== undefined && from > day);
	const status = statusOn(data, day);
	const told = defined({ since: data.since, reason: data.reason });
	if (status === 'withdrawn') return { name: 'withdrawn', version, ...told };
	if (current.to !== undefined && day > current.to) {
		return { name: 'expired', version, since: current.to, ...defined({ opensOn: next?.from }) };
	}
	if (status !== 'open') return { name: status, version, ...told };
	const end = earlier(current.to, withdrawnAfter(data, day));
	const window = data.apply?.windows ? windowOn(data.apply.windows, day) : undefined;
	if (window?.kind === 'before' && (end === undefined || window.from <= end)) {
		return { name: 'upcoming', version, opensOn: window.from };
	}
	if (window && window.kind !== 'inside') {
		return { name: 'expired', version, ...defined({ opensOn: next?.from }) };
	}
	const until = earlier(window?.to, end);
	if (until === undefined) {
		const isUndated = current.from === undefined && window === undefined;
		return { name: 'open', version, ...(isUndated ? { isUndated } : {}) };
	}
	const daysLeft = daysBetween(day, until);
	return daysLeft <= POLICY_CLOSING_DAYS
		? { name: 'closing', version, until, daysLeft }
		: { name: 'open', version, until };
}

/** A status holds from its `since`; before that day the policy is still open. */
const statusOn = (data: PolicyVersion['data'], day: Day): PolicyVersion['data']['status'] =>
	data.since !== undefined && data.since > day ? 'open' : data.status;

/** The last day before a withdrawal that is to come. */
const withdrawnAfter = ({ status, since }: PolicyVersion['data'], day: Day): Day | undefined =>
	status === 'withdrawn' && since !== undefined && since > day ? addDays(since, -1) : undefined;

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
	a === undefined ? b : b === undefined || a < b ? a : b;

/** Whether someone can apply on that day. */
export const isOpen = (state: { name: string }): boolean =>
	state.name === 'open' || state.name === 'closing';

/** The last day of what can be applied for now; undefined where it is not open, or has none. */
export const lastOpenDay = (state: PolicyState): Day | undefined =>
	isOpen(state) ? state.until : undefined;
