/** What readers see of a state: always a word, never a colour alone. */
import type { EventStateName } from '../../model/event-state.ts';
import type { JobStateName } from '../../model/job-state.ts';
import type { PolicyStateName } from '../../model/policy-state.ts';

/** The word for each policy state. */
export const STATE_LABELS: Record<PolicyStateName, string> = {
	upcoming: '未开始',
	open: '开放中',
	closing: '即将截止',
	expired: '已失效',
	paused: '已暂停',
	'quota-full': '名额已满',
	withdrawn: '已撤回',
	superseded: '已被取代',
};

/** The word for each job state. */
export const JOB_STATE_LABELS: Record<JobStateName, string> = {
	upcoming: '未开始',
	open: '招聘中',
	closing: '即将截止',
	closed: '已截止',
};

/** The word for each event state. */
export const EVENT_STATE_LABELS: Record<EventStateName, string> = {
	undated: '时间未公布',
	upcoming: '即将举行',
	ongoing: '正在进行',
	past: '已结束',
	cancelled: '已取消',
};
