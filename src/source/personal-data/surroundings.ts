/** What stands around digits and says that they are part of something else. */
import { hasOrganisationCode, isCreditCode } from './credit-code.ts';

/** Longest look to either side, in characters. */
const REACH = 200;

/** The ASCII letters and digits without a gap around an offset range. */
function runAround(text: string, start: number, end: number): string {
	const before = /[0-9A-Za-z]*$/u.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? '';
	const after = /^[0-9A-Za-z]*/u.exec(text.slice(end, end + 64))?.[0] ?? '';
	return before + text.slice(start, end) + after;
}

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/iu;

/** Whether the digits belong to a hash (32 hexadecimal digits and more) or a UUID (RFC 9562). */
export function isInHash(text: string, start: number, end: number): boolean {
	const around = text.slice(Math.max(0, start - 40), end + 40);
	if (around.includes('-') && UUID.test(around)) {
		const match = UUID.exec(around) as RegExpExecArray;
		const from = Math.max(0, start - 40) + match.index;
		if (start < from + match[0].length && end > from) return true;
	}
	const run = runAround(text, start, end);
	return run.length >= 32 && /^[\da-f]+$/iu.test(run);
}

/** Whether the digits belong to a unified social credit code; an all-digit one needs more proof. */
export function isInCreditCode(text: string, start: number, end: number): boolean {
	const run = runAround(text, start, end).toUpperCase();
	if (!isCreditCode(run)) return false;
	return /[A-Z]/u.test(run) || hasOrganisationCode(run) || isAfter(text, start, ['信用代码']);
}

/** Whether digits are a piece of a longer code of letters and digits, such as a token. */
export function isInCode(text: string, start: number, end: number): boolean {
	const run = runAround(text, start, end);
	const rest = run.length - (end - start);
	return rest > 12 || /\d/u.test(run.replace(text.slice(start, end), ''));
}

/** Whether the range lies in a web address; `tel:` and `sms:` are none. */
export function isInAddress(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - REACH), start);
	const scheme = before.lastIndexOf('://');
	return scheme >= 0 && !/[\s"'<>()，。；、]|(?:tel|sms)$/iu.test(before.slice(scheme));
}

/** Whether one of the words stands at most 20 characters before; spaces and marks do not count. */
export function isAfter(text: string, start: number, words: readonly string[]): boolean {
	const before = text.slice(Math.max(0, start - 60), start);
	if (!words.some((word) => before.includes(word[0] as string))) return false;
	const plain = before
		.normalize('NFKC')
		.replace(/[\s\p{Cf}*_`]/gu, '')
		.slice(-20);
	return words.some((word) => plain.includes(word));
}

/**
 * Whether digits follow the point of a decimal number. One or two digits at the start of a line are
 * the number of a list item instead.
 */
export function isFraction(text: string, start: number): boolean {
	if (text[start - 1] !== '.') return false;
	const before = /(^|[^\d.])(\d{1,3})\.$/u.exec(text.slice(Math.max(0, start - 6), start));
	if (!before) return false;
	const whole = before[2] as string;
	const isItem = whole.length < 3 && /^[\n\r]?$/u.test(before[1] as string);
	return whole === '0' || (whole.length > 1 && !isItem);
}
