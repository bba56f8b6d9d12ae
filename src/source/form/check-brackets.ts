import { FIELD_NAMES } from '../../schema/field-names.ts';
import { halfWidth } from '../../schema/half-width.ts';
import type { FormCheck, Spotted } from './form-check.ts';

const CLOSING: Record<string, string> = { '[': '】］', '{': '｝' };

/** Fields in full-width brackets, with the colons of YAML. */
const FIELDS =
	/(?<=(?:: +|^ *- +))(?<sign>[｛（［【])(?<inside> *(?<key>[a-z_]+): [^\n]*?)[｝）］】})\]]\s*$/gmu;

/** A list or map with a full-width bracket at its beginning or end. */
export const checkBrackets: FormCheck = (form) => [...wholeMaps(form), ...endings(form)];

/** Maps that YAML would read as a text with a colon in it. */
const wholeMaps: FormCheck = ({ syntax }) =>
	[...syntax.matchAll(FIELDS)].flatMap(({ groups = {}, index }): Spotted[] => {
		const { sign = '', inside = '', key = '' } = groups;
		if (!FIELD_NAMES.has(key)) return [];
		const fixed = `{${halfWidth(inside)
			.trim()
			.replace(/\s*[,、]\s*/gu, ', ')}}`;
		const params = { value: sign, kind: '一组字段', fixed };
		return [{ code: 'IME_BRACKET', params, start: index, end: index + 1 }];
	});

/** Lists and maps that begin with a bracket and end with a full-width one. */
const endings: FormCheck = ({ text, syntax, flows }) => {
	if (!/[】］｝]/u.test(syntax)) return [];
	const closed = new Set(flows.map(({ open }) => open));
	return [...syntax.matchAll(/(?<=(?:: +|^ *- +))[[{]/gmu)].flatMap(
		({ 0: sign, index }): Spotted[] => {
			if (closed.has(index)) return [];
			const newline = syntax.indexOf('\n', index);
			const line = syntax.slice(index, newline < 0 ? undefined : newline);
			const end = line.search(new RegExp(`[${CLOSING[sign]}]\\s*$`, 'u'));
			if (end < 0) return [];
			const offset = index + end;
			const fixed = `${text.slice(index, offset)}${sign === '[' ? ']' : '}'}`;
			const params = { value: text[offset], fixed };
			return [{ code: 'IME_BRACKET', params, start: offset, end: offset + 1 }];
		},
	);
};
