/** What an editor meant by a value that its field refuses, where it was only typed differently. */
import type { z } from 'zod';
import { halfWidth } from './half-width.ts';
import { latinSpelling, scriptOf } from './lookalike.ts';
import type { Params } from './messages.ts';
import { unwrap } from './walk.ts';

const QUOTED = /^[“‘「『＂＇](.*)[”’」』＂＇]$/su;

/** The text inside the Chinese quotation marks that stand around all of it; undefined without. */
export const insideQuotes = (value: string): string | undefined => {
	const inside = QUOTED.exec(value.trim())?.[1];
	return inside !== undefined && !/[“”「」『』]/u.test(inside) ? inside : undefined;
};

/** A code and the value that the field accepts; undefined where nothing simple is wrong. */
export function betterForm(
	schema: z.ZodType | undefined,
	value: unknown,
): { code: string; params: Params } | undefined {
	if (typeof value !== 'string' || !schema) return undefined;
	const accepted = (text: string): string | undefined => {
		if (schema.safeParse(text).success)
			return unwrap(schema)?.type === 'string' ? asYaml(text) : text;
		if (/^(?:true|false)$/u.test(text) && schema.safeParse(text === 'true').success) return text;
		const number = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
		return number !== undefined && schema.safeParse(number).success ? String(number) : undefined;
	};
	const inside = insideQuotes(value);
	const unquoted = inside === undefined ? undefined : accepted(halfWidth(inside).trim());
	if (unquoted !== undefined) return { code: 'IME_QUOTE', params: { value, fixed: unquoted } };
	const half = halfWidth(value).trim();
	const narrow = half === value.trim() ? undefined : accepted(half);
	if (narrow !== undefined) return { code: 'IME_FULLWIDTH', params: { value, fixed: narrow } };
	const spelling = latinSpelling(value);
	const latin = spelling && accepted(spelling.latin);
	if (!latin) return undefined;
	const params = { value, sign: spelling.sign, name: scriptOf(spelling.sign), fixed: latin };
	return { code: 'TEXT_LOOKALIKE', params };
}

/** Text that YAML would read as a number or a comment stands in quotation marks. */
const asYaml = (text: string): string =>
	/^#|^[\d+.-]+$/u.test(text) && !isDay(text) ? `"${text}"` : text;

const isDay = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text);
