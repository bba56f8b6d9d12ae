/** A state as a reader should hear it, with its day. */
import type { JobState } from '../model/job-state.ts';
import type { PolicyState } from '../model/policy-state.ts';
import { date, daysLeft } from './format.ts';
import { t } from './interface.ts';
import { JOB_STATE_LABELS, STATE_LABELS } from './states.ts';

/** 还有 12 天截止, 2027年3月1日开始受理, 已暂停, 有效期未公布. */
export function policyStateText(state: PolicyState): string {
	if (state.name === 'closing') return daysLeft(state.daysLeft ?? 0);
	if (state.name === 'upcoming' && state.opensOn) return t.states.begins(date(state.opensOn));
	if (state.isUndated) return t.states.undated;
	return STATE_LABELS[state.name];
}

/** 还有 3 天截止, 招聘中, 已截止. */
export const jobStateText = (state: JobState): string =>
	state.name === 'closing' ? daysLeft(state.daysLeft ?? 0) : JOB_STATE_LABELS[state.name];
