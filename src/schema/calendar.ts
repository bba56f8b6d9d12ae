/** Facts of the Gregorian calendar on `YYYY-MM-DD` texts; no time zone and no clock is involved. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean =>
	(year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Last day of a `YYYY-MM` month; a month past 12 is read as December. */
export function lastDayOfMonth(month: string): string {
	const year = Number(month.slice(0, 4));
	const number = Math.min(Math.max(Number(month.slice(5, 7)), 1), 12);
	const days = number === 2 && isLeapYear(year) ? 29 : (DAYS[number - 1] as number);
	return `${month.slice(0, 4)}-${String(number).padStart(2, '0')}-${days}`;
}

/** Whether a text of the form `YYYY-MM-DD` names a day that exists. */
export function isRealDay(day: string): boolean {
	const month = Number(day.slice(5, 7));
	const number = Number(day.slice(8, 10));
	return month >= 1 && month <= 12 && number >= 1 && day <= lastDayOfMonth(day.slice(0, 7));
}
