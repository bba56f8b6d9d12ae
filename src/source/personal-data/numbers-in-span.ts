/** Identity numbers, cards and mobile numbers among digits that stand close together. */
import { isBankCard, maskedBankCard } from './bank-card.ts';
import type { DigitSpan } from './digit-spans.ts';
import { isIdentityNumber, isOldIdentityNumber, maskedIdentityNumber } from './identity-number.ts';
import { maskedMobile, mobileIn } from './mobile.ts';
import { isCardShape, isMobileShape, shapeOf } from './number-shape.ts';
import type { Sighting } from './sighting.ts';
import {
	isAfter,
	isFraction,
	isInAddress,
	isInCode,
	isInCreditCode,
	isInHash,
} from './surroundings.ts';
import { isInWord } from './word-end.ts';

/** Digits that begin and end where a group of digits does. */
interface Window {
	text: string;
	span: DigitSpan;
	/** Indices of digits in the span. */
	from: number;
	to: number;
	digits: string;
}

/** Every number of one span; none overlaps another, and the surer kind goes before. */
export function numbersInSpan(text: string, span: DigitSpan): Sighting[] {
	const found: Sighting[] = [];
	const taken = new Uint8Array(span.starts.length);
	for (const finder of FINDERS) {
		let from = 0;
		while (from < taken.length) {
			const number = isBorder(span, from) ? numberFrom(text, span, from, finder, taken) : undefined;
			if (number) {
				found.push(number.sighting);
				taken.fill(1, from, number.to);
			}
			from = number ? number.to : from + 1;
		}
	}
	return found;
}

/** Whether a group of digits begins at an index, or ends before it. */
const isBorder = (span: DigitSpan, index: number): boolean =>
	index === 0 || index === span.starts.length || span.gaps[index] !== 0;

/** A kind of number: how it begins, how many digits it can have, and how to tell it. */
interface Finder {
	begin: RegExp;
	lengths: number[];
	find: (window: Window) => Sighting | undefined;
}

/** What is searched for, the surest first. */
const FINDERS: readonly Finder[] = [
	{ begin: /[1-9]\d{5}(?:19|20|21)/uy, lengths: [18], find: identityNumber },
	{ begin: /[2-6]/uy, lengths: [19, 18, 17, 16], find: bankCard },
	{ begin: /(?:0086|86|0)?1[3-9]/uy, lengths: [11, 12, 13, 15], find: mobile },
	{ begin: /[1-9]\d{7}[01]\d[0-3]/uy, lengths: [15], find: oldIdentityNumber },
];

function numberFrom(
	text: string,
	span: DigitSpan,
	from: number,
	{ begin, lengths, find }: Finder,
	taken: Uint8Array,
): { sighting: Sighting; to: number } | undefined {
	begin.lastIndex = from;
	if (!begin.test(span.digits)) return undefined;
	for (const length of lengths) {
		const to = from + length;
		const isFree = isBorder(span, to) && taken[from] === 0 && taken[to - 1] === 0;
		if (to > span.starts.length || !isFree) continue;
		const sighting = find({ text, span, from, to, digits: span.digits.slice(from, to) });
		if (sighting) return { sighting, to };
	}
	return undefined;
}

/** Offsets in the text of the last `count` digits of a window. */
const placeOf = (
	{ span, from, to }: Window,
	count = to - from,
): { start: number; end: number } => ({
	start: span.starts[to - count] as number,
	end: span.ends[to - 1] as number,
});

function identityNumber(window: Window): Sighting | undefined {
	const { text, digits } = window;
	if (!isIdentityNumber(digits)) return undefined;
	const { start, end } = placeOf(window);
	const goesOn = digits.endsWith('X') && /^[0-9A-Za-z]/u.test(text.slice(end, end + 1));
	const isOther =
		goesOn ||
		isInHash(text, start, end) ||
		shapeOf(text, window.span, window.from, window.to).lines > 1;
	if (isOther) return undefined;
	return { code: 'PERSONAL_ID_NUMBER', start, end, masked: maskedIdentityNumber(digits), digits };
}

/** Words before the fifteen digits of an identity number, which have no check digit. */
const IDENTITY_WORDS = ['身份证', '身份證', '身份号', '身份號', '身分证', '身分證', '证件号'];

function oldIdentityNumber(window: Window): Sighting | undefined {
	const { text, digits } = window;
	if (!isOldIdentityNumber(digits)) return undefined;
	const { start, end } = placeOf(window);
	if (!isAfter(text, start, IDENTITY_WORDS)) return undefined;
	return { code: 'PERSONAL_ID_NUMBER', start, end, masked: maskedIdentityNumber(digits), digits };
}

function bankCard(window: Window): Sighting | undefined {
	const { text, span, digits } = window;
	if (!isBankCard(digits)) return undefined;
	const { start, end } = placeOf(window);
	const shape = shapeOf(text, span, window.from, window.to);
	const isOther =
		!isCardShape(shape) ||
		(shape.groups.length > 1 && isInAddress(text, start)) ||
		isFraction(text, start) ||
		isInWord(text, start) ||
		isInHash(text, start, end) ||
		isInCreditCode(text, start, end) ||
		isInCode(text, start, end);
	if (isOther) return undefined;
	return { code: 'PERSONAL_BANK_CARD', start, end, masked: maskedBankCard(digits), digits };
}

function mobile(window: Window): Sighting | undefined {
	const { text, span } = window;
	const digits = mobileIn(window.digits);
	if (digits === undefined) return undefined;
	const attached = window.digits.length - digits.length;
	// What stands before the number with a gap is not part of it.
	if (attached > 0 && span.gaps.slice(window.from + 1, window.to - 10).some(Boolean)) {
		return undefined;
	}
	const { start, end } = placeOf(window, digits.length);
	const shape = shapeOf(text, span, window.to - digits.length, window.to);
	const isOther =
		!isMobileShape(shape) ||
		(shape.groups.length > 1 && isInAddress(text, start)) ||
		isFraction(text, start) ||
		isInWord(text, start) ||
		isInHash(text, start, end) ||
		isInCreditCode(text, start, end);
	if (isOther) return undefined;
	return { code: 'PERSONAL_MOBILE', start, end, masked: maskedMobile(digits), digits };
}
