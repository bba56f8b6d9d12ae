import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { EXAMPLES, exampleFor } from '../../src/schema/examples.ts';
import { parseWith } from '../../src/schema/explain.ts';
import { FIELD_EXAMPLES } from '../../src/schema/field-examples.ts';
import { MINIMAL, SCHEMAS } from './entry-forms.ts';
import { fieldsOf } from './walk-schema.ts';

const KINDS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
const FIELDS = KINDS.flatMap((kind) =>
	fieldsOf(SCHEMAS[kind]).map(({ path, schema }) => ({
		path: `${kind}.${path}`.replaceAll('.*', ''),
		schema,
	})),
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Whether an example is YAML on one line that the field accepts. */
function refusals(example: string | undefined, schema: z.ZodType): unknown[] {
	if (example === undefined) return ['no example'];
	if (example.includes('\n')) return ['two lines'];
	return parseWith(schema, parse(`field: ${example}\n`).field).problems;
}

describe.each(KINDS)('the example of %s', (kind) => {
	test('is valid as it stands', () => {
		expect(parseWith(SCHEMAS[kind], EXAMPLES[kind as keyof typeof EXAMPLES]).problems).toEqual([]);
	});

	test('has what an entry of its type needs, and is a sample', () => {
		const example = EXAMPLES[kind as keyof typeof EXAMPLES];
		expect(Object.keys(example)).toEqual(
			expect.arrayContaining(Object.keys(MINIMAL[kind] as object)),
		);
		if (kind !== 'portal') expect(example.sample).toBe(true);
	});
});

describe.each(KINDS)('the values to copy for %s', (kind) => {
	test('are there for every field and pass its checks', () => {
		for (const { path, schema } of FIELDS.filter((field) => field.path.startsWith(`${kind}.`)))
			expect([path, refusals(exampleFor(path), schema)]).toEqual([path, []]);
	});
});

test('a value that goes by a bare name passes wherever that name stands', () => {
	for (const { path, schema } of FIELDS) {
		const name = nameOf(path);
		const isOwn = exampleFor(path) === exampleFor(name);
		if (isOwn) expect([name, refusals(exampleFor(name), schema)]).toEqual([name, []]);
	}
});

test('no value is left for a field that is gone', () => {
	const unused = Object.keys(FIELD_EXAMPLES).filter(
		(key) => !FIELDS.some(({ path }) => path === key || path.endsWith(`.${key}`)),
	);
	expect(unused).toEqual([]);
});

test('a field that nobody knows has no value', () => {
	expect(exampleFor('constructor')).toBeUndefined();
	expect(exampleFor('jobs.zzz')).toBeUndefined();
});
