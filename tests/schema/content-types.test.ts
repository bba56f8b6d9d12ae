import { describe, expect, test } from 'vitest';
import { parseWith } from '../../src/schema/explain.ts';
import { TYPE_NAMES } from '../../src/schema/registry.ts';
import { FULL, MINIMAL, SCHEMAS, type Written } from './entry-forms.ts';
import { fieldsOf, mapsIn, pathsIn, withField } from './walk-schema.ts';

const KINDS = Object.keys(SCHEMAS);
const problemsOf = (kind: string, written: Written) =>
	parseWith(SCHEMAS[kind as keyof typeof SCHEMAS], written).problems;

test('every content type has its forms here', () => {
	expect(Object.keys(MINIMAL)).toEqual([...TYPE_NAMES, 'region', 'portal']);
	expect(Object.keys(FULL)).toEqual(Object.keys(MINIMAL));
});

describe.each(KINDS)('a file of %s', (kind) => {
	const schema = SCHEMAS[kind as keyof typeof SCHEMAS];
	const minimal = MINIMAL[kind] as Written;
	const full = FULL[kind] as Written[];

	test('is accepted in its least form', () => {
		expect(problemsOf(kind, minimal)).toEqual([]);
	});

	test('needs every field of its least form', () => {
		for (const name of Object.keys(minimal)) {
			const { [name]: _left, ...rest } = minimal;
			const codes = problemsOf(kind, rest).map(({ code, params }) => [code, params.field]);
			expect(codes, name).toEqual([
				[expect.stringMatching(/^FIELD_(MISSING|NEEDED_HERE)$/u), name],
			]);
		}
	});

	test('is accepted with every field there is', () => {
		for (const form of full) expect(problemsOf(kind, form)).toEqual([]);
		const used = new Set(full.flatMap((form) => pathsIn(form)));
		expect([...used].toSorted()).toEqual(
			[...new Set(fieldsOf(schema).map(({ path }) => path))].toSorted(),
		);
	});

	test('has a description in Chinese on every field', () => {
		const silent = fieldsOf(schema).filter(
			({ description }) => !/\p{Script=Han}.*。$/u.test(description ?? ''),
		);
		expect(silent).toEqual([]);
	});

	test('refuses a field that nobody knows, at any depth, and names the key', () => {
		for (const form of full) {
			for (const path of mapsIn(form)) {
				const problems = problemsOf(kind, withField(form, path, 'zzz', 1));
				expect(problems).toContainEqual(
					expect.objectContaining({ code: 'FIELD_UNKNOWN', path: [...path, 'zzz'], atKey: true }),
				);
			}
		}
	});

	test.each(['__proto__', 'constructor', 'toString'])(
		'does not take the field %s for its own',
		(name) => {
			const written: Written = { ...minimal };
			Object.defineProperty(written, name, { value: {}, enumerable: true });
			expect(problemsOf(kind, written)).toMatchObject([{ code: 'FIELD_UNKNOWN', path: [name] }]);
		},
	);
});
