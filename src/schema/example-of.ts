import { z } from 'zod';
import { exampleFor } from './examples.ts';
import { unwrap } from './walk.ts';

/** A value that would pass at `path`, in YAML, to be typed over. */
export function exampleOf(
	path: readonly (string | number)[],
	schema: z.ZodType | undefined,
): string {
	const plain = unwrap(schema);
	if (plain instanceof z.ZodEnum) return String(plain.options[0]);
	if (plain instanceof z.ZodBoolean) return 'true';
	const names = path.filter((step) => typeof step === 'string');
	const example = exampleFor(names.join('.'));
	if (example !== undefined) return example;
	if (plain instanceof z.ZodNumber) return '1';
	if (plain instanceof z.ZodArray) return '[…]';
	if (plain instanceof z.ZodObject)
		return `{${Object.keys(plain.shape).slice(0, 3).join(': …, ')}: …}`;
	return '…';
}
