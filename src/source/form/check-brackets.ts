import type { FormCheck, Spotted } from './form-check.ts';

const CLOSING: Record<string, string> = { '[': '】］', '{': '｝' };

/** A list or map that begins with a bracket and ends with a full-width one. */
export const checkBrackets: FormCheck = ({ text, syntax, flows }) => {
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
