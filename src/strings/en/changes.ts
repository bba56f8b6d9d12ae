/** What new versions of a policy change, in English. */
import type * as ZH from '../zh/changes.ts';
import { counted } from './format.ts';

type Field = keyof typeof ZH.FIELDS;

/** What readers compare, by the heading of each field. */
export const FIELDS: typeof ZH.FIELDS = {
	title: 'Title',
	summary: 'Summary',
	topic: 'Topic',
	benefits: 'What you get',
	eligibility: 'Who can apply',
	windows: 'When to apply',
	begins: 'First day',
	ends: 'Last day',
	status: 'State',
	channels: 'Where to apply',
	materials: 'What to bring',
	steps: 'Steps',
	working_days: 'Time to decide',
	fee: 'Fee',
	applies_to: 'Valid in',
	combines_with: 'Can be combined with',
	excludes: 'Cannot be combined with',
	questions: 'Questions',
	details: 'Details',
	basis: 'Legal basis',
	source: 'Source',
};

/** What an item can say beside its name. */
export const ASPECTS: typeof ZH.ASPECTS = {
	sum: 'amount',
	rhythm: 'payment',
	term: 'longest term',
	kind: 'kind',
	note: 'note',
	way: 'way',
	address: 'address',
	phone: 'telephone',
	hours: 'hours',
	url: 'web address',
	station: 'station',
	copies: 'copies',
	day: 'date',
	reason: 'reason',
	number: 'document number',
	issuer: 'issuer',
	outlet: 'publication',
	published: 'date of publication',
	file: 'attachment',
};

/** What the items of a field are called, one of them. */
const NOUNS: Partial<Record<Field, string>> = {
	benefits: 'benefit',
	eligibility: 'condition',
	windows: 'application period',
	channels: 'place to apply',
	materials: 'document to bring',
	steps: 'step',
	questions: 'question',
	applies_to: 'area',
	combines_with: 'policy it can be combined with',
	excludes: 'policy it cannot be combined with',
	basis: 'legal basis',
};
const SUMS: Partial<Record<string, string>> = { cash: 'amount', loan: 'loan amount' };
const TRENDS = { up: 'raised', down: 'lowered', changed: 'changed' };
const VERBS = { added: 'added', removed: 'removed', changed: 'changed' };

export const CHANGES: typeof ZH.CHANGES = {
	unknown: 'not stated',
	alwaysOpen: 'all year round',
	copies: (n) => (n === 1 ? '1 copy' : `${n} copies`),
	workingDays: (n) => counted(n, 'working day'),
	months: (n) => counted(n, 'month'),
	aspectOf: (item, aspect) => `${item}, ${aspect}`,
	sumChanged: (kind, trend) => `${SUMS[kind] ?? 'standard'} ${TRENDS[trend ?? 'changed']}`,
	counted: (field, kind, n) => {
		const noun = NOUNS[field];
		return noun === undefined ? `${FIELDS[field]} changed` : `${VERBS[kind]}: ${noun} (${n})`;
	},
	one: (field, kind, text) => {
		const noun = NOUNS[field];
		if (noun === undefined || kind === 'changed')
			return `${FIELDS[field]}: ${kind === 'removed' ? 'removed ' : ''}${text}`;
		return `${noun} ${VERBS[kind]}: ${text}`;
	},
	rewritten: 'rewritten',
	added: (text) => `added ${text}`,
	removed: (text) => `removed ${text}`,
	longest: (text) => `longest term ${text}`,
	longestChanged: 'longest term changed',
	rest: (n) => `${counted(n, 'more change')}`,
	only: (n) => counted(n, 'change'),
};
