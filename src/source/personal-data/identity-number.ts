/** Chinese identity numbers (GB 11643-1999): region, day of birth, order, check digit. */
import { isRealDay } from '../../schema/calendar.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of the first seventeen: ISO 7064, MOD 11-2. */
export function identityCheckDigit(first17: string): string {
	let sum = 0;
	for (const [index, weight] of WEIGHTS.entries()) sum += Number(first17[index]) * weight;
	return '10X98765432'[sum % 11] as string;
}

/** Whether eight digits are a day of the years 1900 to 2100. */
function isBirthday(digits: string): boolean {
	const year = Number(digits.slice(0, 4));
	const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
	return year >= 1900 && year <= 2100 && isRealDay(day);
}

/** Whether eighteen signs are an identity number: no leading zero, a real day, the check digit. */
export const isIdentityNumber = (digits: string): boolean =>
	/^[1-9]\d{5}(?:19|20|21)\d{9}[\dX]$/u.test(digits) &&
	isBirthday(digits.slice(6, 14)) &&
	identityCheckDigit(digits) === digits[17];

/** Whether fifteen digits have the form before 1999: no check digit, the year in two digits. */
export const isOldIdentityNumber = (digits: string): boolean =>
	/^[1-9]\d{7}[01]\d[0-3]\d{4}$/u.test(digits) && isBirthday(`19${digits.slice(6, 12)}`);

/** The first two signs and the last three; the day of birth goes. */
export const maskedIdentityNumber = (digits: string): string =>
	`${digits.slice(0, 2)}${'*'.repeat(digits.length - 5)}${digits.slice(-3)}`;
