/** JSON Schemas of all content files, made from the zod schemas for the hints of text editors. */
import { z } from 'zod';
import { EXAMPLES } from '../../src/schema/examples.ts';
import { labelsOf } from '../../src/schema/labels.ts';
import { PortalSchema, SynonymsSchema } from '../../src/schema/portal.ts';
import { PrivacyExceptionsSchema } from '../../src/schema/privacy-exceptions.ts';
import { RegionSchema } from '../../src/schema/region.ts';
import { ENTRY_TYPES, TYPE_NAMES } from '../../src/schema/registry.ts';
import * as vocabulary from '../../src/schema/vocabulary.ts';

type JsonSchema = Record<string, any>;

interface Described {
	/** Plural type name, or the file's own: what `labels.ts` and `examples.ts` call it. */
	kind: string;
	/** What editors call it. */
	label: string;
	schema: z.ZodType;
}

/** Schema files by their name below `schemas/`. */
const DESCRIBED: Record<string, Described> = {
	...Object.fromEntries(
		TYPE_NAMES.map((kind) => {
			const { singular, label, schema } = ENTRY_TYPES[kind];
			return [`${singular}.schema.json`, { kind, label, schema }];
		}),
	),
	'region.schema.json': { kind: 'region', label: '地区', schema: RegionSchema },
	'portal.schema.json': { kind: 'portal', label: '总站', schema: PortalSchema },
	'privacy-exceptions.schema.json': {
		kind: 'privacy-exceptions',
		label: '可以公开的号码',
		schema: PrivacyExceptionsSchema,
	},
	'synonyms.schema.json': { kind: 'synonyms', label: '同义词', schema: SynonymsSchema },
};

/**
 * Every JSON Schema (draft 7, which the YAML extension of VS Code reads) by its file name. Rules over
 * several fields or files are not in them: `npm run validate` stays the judge.
 */
export function jsonSchemas(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(DESCRIBED).map(([file, described]) => [
			file,
			`${JSON.stringify(jsonSchemaOf(described), null, 2)}\n`,
		]),
	);
}

function jsonSchemaOf({ kind, label, schema }: Described): JsonSchema {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
	}) as JsonSchema;
	addWords(rest, kind);
	const example = EXAMPLES[kind as keyof typeof EXAMPLES] as JsonSchema | undefined;
	const snippets = example && [
		{ label: `新的${label}`, description: '带示例值的全部必填字段', body: example },
	];
	return { $schema, title: label, ...rest, ...(snippets ? { defaultSnippets: snippets } : {}) };
}

/** Adds labels to fields and to the values of closed lists, below the field at `path`. */
function addWords(schema: JsonSchema, path: string): void {
	for (const [name, field] of Object.entries<JsonSchema>(schema.properties ?? {})) {
		const [label] = labelsOf(`${path}.${name}`);
		if (label !== undefined) field.title = label;
		addWords(field, `${path}.${name}`);
	}
	for (const option of schema.anyOf ?? []) addWords(option, path);
	if (schema.items) addWords(schema.items, path);
	const words = schema.enum && wordsOf(schema.enum);
	if (words) {
		schema.enumDescriptions = words;
		schema.markdownEnumDescriptions = words;
	}
}

/** The words readers see for the values of a closed list; a value without one stands for itself. */
function wordsOf(values: string[]): string[] | undefined {
	const table = Object.values<Record<string, string>>(vocabulary).find(
		(words) => Object.keys(words).join() === values.join(),
	);
	return table && values.map((value) => table[value] || value);
}
