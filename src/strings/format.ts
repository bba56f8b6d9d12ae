/** Numbers, days and sums in the words readers know. */
import type { Amount } from '../schema/amount.ts';
import type { Job } from '../schema/job.ts';
import type { Goal } from '../schema/programme.ts';
import { AMOUNT_PERIODS, COMPARATORS, PAY_PERIODS } from '../schema/vocabulary.ts';

// Made once: making a formatter costs far more than using it.
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** A number with thousands separators: 12,000. */
export const number = (value: number): string => NUMBERS.format(value);

/** 2026年3月31日; a month becomes 2026年3月; a moment adds its clock time. */
export function date(text: string): string {
	const [year, month, day] = text.slice(0, 10).split('-').map(Number);
	const clock = text.length > 10 ? ` ${text.slice(11, 16)}` : '';
	return `${year}年${month}月${day === undefined ? '' : `${day}日`}${clock}`;
}

/** A period in words; the year of the end is left out when it is the same. */
export function period(from: string | undefined, to: string | undefined): string {
	if (from === undefined) return to === undefined ? '' : `至 ${date(to)}`;
	if (to === undefined) return `${date(from)}起`;
	if (from === to) return date(from);
	const isSameDay = from.slice(0, 10) === to.slice(0, 10) && to.length > 10;
	if (isSameDay) return `${date(from)}–${to.slice(11, 16)}`;
	const end = from.slice(0, 4) === to.slice(0, 4) ? date(to).replace(/^\d+年/u, '') : date(to);
	return `${date(from)}至${end}`;
}

/** 还有 12 天截止, or 今天截止 on the last day; a script fills in `{n}`. */
export const daysLeft = (days: number | '{n}'): string =>
	days === 0 ? '今天截止' : `还有 ${days} 天截止`;

/** The sum alone: 10,000 元, 最高 5,000,000 元, 3,000 元起, 600–800 元. */
export function sum({ min, max, unit }: Amount): string {
	const sign = unit === 'yuan' ? ' 元' : '%';
	if (min !== undefined && max !== undefined) {
		return min === max ? `${number(min)}${sign}` : `${number(min)}–${number(max)}${sign}`;
	}
	return max === undefined ? `${number(min as number)}${sign}起` : `最高 ${number(max)}${sign}`;
}

/** The rhythm of a sum and how long it runs: 每月，最长 36 个月. */
export const rhythm = (amount: Amount, months?: number): string =>
	[AMOUNT_PERIODS[amount.per], months === undefined ? '' : `最长 ${months} 个月`]
		.filter(Boolean)
		.join('，');

/** A sum with its rhythm: 每月 600 元，最长 36 个月. */
export function amount(value: Amount, months?: number): string {
	const head = value.per === 'once' ? `${sum(value)}，一次性` : withPeriod(value);
	return months === undefined ? head : `${head}，最长 ${months} 个月`;
}

/** 每月 600 元, 每年最高 12,000 元: a space stands only between a word and a figure. */
function withPeriod(value: Amount): string {
	const words = sum(value);
	const space = /^\d/u.test(words) ? ' ' : '';
	return `${AMOUNT_PERIODS[value.per]}${space}${words}`;
}

/** Facts side by side; the dot stays with the fact before it. */
export const dotted = (parts: readonly (string | undefined | false)[]): string =>
	parts.filter(Boolean).join('\u00a0· ');

/** Pay of a job: 5,000–7,000 元/月, with the employer's own words after it. */
export function pay(value: NonNullable<Job['pay']>): string {
	const { min, max, per, text } = value;
	const unit = per ? ` 元/${PAY_PERIODS[per]}` : ' 元';
	let figure = '';
	if (min !== undefined && max !== undefined) {
		figure = min === max ? `${number(min)}${unit}` : `${number(min)}–${number(max)}${unit}`;
	} else if (min !== undefined) figure = `${number(min)}${unit}起`;
	else if (max !== undefined) figure = `最高 ${number(max)}${unit}`;
	return [figure, text].filter(Boolean).join('，');
}

/** What a goal aims at: 每年不少于 500 个, 15–20 场. */
export function target(value: NonNullable<Goal['target']>): string {
	const { min, max, comparator, unit, per } = value;
	const range =
		min !== undefined && max !== undefined ? `${number(min)}–${number(max)}` : undefined;
	const figure = range ?? number((value.value ?? min ?? max) as number);
	const isOneBound = range === undefined && value.value === undefined;
	const bound = min === undefined ? COMPARATORS['up-to'] : COMPARATORS['at-least'];
	const words = isOneBound && comparator === 'exactly' ? bound : COMPARATORS[comparator];
	const rhythm = per ? `每${per.replace(/^每/u, '')}` : '';
	return [`${rhythm}${words}`, spaced(figure, unit)].filter(Boolean).join(' ');
}

/** What a goal reached: 近 800 个, 130 余名. */
export function actual(value: NonNullable<Goal['actual']>): string {
	const figure = number(value.value);
	if (value.qualifier === '余') return `${figure} 余${value.unit}`;
	return `${value.qualifier ? `${value.qualifier} ` : ''}${spaced(figure, value.unit)}`;
}

const spaced = (figure: string, unit: string): string =>
	unit === '%' ? `${figure}%` : `${figure} ${unit}`;

/** Sentences one after another, each with one full stop. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
	parts
		.filter((part) => part !== undefined && part !== '')
		.map((part) => (part as string).replace(/。?$/u, '。'))
		.join('');

/** Conditions run together as one sentence: 大专及以上；毕业 5 年以内。 */
export const sentence = (parts: readonly string[]): string =>
	`${parts.map((part) => part.replace(/[。；]$/u, '')).join('；')}。`;

/** A list in words: 大专、本科、硕士. */
export const list = (words: readonly string[]): string => words.join('、');
