/** The names of all fields of all content types, for telling a key from a word. */
import { z } from 'zod';
import { PortalSchema } from './portal.ts';
import { RegionSchema } from './region.ts';
import { ENTRY_TYPES } from './registry.ts';

/** Every key that any schema knows at any depth. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
	[...Object.values(ENTRY_TYPES).map(({ schema }) => schema), RegionSchema, PortalSchema].flatMap(
		(schema) => [...namesIn(schema)],
	),
);

function* namesIn(schema: z.ZodType): Generator<string> {
	let plain: any = schema;
	while (plain?.def?.innerType) plain = plain.def.innerType;
	if (plain instanceof z.ZodArray) yield* namesIn(plain.element as z.ZodType);
	if (plain instanceof z.ZodUnion) {
		for (const option of plain.options) yield* namesIn(option as z.ZodType);
	}
	if (!(plain instanceof z.ZodObject)) return;
	for (const [name, field] of Object.entries(plain.shape)) {
		yield name;
		yield* namesIn(field as z.ZodType);
	}
}
