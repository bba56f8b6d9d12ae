/** Keywords and places of our own content, as a site would bring them along. */
import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { normalised } from '../../../src/model/search/normalised.ts';
import { placeForms } from '../../../src/model/search/place-forms.ts';
import type { Vocabulary } from '../../../src/model/search/understand.ts';

interface Written {
	name?: string;
	aliases?: string[];
	title?: string;
	benefits?: { label: string }[];
}

const read = (file: string): unknown =>
	load(readFileSync(file, 'utf8').replace(/^---\n([\s\S]*?)\n---[\s\S]*$/u, '$1'));
const entries = globSync('content/*/**/*.{yaml,mdx}').sort().map(read) as Written[];
const groups = read('content/synonyms.yaml') as string[][];
const names = entries.flatMap(({ title, benefits = [] }) => [
	...(title ? [title] : []),
	...benefits.map(({ label }) => label),
]);

/** Synonyms, titles and names of benefits, each once. */
export const KEYWORDS: readonly string[] = [
	...new Set([...groups.flat(), ...names].map(normalised)),
];

export const VOCABULARY: Vocabulary = {
	known: KEYWORDS,
	places: entries.flatMap(({ name, aliases = [], title }) =>
		name && !title
			? [{ value: name, forms: placeForms(normalised(name), aliases.map(normalised)) }]
			: [],
	),
};
