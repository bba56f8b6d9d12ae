/** Where an entry holds Markdown: in its body and in some fields. */
import type { EntryType } from '../schema/registry.ts';

/** A text under the rules of `markup.ts`; `path` is empty for the body. */
export interface EntryText {
	path: (string | number)[];
	text: string;
}

/** Fields that hold Markdown, by entry type; `*` stands for every item of a list. */
const MARKDOWN_FIELDS: Partial<Record<EntryType, string[][]>> = {
	policies: [['details'], ['questions', '*', 'answer']],
	jobs: [['duties']],
	programmes: [['items', '*', 'text']],
};

/** The Markdown fields that are present, in the order of the table above, then the body. */
export function entryTexts(type: EntryType, data: unknown, body: string | undefined): EntryText[] {
	const found: EntryText[] = [];
	const walk = (value: any, steps: string[], path: (string | number)[]): void => {
		const [step, ...rest] = steps;
		if (step === undefined) {
			if (typeof value === 'string') found.push({ path, text: value });
		} else if (step === '*' && Array.isArray(value)) {
			for (const [index, item] of value.entries()) walk(item, rest, [...path, index]);
		} else if (value && typeof value === 'object' && step in value)
			walk(value[step], rest, [...path, step]);
	};
	for (const steps of MARKDOWN_FIELDS[type] ?? []) walk(data, steps, []);
	if (body !== undefined) found.push({ path: [], text: body });
	return found;
}
