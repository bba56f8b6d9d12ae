import { FIELD_NAMES } from '../../schema/field-names.ts';
import { ENTRY_TYPES } from '../../schema/registry.ts';
import { lineAt } from '../position.ts';
import { type FormCheck, flowAt, type Spotted } from './form-check.ts';

/** A key at the beginning of a line, or after a brace or comma, and the colon behind it. */
const KEY =
	/(?<before>^ *(?:- +)*|[{,，、]\s*)(?<key>[A-Za-z_][\w-]*|\p{Script=Han}{1,8})(?<colon>\s*：\s*|:(?=[^\s/]))/gmu;

/** Words that stand before the colon of a reference such as `station:hall`. */
const REFERENCES = new Set(Object.values(ENTRY_TYPES).map(({ singular }) => singular));

/** Full-width colons after keys, and colons without the space that makes them YAML. */
export const checkColons: FormCheck = (form) => {
	const { text, syntax, flows } = form;
	if (!/：|:[^\s/]/u.test(syntax)) return [];
	return [...syntax.matchAll(KEY)].flatMap((match): Spotted[] => {
		const { before = '', key = '', colon = '' } = match.groups ?? {};
		const isFull = colon !== ':';
		if (!isFull && before.includes('-') && REFERENCES.has(key)) return [];
		const start = match.index + before.length;
		const isTopLevel = before === '' && isLineStart(text, start);
		// Elsewhere a word with a colon may be plain text; a field's name at such a place is not.
		if (!FIELD_NAMES.has(key) && !isTopLevel) return [];
		if (/[{,，、]/u.test(before) && flowAt(flows, start)?.sign !== '{') return [];
		const offset = start + key.length + colon.search(/[:：]/u);
		const line = lineAt(text, offset);
		const column = start + key.length - line.start;
		const rest = line.text.slice(column + colon.length);
		const fixed = `${line.text.slice(0, column)}: ${before.includes('{') ? asciiFields(rest) : rest}`;
		const params = { field: key, fixed };
		const code = isFull ? 'IME_COLON' : 'YAML_COLON_SPACE';
		return [{ code, params, start: offset, end: offset + 1 }];
	});
};

/** The fields after the first in braces, with the signs of YAML. */
const asciiFields = (rest: string): string =>
	rest.replace(/[,，、]\s*([A-Za-z_]\w*)\s*[:：]\s*/gu, ', $1: ');

const isLineStart = (text: string, offset: number): boolean =>
	offset === 0 || text[offset - 1] === '\n';
