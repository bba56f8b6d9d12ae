/** What only the written form of single values shows: cut text, quotation marks, escapes. */
import type { z } from 'zod';
import { insideQuotes } from '../schema/better-form.ts';
import type { Explained } from '../schema/explained.ts';
import { kindOf } from '../schema/form-kind.ts';
import { schemaAt } from '../schema/walk.ts';
import { suspectCharacters } from './form/check-characters.ts';
import type { PlacedFinding } from './issue.ts';
import type { WrittenValue } from './parse-yaml.ts';
import { lineAt, positionsIn } from './position.ts';
import { quoted } from './yaml-faults.ts';

/**
 * Looks at the written values of a file's `text`. `problems` are what the schema found; those that a
 * finding here explains better are left out of `kept`.
 */
export function checkValues(
	text: string,
	values: readonly WrittenValue[],
	problems: readonly Explained[],
	schema: z.ZodType,
): { kept: Explained[]; found: PlacedFinding[] } {
	const at = positionsIn(text);
	const explained = new Set<string>();
	const wrong = new Set(problems.map(({ path }) => path.join('.')));
	const found = values.flatMap((value): PlacedFinding[] => {
		const field = value.path.join('.');
		const isText = kindOf(schemaAt(schema, value.path))?.kind === 'text';
		const cut = cutText(text, value);
		if (cut && (isText || wrong.has(field))) {
			explained.add(field);
			const { offset, params } = cut;
			const severity = wrong.has(field) ? 'error' : 'warning';
			const finding = { code: 'YAML_HASH_CUTS_TEXT', path: value.path, params, severity } as const;
			return [{ finding, position: at(offset, offset + params.cut.length) }];
		}
		if (typeof value.value !== 'string') return [];
		const position = at(value.start, value.end);
		const inside = isText && value.isPlain ? insideQuotes(value.value) : undefined;
		if (inside !== undefined && !wrong.has(field)) {
			const params = { value: value.value, fixed: quoted(inside) };
			return [{ finding: { code: 'IME_QUOTE', path: value.path, params }, position }];
		}
		const sign = escapedCharacter(text, value);
		return sign ? [{ finding: { ...sign, path: value.path }, position }] : [];
	});
	return { kept: problems.filter(({ path }) => !explained.has(path.join('.'))), found };
}

/** What a space and `#` cut off a plain value, and the line in quotation marks. */
function cutText(
	text: string,
	{ value, start, end, isPlain }: WrittenValue,
): { offset: number; params: { cut: string; fixed: string } } | undefined {
	if (!isPlain) return undefined;
	const line = lineAt(text, end);
	const rest = line.text.slice(end - line.start);
	const match = (value === null ? /^:?\s+(#.*)$/u : /^\s+(#.*)$/u).exec(rest);
	const cut = match?.[1]?.trimEnd();
	if (!match || cut === undefined) return undefined;
	const offset = end + match[0].indexOf('#');
	const from = value === null ? offset : Math.max(start, line.start);
	const head = text.slice(line.start, from).trimStart();
	return { offset, params: { cut, fixed: head + quoted(text.slice(from, offset) + cut) } };
}

/** A character out of place that an escape in quotation marks wrote. */
function escapedCharacter(
	text: string,
	{ value, start, end }: WrittenValue,
): { code: string; params: Record<string, unknown> } | undefined {
	if (!text.slice(start, end).includes('\\')) return undefined;
	const half = /\p{Cs}/u.exec(String(value))?.[0];
	if (half) {
		const number = `U+${half.charCodeAt(0).toString(16).toUpperCase()}`;
		return { code: 'TEXT_LONE_SURROGATE', params: { value: number } };
	}
	const [sign] = suspectCharacters(String(value).replaceAll('\r', ''));
	return sign && { code: sign.code, params: { value: sign.name, isEscape: true } };
}
