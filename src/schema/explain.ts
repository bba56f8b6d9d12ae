/** Turns what zod found into codes of the catalogue, with the values their messages need. */
import { z } from 'zod';
import type { Params } from './messages.ts';
import { nearest } from './nearest.ts';

/** A problem of form: which code, at which field, with which words. */
export interface Explained {
	code: string;
	path: (string | number)[];
	params: Params;
	/** Whether the fault is the key itself. */
	atKey?: boolean;
}

const SHAPES: Record<string, string> = {
	object: '一组字段',
	array: '列表',
	string: '文字',
	number: '数',
	boolean: '开关（true 或 false）',
	null: '空值',
	undefined: '空值',
};

const SCALES: Record<string, number> = {
	百: 100,
	千: 1000,
	万: 10_000,
	百万: 1_000_000,
	千万: 10_000_000,
	亿: 100_000_000,
};

const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/gu;

/** Half-width form of full-width letters, digits and signs (Unicode block FF00). */
const halfWidth = (text: string): string =>
	text.replace(FULL_WIDTH, (sign) =>
		sign === '\u3000' ? ' ' : String.fromCodePoint((sign.codePointAt(0) as number) - 0xfee0),
	);

/** Parses `data` and returns either the value or every problem, in the order of the fields. */
export function parseWith<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
): { value: z.output<Schema>; problems: [] } | { value: undefined; problems: Explained[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	return {
		value: undefined,
		problems: result.error.issues.flatMap((issue) => explain(issue, schema)),
	};
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
	const path = issue.path as (string | number)[];
	const input = issue.input;
	const field = String(path.at(-1) ?? '');
	const one = (code: string, params: Params = {}, at = path): Explained[] => [
		{ code, path: at, params: { value: input, ...params } },
	];
	if (issue.code === 'custom') {
		const { code, ...params } = issue.params as Params & { code: string };
		return one(code, { ...params, ...suggestion(code, input) });
	}
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(schema, path);
		return issue.keys.map((key) => ({
			code: 'FIELD_UNKNOWN',
			path: [...path, key],
			params: { field: key, known: known.join(' '), nearest: nearest(key, known) },
			atKey: true,
		}));
	}
	if (issue.code === 'invalid_union') return explainUnion(issue, schema, path);
	if (input === undefined) {
		return one('FIELD_MISSING', { field, example: exampleOf(schemaAt(schema, path)) });
	}
	if (input === null) return one('TEXT_BLANK');
	if (issue.code === 'invalid_value') {
		const known = issue.values.map(String);
		return one('VALUE_UNKNOWN', {
			known: known.join('，'),
			nearest: nearest(halfWidth(String(input)).toLowerCase(), known) ?? '',
		});
	}
	if (issue.code === 'invalid_type') return explainType(issue.expected, input, path, field);
	return one('SHAPE_WRONG', { expected: '别的写法', received: quoteShape(input) });
}

const quoteShape = (input: unknown): string =>
	SHAPES[Array.isArray(input) ? 'array' : typeof input] ?? '别的写法';

function explainType(
	expected: string,
	input: unknown,
	path: (string | number)[],
	field: string,
): Explained[] {
	const of = (code: string, params: Params = {}): Explained[] => [
		{ code, path, params: { value: input, ...params } },
	];
	if (expected === 'string' && typeof input === 'number') return of('VALUE_NEEDS_QUOTES');
	if (expected === 'boolean') {
		const isYes = /^(yes|on|true|1|是|对)$/iu.test(String(input));
		const isNo = /^(no|off|false|0|否|不)$/iu.test(String(input));
		return of('BOOLEAN_FORM', isYes ? { suggestion: 'true' } : isNo ? { suggestion: 'false' } : {});
	}
	if (expected === 'number' && typeof input === 'string') {
		const digits = halfWidth(input).replace(/[,_\s]/gu, '');
		const [, plain, scale = ''] = /^(-?\d+(?:\.\d+)?)(百万|千万|[百千万亿])?/u.exec(digits) ?? [];
		if (plain === undefined) return of('NUMBER_FORM');
		const number = Number((Number(plain) * (SCALES[scale] ?? 1)).toFixed(4));
		return of('NUMBER_FORM', { number: String(number) });
	}
	if (expected === 'number' || expected === 'int') return of('NUMBER_FORM');
	return of('SHAPE_WRONG', {
		expected: SHAPES[expected] ?? expected,
		received: quoteShape(input),
		advice:
			expected === 'array' && typeof input !== 'object'
				? `写成列表：${field}: [${String(input)}]`
				: undefined,
	});
}

/** Reports the option that the editor most likely meant: the one sharing most keys. */
function explainUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	schema: z.ZodType,
	path: (string | number)[],
): Explained[] {
	const target = unwrap(schemaAt(schema, path));
	const options = target instanceof z.ZodUnion ? (target.options as z.ZodType[]) : [];
	const keys = Object.keys((issue.input as object | null) ?? {});
	const ranked = options
		.map((option) => ({
			option,
			shared: keys.filter((key) => keysOf(option).includes(key)).length,
		}))
		.sort((a, b) => b.shared - a.shared);
	const best = ranked[0]?.option;
	if (!best)
		return [{ code: 'SHAPE_WRONG', path, params: { expected: '别的写法', received: '这种写法' } }];
	return parseWith(best, issue.input).problems.map((problem) => ({
		...problem,
		path: [...path, ...problem.path],
	}));
}

/** What a form check can compute for its hint. */
function suggestion(code: string, input: unknown): Params {
	if (code !== 'DATE_FORM' || typeof input !== 'string') return {};
	const match = /^\D*(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D*$/u.exec(halfWidth(input));
	if (!match) return {};
	const [, year, month, day] = match as unknown as [string, string, string, string];
	return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	let current: any = schema;
	while (current?.def?.innerType) current = current.def.innerType;
	return current;
}

function keysOf(schema: z.ZodType | undefined): string[] {
	const plain = unwrap(schema);
	if (plain instanceof z.ZodObject) return Object.keys(plain.shape);
	if (plain instanceof z.ZodUnion) return (plain.options as z.ZodType[]).flatMap(keysOf);
	return [];
}

const keysAt = (schema: z.ZodType, path: (string | number)[]): string[] =>
	keysOf(schemaAt(schema, path));

/** The schema of the value at `path`, or undefined where the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: (string | number)[]): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		const plain = unwrap(current);
		if (plain instanceof z.ZodObject) current = plain.shape[String(step)] as z.ZodType | undefined;
		else if (plain instanceof z.ZodArray) current = plain.element as z.ZodType;
		else return undefined;
	}
	return current;
}

/** A value that would pass, to be typed over. */
function exampleOf(schema: z.ZodType | undefined): string {
	const plain = unwrap(schema);
	if (plain instanceof z.ZodEnum) return String(plain.options[0]);
	if (plain instanceof z.ZodNumber) return '1';
	if (plain instanceof z.ZodBoolean) return 'true';
	if (plain instanceof z.ZodArray) return '[…]';
	if (plain instanceof z.ZodObject)
		return `{${Object.keys(plain.shape).slice(0, 3).join(': …, ')}: …}`;
	return '…';
}
