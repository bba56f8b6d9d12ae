/** Ways through a zod schema: what is wrapped, which fields are known, what stands at a path. */
import { z } from 'zod';

/** The schema inside `optional`, `default` and other wrappers. */
export function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	let current: any = schema;
	while (current?.def?.innerType) current = current.def.innerType;
	return current;
}

/** Names of the fields of a map, or of all the maps that may stand here. */
export function keysOf(schema: z.ZodType | undefined): string[] {
	const plain = unwrap(schema);
	if (plain instanceof z.ZodObject) return Object.keys(plain.shape);
	if (plain instanceof z.ZodUnion) return (plain.options as z.ZodType[]).flatMap(keysOf);
	return [];
}

/** The schema of the value at `path`, or undefined where the path leaves the schema. */
export function schemaAt(
	schema: z.ZodType,
	path: readonly (string | number)[],
): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		const plain = unwrap(current);
		if (plain instanceof z.ZodObject) {
			const known = Object.hasOwn(plain.shape, step);
			current = known ? (plain.shape[String(step)] as z.ZodType) : undefined;
		} else if (plain instanceof z.ZodArray) current = plain.element as z.ZodType;
		else return undefined;
	}
	return current;
}
