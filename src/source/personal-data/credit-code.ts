/** Unified social credit codes (GB 32100-2015): public by law, so never personal data. */

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

/** The last sign of the seventeen before it: MOD 31. */
export function creditCheckSign(first17: string): string {
	let sum = 0;
	for (const [index, weight] of WEIGHTS.entries()) {
		sum += SIGNS.indexOf(first17[index] as string) * weight;
	}
	return SIGNS[(31 - (sum % 31)) % 31] as string;
}

/** Whether eighteen signs are a credit code by their form and last sign. */
export const isCreditCode = (signs: string): boolean =>
	FORM.test(signs) && creditCheckSign(signs) === signs[17];

const ORGANISATION = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the organisation code inside has its own check sign too (GB 11714, MOD 11). */
export function hasOrganisationCode(signs: string): boolean {
	let sum = 0;
	for (const [index, weight] of ORGANISATION.entries()) {
		sum += '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(signs[8 + index] as string) * weight;
	}
	return '0123456789X'[(11 - (sum % 11)) % 11] === signs[16];
}
