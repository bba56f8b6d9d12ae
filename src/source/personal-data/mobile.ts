/** Mobile numbers of mainland China: eleven digits, the first three a mobile network's. */

/** Country code or trunk zero that may be written without a gap before the number. */
const ATTACHED = /^(?:86|0086|0)?(1[3-9]\d{9})$/u;

/** The eleven digits of a mobile number, without what is attached before; undefined if none. */
export const mobileIn = (digits: string): string | undefined => ATTACHED.exec(digits)?.[1];

/** The network and the last four: 138****8000. */
export const maskedMobile = (digits: string): string =>
	`${digits.slice(0, 3)}****${digits.slice(-4)}`;
