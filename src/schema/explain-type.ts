/** Values of another kind than their field wants: text for a number, a list for text, and so on. */
import type { z } from 'zod';
import type { Explained } from './explained.ts';
import { kindOf } from './form-kind.ts';
import { halfWidth } from './half-width.ts';
import type { Params } from './messages.ts';
import { dayOf } from './suggestions.ts';
import { keysOf } from './walk.ts';

type Path = (string | number)[];

const SHAPES: Record<string, string> = {
	object: '一组字段',
	array: '列表',
	string: '文字',
	number: '数',
	boolean: '开关（true 或 false）',
};

const SCALES: Record<string, number> = {
	百: 100,
	千: 1000,
	万: 10_000,
	百万: 1_000_000,
	千万: 10_000_000,
	亿: 100_000_000,
};

const shapeOf = (input: unknown): string =>
	SHAPES[Array.isArray(input) ? 'array' : typeof input] ?? '别的写法';

/** Explains that `input` is not of the `expected` type of zod. */
export function explainType(
	expected: string,
	input: unknown,
	path: Path,
	schema: z.ZodType | undefined,
): Explained[] {
	const of = (code: string, params: Params = {}): Explained[] => [
		{ code, path, params: { value: input, ...params } },
	];
	if (expected === 'string' && typeof input === 'number') {
		const isDay = ['day', 'month', 'moment'].includes(kindOf(schema)?.kind ?? '');
		return isDay ? of('DATE_FORM', { day: dayOf(String(input)) }) : of('VALUE_NEEDS_QUOTES');
	}
	if (expected === 'boolean') return of('BOOLEAN_FORM', { suggestion: switchFrom(String(input)) });
	const wantsNumber = expected === 'number' || expected === 'int';
	if (wantsNumber && typeof input === 'number') return of('NUMBER_RANGE');
	if (wantsNumber)
		return of('NUMBER_FORM', { number: typeof input === 'string' ? numberFrom(input) : undefined });
	const name = path.findLast((step) => typeof step === 'string');
	const field = name === undefined ? '' : `${name}: `;
	if (expected === 'string' && isPair(input)) {
		const [[key, value]] = Object.entries(input) as [[string, unknown]];
		return of('YAML_NEEDS_QUOTES', { sign: '', fixed: `"${key}: ${String(value)}"` });
	}
	if (typeof input === 'string' && /^[【［｛（]/u.test(input.trim()) && expected !== 'string') {
		const kind = SHAPES[expected] ?? '';
		const params = {
			value: input.trim()[0],
			kind,
			fixed: `${field}${asciiFlow(input, expected)}`,
		};
		return of('IME_BRACKET', params);
	}
	const advice = adviceFor(expected, input, field, schema);
	return of('SHAPE_WRONG', {
		expected: SHAPES[expected] ?? expected,
		received: shapeOf(input),
		advice,
	});
}

/** Text with a colon and a space, which YAML reads as a map of one field. */
const isPair = (input: unknown): input is Record<string, unknown> =>
	typeof input === 'object' &&
	input !== null &&
	!Array.isArray(input) &&
	Object.keys(input).length === 1 &&
	Object.values(input).every((value) => typeof value !== 'object');

/** The same content in the right shape, where there is one. */
function adviceFor(
	expected: string,
	input: unknown,
	field: string,
	schema: z.ZodType | undefined,
): string | undefined {
	const isText = typeof input === 'string' || typeof input === 'number';
	if (expected === 'array' && isText) {
		const items = String(input)
			.split(/[，、,;；]/u)
			.map((item) => item.trim());
		return `写成列表：${field}[${items.filter(Boolean).join(', ')}]`;
	}
	if (expected === 'array') return '每一项前面加“- ”，写成列表。';
	if (
		expected === 'string' &&
		Array.isArray(input) &&
		input.every((item) => typeof item !== 'object')
	)
		return `写成一段文字：${field}${input.join('，')}`;
	if (expected === 'string' && typeof input === 'boolean')
		return `加上英文双引号：${field}"${input}"`;
	const [first = ''] = keysOf(schema);
	if (expected === 'object' && isText) return `写成一组字段：${field}{${first}: ${String(input)}}`;
	if (expected === 'object' && Array.isArray(input)) return '去掉前面的“- ”，只写一组字段。';
	return undefined;
}

/** A list or map in full-width signs, in those of YAML. */
function asciiFlow(input: string, expected: string): string {
	const inside = halfWidth(input.trim().slice(1))
		.replace(/[】］｝）\])}]\s*$/u, '')
		.replace(/\s*[,，、]\s*/gu, ', ')
		.replace(/\s*:\s*/gu, ': ');
	return expected === 'object' ? `{${inside}}` : `[${inside}]`;
}

function switchFrom(text: string): string | undefined {
	if (/^(yes|on|true|1|是|对|有)$/iu.test(text)) return 'true';
	return /^(no|off|false|0|否|不|不是|无)$/iu.test(text) ? 'false' : undefined;
}

/** The number in a text with a unit, thousands separators or a Chinese scale: 5千, 6,000元. */
function numberFrom(text: string): string | undefined {
	const digits = halfWidth(text).replace(/[,，_\s]/gu, '');
	const [, plain, scale = ''] =
		/^\D{0,3}?(-?\d+(?:\.\d+)?)(百万|千万|[百千万亿])?/u.exec(digits) ?? [];
	if (plain === undefined) return undefined;
	return String(Number((Number(plain) * (SCALES[scale] ?? 1)).toFixed(4)));
}
