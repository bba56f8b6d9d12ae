/** How numbers, days and sums are put into words in English. */
import type { FORMAT as ZH } from '../zh/format.ts';

/** Names of the months, January first. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const RHYTHMS = {
	once: 'once',
	month: 'per month',
	year: 'per year',
	hour: 'per hour',
	person: 'per person',
};
const COMPARATORS = { exactly: '', 'at-least': 'at least', about: 'about', 'up-to': 'up to' };
/** How often a goal is to be reached. */
const OFTEN: Record<string, string> = {
	年: 'a year',
	季度: 'a quarter',
	月: 'a month',
	周: 'a week',
	天: 'a day',
};
const QUALIFIERS = { 近: 'nearly', 余: 'over', 约: 'about', 超过: 'over' };

/** 1 Mar 2026; 3 years. */
export const counted = (n: number | string, noun: string): string =>
	`${n} ${noun}${String(n) === '1' ? '' : 's'}`;

export const FORMAT: typeof ZH = {
	listComma: ', ',
	comma: ', ',
	semicolon: '; ',
	fullStop: '.',
	space: ' ',
	isEnded: /[.!?。！？]$/u,
	labelled: (label, text) => `${label}: ${text}`,
	bracketed: (text, note) => `${text} (${note})`,
	day: ({ year, month, day, clock }) =>
		[day, MONTHS[month - 1], year, clock].filter((part) => part !== undefined).join(' '),
	until: (day) => `until ${day}`,
	since: (day) => `from ${day}`,
	span: (from, to) => `${from} to ${to}`,
	daysLeft: (days) => (days === 0 ? 'Closes today' : `Days left: ${days}`),
	units: { yuan: ' yuan', percent: '%' },
	atLeast: (sum) => `${sum} or more`,
	atMost: (sum) => `up to ${sum}`,
	rhythm: (per) => RHYTHMS[per],
	each: (per, sum) => `${sum} ${RHYTHMS[per]}`,
	longest: (months) => `for at most ${counted(months, 'month')}`,
	payUnit: (per) => (per === undefined ? ' yuan' : ` yuan/${per}`),
	/** How often is in the county's own words; the usual ones are known. */
	goal: (per, comparator, figure) =>
		[COMPARATORS[comparator], figure, per && (OFTEN[per.replace(/^每/u, '')] ?? per)]
			.filter(Boolean)
			.join(' '),
	reached: (qualifier, figure, unit) =>
		[qualifier && QUALIFIERS[qualifier], `${figure}${unit === '%' ? '' : ' '}${unit}`]
			.filter(Boolean)
			.join(' '),
};
