/** How digits are grouped: a number of one kind, or dates, sums and versions in a row. */
import type { DigitSpan } from './digit-spans.ts';
import { GAP } from './gap.ts';

/** Digits of a span, in the groups a reader sees; `gaps` are those between the groups. */
export interface NumberShape {
	groups: string[];
	gaps: number[];
	/** How many line ends lie inside. */
	lines: number;
	/** Whether the only gap is the point of a decimal number. */
	isDecimal: boolean;
}

/** The shape of the digits `from` to `to` of a span of `text`. */
export function shapeOf(text: string, span: DigitSpan, from: number, to: number): NumberShape {
	const shape: NumberShape = { groups: [], gaps: [], lines: 0, isDecimal: false };
	let start = from;
	let gapAt = from;
	for (let index = from + 1; index < to; index += 1) {
		const gap = span.gaps[index] as number;
		if (gap >= GAP.newline) shape.lines += 1;
		if ((gap & 7) <= GAP.unseen && gap < GAP.newline) continue;
		shape.groups.push(span.digits.slice(start, index));
		shape.gaps.push(gap & 7);
		start = index;
		gapAt = index;
	}
	shape.groups.push(span.digits.slice(start, to));
	shape.isDecimal =
		shape.groups.length === 2 && text.slice(span.ends[gapAt - 1], span.starts[gapAt]) === '.';
	return shape;
}

const isYear = (group: string): boolean => /^(?:19|20)\d\d$/u.test(group);
const isMonth = (group: string): boolean => /^(?:0?[1-9]|1[0-2])$/u.test(group);

/** Whether a year stands beside a month or another year: 1998.9.1-2020.6, 2019 2020 2021. */
const holdsDates = (groups: string[]): boolean =>
	groups.length > 2 &&
	groups.some((group, index) => {
		const next = groups[index + 1] ?? '';
		return isYear(group) && (isYear(next) || isMonth(next));
	});

/** Round: the longer a sum, the more zeros at its end. */
const isRound = (group: string): boolean => /^[1-9](?:\d0|\d00|\d+000)$/u.test(group);

/** Whether the groups are sums of money in a row: 15000-200000, 150 2000 3000. */
const isSums = (groups: string[]): boolean => groups.length > 1 && groups.every(isRound);

const isAddress = ({ groups, gaps }: NumberShape): boolean =>
	groups.length === 4 &&
	gaps.every((gap) => gap === GAP.dot) &&
	groups.every((group) => Number(group) < 256);

const isUniform = (groups: string[]): boolean => {
	const [first = ''] = groups;
	return groups.slice(0, -1).every(({ length }) => length === first.length);
};

const isOneKind = (gaps: number[]): boolean => gaps.every((gap) => gap === gaps[0]);

/**
 * Whether eleven digits in these groups can be one telephone number. Any one kind of gap may stand
 * anywhere; different ones only where the groups stay few or every digit stands alone.
 */
export function isMobileShape(shape: NumberShape): boolean {
	const { groups, gaps, lines } = shape;
	if (groups.length === 1) return true;
	const isUsual = groups.map(({ length }) => length).join('-') === '3-4-4';
	const isPlausible = isOneKind(gaps) || groups.length < 5 || isUniform(groups);
	const isOther =
		shape.isDecimal || (holdsDates(groups) && !isUsual) || isSums(groups) || isAddress(shape);
	return isPlausible && lines < 2 && !isOther;
}

/** Whether digits in these groups can be a card: in fours, evenly, in two parts, in long ones. */
export function isCardShape(shape: NumberShape): boolean {
	const { groups, gaps, lines } = shape;
	if (groups.length === 1) return lines === 0;
	const isPrinted = groups.length > 3 && groups.slice(0, 4).every(({ length }) => length === 4);
	const isLong = groups.every(({ length }) => length > 2);
	const isEven = groups.length === 2 || ((isLong || isUniform(groups)) && isOneKind(gaps));
	const isSum = groups.every((group) => /^[1-9]\d*00$/u.test(group));
	return (isPrinted || isEven) && lines === 0 && !shape.isDecimal && !isSum;
}
