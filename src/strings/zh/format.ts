/** How numbers, days and sums are put into words in Chinese. */
import type { Amount } from '../../schema/amount.ts';
import type { Goal } from '../../schema/programme.ts';
import { AMOUNT_PERIODS, COMPARATORS, PAY_PERIODS } from '../../schema/vocabulary.ts';

/** Parts of a day as numbers; a month has no day, the end of a period may have no year. */
interface DayParts {
	year?: number;
	month: number;
	day?: number;
	/** 09:30. */
	clock?: string;
}

export const FORMAT = {
	listComma: '、',
	comma: '，',
	semicolon: '；',
	fullStop: '。',
	/** Between sentences. */
	space: '',
	/** What may end a sentence, and is said once. */
	isEnded: /。$/u,
	labelled: (label: string, text: string) => `${label}：${text}`,
	bracketed: (text: string, note: string) => `${text}（${note}）`,
	day: ({ year, month, day, clock }: DayParts) =>
		`${year === undefined ? '' : `${year}年`}${month}月${day === undefined ? '' : `${day}日`}${clock === undefined ? '' : ` ${clock}`}`,
	until: (day: string) => `至 ${day}`,
	since: (day: string) => `${day}起`,
	span: (from: string, to: string) => `${from}至${to}`,
	daysLeft: (days: number | '{n}') => (days === 0 ? '今天截止' : `还有 ${days} 天截止`),
	units: { yuan: ' 元', percent: '%' },
	atLeast: (sum: string) => `${sum}起`,
	atMost: (sum: string) => `最高 ${sum}`,
	rhythm: (per: Amount['per']): string => AMOUNT_PERIODS[per],
	/** 每月 600 元, 每年最高 12,000 元: a space stands only between a word and a figure. */
	each: (per: Amount['per'], sum: string) =>
		per === 'once'
			? `${sum}，一次性`
			: `${AMOUNT_PERIODS[per]}${/^\d/u.test(sum) ? ' ' : ''}${sum}`,
	longest: (months: number) => `最长 ${months} 个月`,
	payUnit: (per: keyof typeof PAY_PERIODS | undefined) =>
		per === undefined ? ' 元' : ` 元/${PAY_PERIODS[per]}`,
	goal: (per: string | undefined, comparator: keyof typeof COMPARATORS, figure: string) =>
		[`${per === undefined ? '' : `每${per.replace(/^每/u, '')}`}${COMPARATORS[comparator]}`, figure]
			.filter(Boolean)
			.join(' '),
	reached: (
		qualifier: NonNullable<Goal['actual']>['qualifier'],
		figure: string,
		unit: string,
	): string => {
		if (qualifier === '余') return `${figure} 余${unit}`;
		return `${qualifier ? `${qualifier} ` : ''}${figure}${unit === '%' ? '' : ' '}${unit}`;
	},
};
