/** Bank card numbers (ISO/IEC 7812): 16 to 19 digits, issuer's first digits, Luhn's check digit. */

/** UnionPay, Visa, Mastercard and JCB; what begins with 9 or 3 otherwise is no card of a person. */
const ISSUER = /^(?:6[02]|4|5[1-5]|35|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)/u;

/** Luhn's check (ISO/IEC 7812-1, annex B): every second digit from the right counts twice. */
export function hasLuhnDigit(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = Number(digits[digits.length - 1 - index]);
		const twice = index % 2 === 0 ? digit : digit * 2;
		sum += twice > 9 ? twice - 9 : twice;
	}
	return sum % 10 === 0;
}

/** Whether digits are a card number of a known issuer. */
export const isBankCard = (digits: string): boolean =>
	/^\d{16,19}$/u.test(digits) && ISSUER.test(digits) && hasLuhnDigit(digits);

/** The first four and the last four, as on a receipt. */
export const maskedBankCard = (digits: string): string =>
	`${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`;
