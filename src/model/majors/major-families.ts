/** Looks up names in the catalogues of majors: which family a major is of, which majors a family has. */
import { SHORT_FORMS } from './short-forms.ts';
import { type MajorCatalogue, UNDERGRADUATE_MAJORS } from './undergraduate-majors.ts';

const CATALOGUES: readonly MajorCatalogue[] = [UNDERGRADUATE_MAJORS];

const CLASSES_OF = new Map<string, string[]>();
const MAJORS_OF = new Map<string, string[]>();
const CATEGORIES = new Set<string>();

const add = (table: Map<string, string[]>, key: string, value: string): void => {
	const values = table.get(key) ?? [];
	if (!values.includes(value)) table.set(key, [...values, value]);
};

for (const [category, classes] of CATALOGUES.flatMap((one) => Object.entries(one))) {
	CATEGORIES.add(category);
	for (const [name, text] of Object.entries(classes)) {
		for (const major of text.split(/\s+/u)) {
			add(CLASSES_OF, major, name);
			add(MAJORS_OF, name, major);
		}
	}
}

const MAJORS_OF_CATEGORY = new Map<string, string[]>();
for (const [category, classes] of CATALOGUES.flatMap((one) => Object.entries(one))) {
	for (const text of Object.values(classes)) {
		for (const major of text.split(/\s+/u)) add(MAJORS_OF_CATEGORY, category, major);
	}
}

/** Every major of the catalogues, in their order. */
export const MAJOR_NAMES: readonly string[] = [...CLASSES_OF.keys()];

/** 专业类 of a major, by its name in the catalogue; empty for any other name. */
export const classesOf = (major: string): readonly string[] => CLASSES_OF.get(major) ?? [];

/** Majors of a 专业类; empty for any other name. */
export const majorsOfClass = (name: string): readonly string[] => MAJORS_OF.get(name) ?? [];

/** Majors of a 学科门类; empty for any other name. */
export const majorsOfCategory = (name: string): readonly string[] =>
	MAJORS_OF_CATEGORY.get(name) ?? [];

/**
 * The catalogue's name of a major someone wrote: itself, with or without 学 at its end, or a common
 * short form. Undefined for a name that is not of the catalogue, such as one of a graduate programme.
 */
export function catalogueName(text: string): string | undefined {
	const forms = [text, `${text}学`, text.replace(/学$/u, ''), SHORT_FORMS[text]];
	return forms.find((form) => form !== undefined && CLASSES_OF.has(form));
}

/** The 专业类 whose name begins with `stem`, where there is exactly one: 食品 is 食品科学与工程类. */
export function classStartingWith(stem: string): string | undefined {
	const names = [...MAJORS_OF.keys()].filter((name) => name.startsWith(stem));
	return names.length === 1 ? names[0] : undefined;
}
