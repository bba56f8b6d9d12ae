/** What kind of value a field of text wants; checks of zod do not tell from outside. */
import { z } from 'zod';

export interface FormKind {
	kind: 'text' | 'word' | 'day' | 'month' | 'moment' | 'choice';
	/** For a choice: its values with the words readers see. */
	labels?: Readonly<Record<string, string>>;
}

const KINDS = z.registry<FormKind>();

/** Notes the kind of `schema`; copies made with `.describe()` and the like keep it. */
export function ofKind<Schema extends z.ZodType>(
	schema: Schema,
	kind: FormKind['kind'],
	labels?: FormKind['labels'],
): Schema {
	KINDS.add(schema, labels ? { kind, labels } : { kind });
	return schema;
}

/** The kind of a field's schema, through `optional` and `default`. */
export function kindOf(schema: z.ZodType | undefined): FormKind | undefined {
	let current: any = schema;
	while (current?.def?.innerType) current = current.def.innerType;
	return current ? KINDS.get(current) : undefined;
}
