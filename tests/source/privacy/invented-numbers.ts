/** Numbers that are right in form and belong to nobody. */
import { hasLuhnDigit } from '../../../src/source/personal-data/bank-card.ts';
import { creditCheckSign } from '../../../src/source/personal-data/credit-code.ts';
import { identityCheckDigit } from '../../../src/source/personal-data/identity-number.ts';

/** Region, day of birth and order, with the right check digit. */
export const identityNumber = (birthday: string, order: string, region = '110101'): string =>
	region + birthday + order + identityCheckDigit(region + birthday + order);

/** The digits with Luhn's check digit at their end. */
export function bankCard(digits: string): string {
	const last = '0123456789'.split('').find((digit) => hasLuhnDigit(digits + digit));
	return digits + last;
}

/** Seventeen signs with the check sign of GB 32100. */
export const creditCode = (signs: string): string => signs + creditCheckSign(signs);

export const MOBILE = '13800138000';
/** Its check digit is X. */
export const IDENTITY = identityNumber('19900307', '109');
export const CARD = bankCard('622202123456789012');
