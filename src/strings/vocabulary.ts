/** The closed lists of the content model with the word readers see, in the language spoken. */
import * as ZH from '../schema/vocabulary.ts';
import * as EN from './en/vocabulary.ts';
import { spoken } from './language.ts';

export const LEVELS = labels(ZH.LEVELS, EN.LEVELS);
export const TOPICS = labels(ZH.TOPICS, EN.TOPICS);
export const BENEFIT_KINDS = labels(ZH.BENEFIT_KINDS, EN.BENEFIT_KINDS);
export const DEGREES = labels(ZH.DEGREES, EN.DEGREES);
export const SITUATIONS = labels(ZH.SITUATIONS, EN.SITUATIONS);
export const SCHOOLS = labels(ZH.SCHOOLS, EN.SCHOOLS);
export const CHANNEL_KINDS = labels(ZH.CHANNEL_KINDS, EN.CHANNEL_KINDS);
export const POLICY_STATUSES = labels(ZH.POLICY_STATUSES, EN.POLICY_STATUSES);
export const DIRECTIONS = labels(ZH.DIRECTIONS, EN.DIRECTIONS);
export const CONSENT_BASES = labels(ZH.CONSENT_BASES, EN.CONSENT_BASES);
export const JOB_KINDS = labels(ZH.JOB_KINDS, EN.JOB_KINDS);
export const EVENT_KINDS = labels(ZH.EVENT_KINDS, EN.EVENT_KINDS);
export const STATION_KINDS = labels(ZH.STATION_KINDS, EN.STATION_KINDS);
export const REACH_UNITS = labels(ZH.REACH_UNITS, EN.REACH_UNITS);

/** Values stay what they are; only their words follow the language. */
function labels<Value extends string>(
	zh: Record<Value, string>,
	en: Record<Value, string>,
): Record<Value, string> {
	return spoken({ zh, en });
}
