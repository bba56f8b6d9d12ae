import { z } from 'zod';

/** One field of a schema, with `*` for the items of a list. */
export interface SchemaField {
	path: string;
	description: string | undefined;
	/** Whether the map it stands in is refused without it. */
	isRequired: boolean;
	/** What the field's value has to be. */
	schema: z.ZodType;
}

/** Every field of a schema, however deep. */
export function fieldsOf(schema: unknown, path: string[] = []): SchemaField[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return fieldsOf(schema.def.innerType, path);
	if (schema instanceof z.ZodArray) return fieldsOf(schema.element, [...path, '*']);
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => fieldsOf(option, path));
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
		{
			path: [...path, name].join('.'),
			description: field.description,
			isRequired: !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
			schema: field,
		},
		...fieldsOf(field, [...path, name]),
	]);
}

/** Every map inside a written value, itself included, with its path. */
export function mapsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
	if (Array.isArray(value)) return value.flatMap((item, index) => mapsIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.entries(value).flatMap(([name, field]) => mapsIn(field, [...path, name]));
	return [path, ...inner];
}

/** The field paths that a written value uses, with `*` for the items of a list. */
export function pathsIn(value: unknown, path: string[] = []): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, [...path, '*']));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([, field]) => field !== undefined)
		.flatMap(([name, field]) => [[...path, name].join('.'), ...pathsIn(field, [...path, name])]);
}

/** A copy of `value` with one more field in the map at `path`. */
export function withField<Value>(
	value: Value,
	path: (string | number)[],
	name: string,
	field: unknown,
): Value {
	const copy = structuredClone(value);
	let map: any = copy;
	for (const step of path) map = map[step];
	map[name] = field;
	return copy;
}
