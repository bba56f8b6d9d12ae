/** Numbers, days and sums in the words readers know, in the language spoken. */
import type { Amount } from '../schema/amount.ts';
import type { Job } from '../schema/job.ts';
import type { Goal } from '../schema/programme.ts';
import { FORMAT as EN } from './en/format.ts';
import { spoken } from './language.ts';
import { FORMAT as ZH } from './zh/format.ts';

const words = spoken({ zh: ZH, en: EN });

// Made once: making a formatter costs far more than using it.
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A number with thousands separators: 12,000. */
export const number = (value: number): string => NUMBERS.format(value);

/** 2026年3月31日; a month becomes 2026年3月; a moment adds its clock time. */
export const date = (text: string): string => words.day(partsOf(text));

function partsOf(text: string) {
	const [year, month = 1, day] = text.slice(0, 10).split('-').map(Number);
	const clock = text.length > 10 ? text.slice(11, 16) : undefined;
	return {
		...(year === undefined ? {} : { year }),
		month,
		...(day === undefined ? {} : { day }),
		...(clock === undefined ? {} : { clock }),
	};
}

/** A period in words; the year of the end is left out when it is the same. */
export function period(from: string | undefined, to: string | undefined): string {
	if (from === undefined) return to === undefined ? '' : words.until(date(to));
	if (to === undefined) return words.since(date(from));
	if (from === to) return date(from);
	const isSameDay = from.slice(0, 10) === to.slice(0, 10) && to.length > 10;
	if (isSameDay) return `${date(from)}–${to.slice(11, 16)}`;
	const { year, ...rest } = partsOf(to);
	const isSameYear = from.slice(0, 4) === to.slice(0, 4);
	return words.span(date(from), isSameYear ? words.day(rest) : date(to));
}

/** 还有 12 天截止, or 今天截止 on the last day; a script fills in `{n}`. */
export const daysLeft = (days: number | '{n}'): string => words.daysLeft(days);

/** The sum alone: 10,000 元, 最高 5,000,000 元, 3,000 元起, 600–800 元. */
export const sum = ({ min, max, unit }: Amount): string => range(min, max, words.units[unit]);

/** Figures with a unit, between bounds of which at least one is known. */
function range(min: number | undefined, max: number | undefined, unit: string): string {
	if (min !== undefined && max !== undefined) {
		return min === max ? `${number(min)}${unit}` : `${number(min)}–${number(max)}${unit}`;
	}
	return max === undefined
		? words.atLeast(`${number(min as number)}${unit}`)
		: words.atMost(`${number(max)}${unit}`);
}

/** The rhythm of a sum and how long it runs: 每月，最长 36 个月. */
export const rhythm = (amount: Amount, months?: number): string =>
	commas([words.rhythm(amount.per), months === undefined ? '' : words.longest(months)]);

/** A sum with its rhythm: 每月 600 元，最长 36 个月. */
export const amount = (value: Amount, months?: number): string =>
	commas([words.each(value.per, sum(value)), months === undefined ? '' : words.longest(months)]);

/** Facts side by side; the dot stays with the fact before it. */
export const dotted = (parts: readonly (string | undefined | false)[]): string =>
	parts.filter(Boolean).join('\u00a0· ');

/** Pay of a job: 5,000–7,000 元/月, with the employer's own words after it. */
export function pay(value: NonNullable<Job['pay']>): string {
	const { min, max, per, text } = value;
	const isKnown = min !== undefined || max !== undefined;
	return commas([isKnown ? range(min, max, words.payUnit(per)) : '', text]);
}

/** What a goal aims at: 每年不少于 500 个, 15–20 场. */
export function target(value: NonNullable<Goal['target']>): string {
	const { min, max, comparator, unit, per } = value;
	const bounds =
		min !== undefined && max !== undefined ? `${number(min)}–${number(max)}` : undefined;
	const figure = bounds ?? number((value.value ?? min ?? max) as number);
	const isOneBound = bounds === undefined && value.value === undefined;
	const bound = min === undefined ? 'up-to' : 'at-least';
	const compared = isOneBound && comparator === 'exactly' ? bound : comparator;
	return words.goal(per, compared, `${figure}${unit === '%' ? '' : ' '}${unit}`);
}

/** What a goal reached: 近 800 个, 130 余名. */
export const actual = ({ value, unit, qualifier }: NonNullable<Goal['actual']>): string =>
	words.reached(qualifier, number(value), unit);

/** A name and what it says: 能得到什么：创业资助. */
export const labelled = (label: string, text: string): string => words.labelled(label, text);

/** A text and a note on it: 高级专员（示例企业）. */
export const bracketed = (text: string, note: string): string => words.bracketed(text, note);

/** Parts of one statement: 每月 600 元，最长 36 个月. */
export const commas = (parts: readonly (string | undefined)[]): string =>
	parts.filter(Boolean).join(words.comma);

/** Statements in one sentence: 新增材料；费用有变. */
export const clauses = (parts: readonly (string | undefined)[]): string =>
	parts.filter(Boolean).join(words.semicolon);

/** Sentences one after another, each with one full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
	parts
		.filter((part) => part !== undefined && part !== '')
		.map((part) =>
			words.isEnded.test(part as string) ? (part as string) : `${part}${words.fullStop}`,
		)
		.join(words.space);

/** Conditions run together as one sentence: 大专及以上；毕业 5 年以内。 */
export const sentence = (parts: readonly string[]): string =>
	`${clauses(parts.map((part) => part.replace(/[。；]$/u, '')))}${words.fullStop}`;

/** A list in words: 大专、本科、硕士. */
export const list = (parts: readonly string[]): string => parts.join(words.listComma);
