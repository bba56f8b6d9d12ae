/** Looks up names in the catalogues of majors: which family a major is of, which majors a family has. */
import { SHORT_FORMS } from './short-forms.ts';
import { type MajorCatalogue, UNDERGRADUATE_MAJORS } from './undergraduate-majors.ts';
import { VOCATIONAL_MAJORS } from './vocational-majors.ts';

interface Families {
	/** Majors of each 专业类. */
	classes: Map<string, string[]>;
	/** Majors of each 学科门类 or 专业大类. */
	categories: Map<string, string[]>;
}

const CATALOGUES: readonly Families[] = [UNDERGRADUATE_MAJORS, VOCATIONAL_MAJORS].map(familiesOf);

function familiesOf(catalogue: MajorCatalogue): Families {
	const classes = new Map<string, string[]>();
	const categories = new Map<string, string[]>();
	for (const [category, families] of Object.entries(catalogue)) {
		for (const [name, text] of Object.entries(families)) classes.set(name, text.split(/\s+/u));
		const names = Object.keys(families).flatMap((name) => classes.get(name) as string[]);
		categories.set(category, names);
	}
	return { classes, categories };
}

const CLASSES_OF = new Map<string, string[]>();
for (const [name, majors] of CATALOGUES.flatMap(({ classes }) => [...classes])) {
	for (const major of majors) CLASSES_OF.set(major, [...(CLASSES_OF.get(major) ?? []), name]);
}

/** Every major of the catalogues, each once, in their order. */
export const MAJOR_NAMES: readonly string[] = [...CLASSES_OF.keys()];

/** 专业类 of a major, by its name in a catalogue; empty for any other name. */
export const classesOf = (major: string): readonly string[] => CLASSES_OF.get(major) ?? [];

const once = (names: string[]): string[] => [...new Set(names)];

/** Majors of a 专业类 in all catalogues; empty for any other name. */
export const majorsOfClass = (name: string): readonly string[] =>
	once(CATALOGUES.flatMap(({ classes }) => classes.get(name) ?? []));

/** Majors of a 学科门类 or 专业大类; empty for any other name. */
export const majorsOfCategory = (name: string): readonly string[] =>
	once(CATALOGUES.flatMap(({ categories }) => categories.get(name) ?? []));

/**
 * Majors of the classes whose names begin with `stem`, in the catalogues that have no class of just
 * this name: `sure` where a catalogue has one such class (食品 is 食品科学与工程类), `maybe` where it has
 * several (农业 is 农业工程类 or 农业经济管理类).
 */
export function classesStartingWith(stem: string): { sure: string[]; maybe: string[] } {
	const found = { sure: [] as string[], maybe: [] as string[] };
	for (const { classes } of CATALOGUES) {
		if (classes.has(`${stem}类`)) continue;
		const lists = [...classes].filter(([name]) => name.startsWith(stem));
		found[lists.length === 1 ? 'sure' : 'maybe'].push(...lists.flatMap(([, majors]) => majors));
	}
	return found;
}

/**
 * The catalogues' names of a major someone wrote: itself, with or without 学 at its end, or what it is
 * short for. Empty for a name that is of no catalogue, such as one of a graduate programme.
 */
export function catalogueNames(text: string): string[] {
	const forms = [text, `${text}学`, text.replace(/(?<=..)学$/u, ''), ...(SHORT_FORMS[text] ?? [])];
	return once(forms).filter((form) => CLASSES_OF.has(form));
}
