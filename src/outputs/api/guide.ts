/** The lists as the partner guide shows them: every field of an item, from its schema. */
import { API_LIST_ABOUT, API_OPTIONAL } from '../../strings/api-lists.ts';
import { listSchema } from './list-schema.ts';
import { PORTAL_LIST_NAMES } from './portal-lists.ts';

/** What a reader is told of a list. */
export interface ListGuide {
	name: string;
	about: string;
	fields: { name: string; type: string; about: string }[];
}

interface Schema {
	type?: string;
	enum?: string[];
	const?: unknown;
	description?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
}

/** Every list, with its fields; those of an object within an item follow it, as `employer.name`. */
export const listGuides = (): ListGuide[] =>
	PORTAL_LIST_NAMES.map((name) => {
		const { properties } = listSchema(name) as Schema;
		const item = properties?.items?.items ?? {};
		return { name, about: API_LIST_ABOUT[name], fields: fieldsOf(item, '') };
	});

const fieldsOf = (
	{ properties = {}, required = [] }: Schema,
	prefix: string,
): ListGuide['fields'] =>
	Object.entries(properties).flatMap(([name, field]) => {
		const isAlways = required.includes(name);
		const about = [isAlways ? '' : API_OPTIONAL, field.description].filter(Boolean).join('；');
		const within = field.items ?? field;
		return [
			{ name: prefix + name, type: typeOf(field), about },
			...fieldsOf(within, `${prefix}${name}${field.items ? '[]' : ''}.`),
		];
	});

function typeOf({ type, enum: values, const: value, items }: Schema): string {
	if (values) return values.join(' | ');
	if (value !== undefined) return String(value);
	return type === 'array' && items ? `${items.type ?? ''}[]` : (type ?? '');
}
