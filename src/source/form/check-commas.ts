import { FIELD_NAMES } from '../../schema/field-names.ts';
import type { Flow, FormCheck, FormText, Spotted } from './form-check.ts';

/** Items longer than this, or with an end of sentence, are text that may hold its own commas. */
const LONGEST_ITEM = 12;

/** Full-width commas between the items of a list or map. */
export const checkCommas: FormCheck = (form) =>
	form.flows.flatMap((flow) => (flow.sign === '[' ? inList(form, flow) : inMap(form, flow)));

function inList({ text, syntax }: FormText, { open, close }: Flow): Spotted[] {
	const inside = syntax.slice(open + 1, close);
	if (/[[{]/u.test(inside)) return [];
	const offset = inside.search(/[，、]/u);
	if (offset < 0) return [];
	const hasComma = inside.includes(',');
	const items = inside.split(/[，、,]/u).map((item) => item.trim());
	const areWords = items.every((item) => /^[\w-]*$/u.test(item));
	const areShort = items.every((item) => item.length <= LONGEST_ITEM && !/[。！？；]/u.test(item));
	const isSeparated = areWords || (areShort && (inside.includes('，') || !hasComma));
	if (!isSeparated) return [];
	const place = open + 1 + offset;
	const value = text[place] as string;
	const written = text.slice(open + 1, close).split(/[，、,]/u);
	const fixed = `[${written.map((item) => item.trim()).join(', ')}]`;
	return [{ code: 'IME_COMMA', params: { value, fixed }, start: place, end: place + 1 }];
}

/** In a map a comma is a separator where a field's name and a colon follow it. */
function inMap({ text, syntax }: FormText, { open, close }: Flow): Spotted[] {
	const inside = syntax.slice(open, close);
	const [match] = [...inside.matchAll(/[，、]\s*([A-Za-z_]\w*)\s*[:：]/gu)].filter(([, key]) =>
		FIELD_NAMES.has(key as string),
	);
	if (!match) return [];
	const place = open + match.index;
	const fixed = text.slice(open, close + 1).replace(/[，、]\s*(?=[A-Za-z_]\w*\s*[:：])/gu, ', ');
	const params = { value: text[place], fixed };
	return [{ code: 'IME_COMMA', params, start: place, end: place + 1 }];
}
