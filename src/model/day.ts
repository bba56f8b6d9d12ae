/**
 * Days as `YYYY-MM-DD` texts in Asia/Shanghai. China has kept +08:00 without summer time since
 * 1992, so a moment's day there is its text's day; all arithmetic is on calendar days in UTC and
 * does not depend on the machine's time zone.
 */
import { lastDayOfMonth } from '../schema/calendar.ts';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; such texts sort by time. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;

/** The day `count` days after (before, if negative) `day`. */
export const addDays = (day: Day, count: number): Day =>
	new Date((toNumber(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

/** The first day a day, month or moment can mean. */
export const firstDay = (text: string): Day =>
	text.length === 7 ? `${text}-01` : text.slice(0, 10);

/** The last day a day, month or moment can mean. */
export const lastDay = (text: string): Day =>
	text.length === 7 ? lastDayOfMonth(text) : text.slice(0, 10);

/** The day in Asia/Shanghai at an instant given in milliseconds since 1970. */
export const dayInShanghai = (instant: number): Day =>
	new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
