/** A state as a reader should hear it, with its day. */
import type { JobState } from '../model/job-state.ts';
import type { PolicyState } from '../model/policy-state.ts';
import { date, daysLeft } from './format.ts';
import { JOB_STATE_LABELS, STATE_LABELS } from './states.ts';

/** Said instead of 开放中 where the source prints no period: nobody can promise that it holds. */
const UNDATED = '有效期未公布';

/** 还有 12 天截止, 2027年3月1日开始受理, 已暂停, 有效期未公布. */
export function policyStateText(state: PolicyState): string {
	if (state.name === 'closing') return daysLeft(state.daysLeft ?? 0);
	if (state.name === 'upcoming' && state.opensOn) return `${date(state.opensOn)}开始`;
	if (state.isUndated) return UNDATED;
	return STATE_LABELS[state.name];
}

/** 还有 3 天截止, 招聘中, 已截止. */
export const jobStateText = (state: JobState): string =>
	state.name === 'closing' ? daysLeft(state.daysLeft ?? 0) : JOB_STATE_LABELS[state.name];
