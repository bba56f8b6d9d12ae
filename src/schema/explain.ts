/** Turns what zod found into codes of the catalogue, with the values their messages need. */
import { z } from 'zod';
import { betterForm } from './better-form.ts';
import { exampleOf } from './example-of.ts';
import { explainType } from './explain-type.ts';
import type { Explained } from './explained.ts';
import { kindOf } from './form-kind.ts';
import { halfWidth } from './half-width.ts';
import { fieldOfLabel, labelsOf } from './labels.ts';
import { latinSpelling, scriptOf } from './lookalike.ts';
import type { Params } from './messages.ts';
import { nearest } from './nearest.ts';
import { suggestionFor } from './suggestions.ts';
import { simplified } from './traditional.ts';
import { keysOf, schemaAt, unwrap } from './walk.ts';

/** Issues of zod that are explained, of however many items of lists. */
const MAX_ISSUES = 2000;

/** Unknown keys of one map that are looked at; a comparison with every known one takes its time. */
const MAX_KEYS = 200;

/** Parses `data` and returns either the value or every problem, in the order of the fields. */
export function parseWith<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
): { value: z.output<Schema>; problems: [] } | { value: undefined; problems: Explained[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues
		.slice(0, MAX_ISSUES)
		.flatMap((issue) => explain(issue, schema));
	return { value: undefined, problems: withoutMisnamed(problems) };
}

/** A field that stands there under a wrong name is not missing as well. */
function withoutMisnamed(problems: Explained[]): Explained[] {
	const written = new Set(
		problems.flatMap(({ path, params, atKey }) =>
			atKey ? [[...path.slice(0, -1), params.fixed ?? params.meant].join('.')] : [],
		),
	);
	return problems.filter(({ code, path, params }) => {
		if (code === 'FIELD_MISSING') return !written.has(path.join('.'));
		return code !== 'FIELD_NEEDED_HERE' || !written.has([...path, params.field].join('.'));
	});
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
	const path = issue.path as (string | number)[];
	const input = issue.input;
	const target = schemaAt(schema, path);
	const one = (code: string, params: Params = {}): Explained[] => [
		{ code, path, params: { value: input, ...params } },
	];
	if (issue.code === 'unrecognized_keys')
		return issue.keys.slice(0, MAX_KEYS).map((key) => unknownField(key, path, target));
	if (issue.code === 'invalid_union') return explainUnion(issue, target, path);
	const isBlank = input === undefined || input === null;
	if (isBlank && path.at(-1) === 'alt') return one('IMAGE_ALT_MISSING');
	if (input === undefined)
		return one('FIELD_MISSING', {
			field: String(path.at(-1)),
			named: named(path.map(String).join('.')),
			example: exampleOf(path, target),
		});
	if (input === null) return one('TEXT_BLANK');
	const better = FORMS.has(issue.code) ? betterForm(target, input) : undefined;
	if (better) return [{ ...better, path, severity: 'error' }];
	if (issue.code === 'custom') {
		const { code, ...params } = issue.params as Params & { code: string };
		return one(code, { ...suggestionFor(code, input), ...params });
	}
	if (issue.code === 'invalid_value') return one('VALUE_UNKNOWN', choiceParams(target, input));
	if (issue.code === 'invalid_type') return explainType(issue.expected, input, path, target);
	return one('SHAPE_WRONG', { expected: '别的写法', received: '这种写法' });
}

/** Kinds of issues that a mere way of typing can cause. */
const FORMS = new Set(['custom', 'invalid_value', 'invalid_type']);

/** A field's name with its Chinese word: `closes（截止日期）`. */
function named(path: string): string {
	const name = path.split('.').at(-1) ?? '';
	const [label] = labelsOf(path);
	return label ? `${name}（${label}）` : name;
}

/** A key that the map does not know: misspelt, typed full-width, with a look-alike, in Chinese. */
function unknownField(
	key: string,
	parent: (string | number)[],
	map: z.ZodType | undefined,
): Explained {
	const known = keysOf(map);
	const path = [...parent, key];
	const half = halfWidth(key).trim();
	if (half !== key && known.includes(half)) {
		const params = { value: key, fixed: half };
		return { code: 'IME_FULLWIDTH', path, params, atKey: true };
	}
	const spelling = latinSpelling(key);
	if (spelling && known.includes(spelling.latin)) {
		const { sign, latin } = spelling;
		const params = { value: key, sign, name: scriptOf(sign), fixed: latin };
		return { code: 'TEXT_LOOKALIKE', path, params, atKey: true };
	}
	const meant = nearest(half, known) ?? fieldOfLabel(key, known);
	const params = { field: key, known: known.join(' '), meant, nearest: meant && named(meant) };
	return { code: 'FIELD_UNKNOWN', path, params, atKey: true };
}

/** The values of a choice with their words, and the one that the editor most likely meant. */
function choiceParams(schema: z.ZodType | undefined, input: unknown): Params {
	const plain = unwrap(schema);
	const values = plain instanceof z.ZodEnum ? plain.options.map(String) : [];
	const labels = kindOf(schema)?.labels ?? {};
	const written = simplified(halfWidth(String(input)).trim());
	const labelled = Object.entries(labels);
	const byLabel =
		labelled.find(([, label]) => label === written) ??
		labelled.find(([, label]) => label.includes(written) || written.includes(label));
	return {
		known: values
			.map((value) => (labels[value] ? `${value}（${labels[value]}）` : value))
			.join('、'),
		nearest: byLabel?.[0] ?? nearest(written.toLowerCase(), values) ?? '',
	};
}

/** Reports the option that the editor most likely meant: the one sharing most keys. */
function explainUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	schema: z.ZodType | undefined,
	path: (string | number)[],
): Explained[] {
	const target = unwrap(schema);
	const options = target instanceof z.ZodUnion ? (target.options as z.ZodType[]) : [];
	const keys = Object.keys((issue.input as object | null) ?? {});
	const [best] = options
		.map((option) => ({
			option,
			shared: keys.filter((key) => keysOf(option).includes(key)).length,
		}))
		.sort((a, b) => b.shared - a.shared);
	if (!best)
		return [{ code: 'SHAPE_WRONG', path, params: { expected: '别的写法', received: '这种写法' } }];
	return parseWith(best.option, issue.input).problems.map((problem) => ({
		...problem,
		path: [...path, ...problem.path],
	}));
}
