/** What readers see of a state, in the language spoken: always a word, never a colour alone. */
import * as EN from './en/states.ts';
import { spoken } from './language.ts';
import * as ZH from './zh/states.ts';

/** The word for each policy state. */
export const STATE_LABELS = spoken({ zh: ZH.STATE_LABELS, en: EN.STATE_LABELS });

/** The word for each job state. */
export const JOB_STATE_LABELS = spoken({ zh: ZH.JOB_STATE_LABELS, en: EN.JOB_STATE_LABELS });

/** The word for each event state. */
export const EVENT_STATE_LABELS = spoken({
	zh: ZH.EVENT_STATE_LABELS,
	en: EN.EVENT_STATE_LABELS,
});
