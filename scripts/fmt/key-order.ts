/** The order of keys that a schema gives: the order in which it lists its fields. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { z } from 'zod';

/** Puts the keys of `node` and of all below it in the order of `schema`; true where any moved. */
export function orderKeys(node: unknown, schema: z.ZodType | undefined): boolean {
	const { fields, element } = formOf(schema);
	if (isSeq(node))
		return node.items.map((item) => orderKeys(item, element)).some((hasMoved) => hasMoved);
	if (!isMap(node)) return false;
	const inner = node.items.map(({ key, value }) => orderKeys(value, fields.get(nameOf(key))));
	return orderMap(node, [...fields.keys()]) || inner.some((hasMoved) => hasMoved);
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** The fields of a map and the items of a list, whichever of them a schema describes. */
function formOf(schema: z.ZodType | undefined): {
	fields: Map<string, z.ZodType>;
	element: z.ZodType | undefined;
} {
	let plain: any = schema;
	while (plain?.def?.innerType) plain = plain.def.innerType;
	const options: z.ZodType[] = plain instanceof z.ZodUnion ? (plain.options as any) : [plain];
	const shapes = options.filter((option) => option instanceof z.ZodObject);
	return {
		fields: new Map(shapes.flatMap(({ shape }) => Object.entries(shape as Record<string, any>))),
		element: plain instanceof z.ZodArray ? (plain.element as z.ZodType) : undefined,
	};
}

function orderMap(map: YAMLMap, names: string[]): boolean {
	const rank = ({ key }: Pair): number => {
		const index = names.indexOf(nameOf(key));
		return index === -1 ? names.length : index;
	};
	const sorted = map.items.toSorted((a, b) => rank(a) - rank(b));
	if (sorted.every((pair, index) => pair === map.items[index])) return false;
	const first = map.items[0]?.key as Node;
	// The parser hangs a comment above the first key of an inner map on the map itself.
	if (map.commentBefore) {
		first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n');
		map.commentBefore = null;
	}
	// A blank line parts a key from the one before; the first has none.
	const next = sorted[0]?.key as Node;
	next.spaceBefore = false;
	map.items = sorted;
	return true;
}
