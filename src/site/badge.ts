/** A state as a badge: its words, and how strongly it should speak. Colour never stands alone. */
import type { EventStateName } from '../model/event-state.ts';
import type { JobState } from '../model/job-state.ts';
import type { PolicyState } from '../model/policy-state.ts';
import { jobStateText, policyStateText } from '../strings/state-text.ts';
import { EVENT_STATE_LABELS } from '../strings/states.ts';

/** `live`: now · `closing`: soon over · `soon`: not yet · `still`: over or unknown · `stop`: called off. */
type Tone = 'live' | 'closing' | 'soon' | 'still' | 'stop';

export interface Badge {
	state: string;
	tone: Tone;
}

const POLICY_TONES: Partial<Record<PolicyState['name'], Tone>> = {
	open: 'live',
	closing: 'closing',
	upcoming: 'soon',
};

const JOB_TONES: Record<JobState['name'], Tone> = {
	open: 'live',
	closing: 'closing',
	upcoming: 'soon',
	closed: 'still',
};

const EVENT_TONES: Record<EventStateName, Tone> = {
	ongoing: 'live',
	upcoming: 'soon',
	undated: 'still',
	past: 'still',
	cancelled: 'stop',
};

/** Badge of a policy; one without known dates does not look open. */
export const policyBadge = (state: PolicyState): Badge => ({
	state: policyStateText(state),
	tone: state.isUndated ? 'still' : (POLICY_TONES[state.name] ?? 'still'),
});

/** Badge of a job. */
export const jobBadge = (state: JobState): Badge => ({
	state: jobStateText(state),
	tone: JOB_TONES[state.name],
});

/** Badge of an event. */
export const eventBadge = (state: EventStateName): Badge => ({
	state: EVENT_STATE_LABELS[state],
	tone: EVENT_TONES[state],
});
