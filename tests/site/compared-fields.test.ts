/** No field of a policy may change between versions unseen. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Policy, PolicySchema } from '../../src/schema/policy.ts';
import { versionChanges } from '../../src/site/version-changes.ts';
import { FULL } from '../schema/entry-forms.ts';
import { fieldsOf, type SchemaField } from '../schema/walk-schema.ts';

/** Fields that say nothing about the policy itself: who checked, notes, the editor's own summary. */
const NOT_COMPARED = new Set([
	'checked',
	'checked.on',
	'checked.by',
	'review_by',
	'sample',
	'former_ids',
	'note',
	'phone_public',
	'changes',
]);

const names = {
	region: '青禾县',
	regionOf: (id: string) => id,
	titleOf: (_: string, id: string) => id,
};
const full = PolicySchema.parse(FULL.policies?.[0]);
const fields = fieldsOf(PolicySchema);
const isCompared = ({ path }: SchemaField): boolean => !NOT_COMPARED.has(path);

/** A map that has to be there differs only by its own fields. */
const isMapThatStays = ({ isRequired, schema }: SchemaField): boolean =>
	isRequired && schema instanceof z.ZodObject;

/** A copy of `value` in which `change` was applied wherever `path` (`*`: every item) leads. */
function changed<Value>(
	value: Value,
	path: readonly string[],
	change: (map: Record<string, unknown>, name: string) => void,
): Value {
	const copy = structuredClone(value);
	const walk = (node: any, [step = '', ...rest]: readonly string[]): void => {
		if (step === '*') for (const item of node ?? []) walk(item, rest);
		else if (rest.length > 0) walk(node?.[step], rest);
		else if (node?.[step] !== undefined) change(node, step);
	};
	walk(copy, path);
	return copy;
}

/** Another value of the same form. */
function other(value: unknown, schema: z.ZodType): unknown {
	let inner: any = schema;
	while (inner.def.innerType) inner = inner.def.innerType;
	if (inner instanceof z.ZodEnum) return inner.options.find((option) => option !== value);
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'boolean') return !value;
	if (typeof value === 'string') return /^\d{4}-/u.test(value) ? '2025-05-05' : `${value}变`;
	return Array.isArray(value) ? [] : undefined;
}

const differing = (before: Policy, after: Policy): number =>
	versionChanges(before, after, names).length;

describe('two versions that differ in one field', () => {
	test('are made for every field there is', () => {
		expect(fields.length).toBeGreaterThan(60);
		const untouched = fields.filter(
			({ path, schema }) =>
				JSON.stringify(
					changed(full, path.split('.'), (map, name) => {
						map[name] = other(map[name], schema);
					}),
				) === JSON.stringify(full),
		);
		expect(untouched.map(({ path }) => path)).toEqual([]);
	});

	test.each(fields.filter((field) => isCompared(field) && !isMapThatStays(field)))(
		'are told apart by $path',
		({ path, schema }) => {
			const after = changed(full, path.split('.'), (map, name) => {
				map[name] = other(map[name], schema);
			});
			expect(differing(full, after)).toBeGreaterThan(0);
		},
	);

	test.each(
		fields.filter((field) => isCompared(field) && !field.isRequired && field.path !== 'status'),
	)('are told apart where only one has $path', ({ path }) => {
		const less = changed(full, path.split('.'), (map, name) => delete map[name]);
		expect(differing(full, less)).toBeGreaterThan(0);
		expect(differing(less, full)).toBeGreaterThan(0);
	});

	test.each([...NOT_COMPARED])('say the same to readers whatever %s is', (path) => {
		const after = changed(full, path.split('.'), (map, name) => delete map[name]);
		expect(after).not.toEqual(full);
		expect(differing(full, after)).toBe(0);
	});
});
