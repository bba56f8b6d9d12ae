/** Reads and checks `synonyms.yaml`. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalised } from '../../src/model/search/normalised.ts';
import { placeForms } from '../../src/model/search/place-forms.ts';
import { type Synonyms, SynonymsSchema } from '../../src/schema/portal.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import { readData } from '../../src/source/read-data.ts';
import type { NamedRegion } from '../content/named-region.ts';
import { SYNONYM_CHECKS, type SynonymText } from './synonym-checks.ts';
import { synonymWords } from './synonym-words.ts';

const FILE = 'synonyms.yaml';

/**
 * The groups, unless they hold an error, and every issue of the file. `regions` are those whose
 * names should not be among the words.
 */
export function readSynonyms(
	root: string,
	regions: readonly NamedRegion[],
): { synonyms?: Synonyms; issues: Issue[] } {
	const path = join(root, FILE);
	// A link is named by the walk through the folder; its target is never read.
	if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { issues: [] };
	const { value, data, issues, locate } = readData(FILE, readFileSync(path), SynonymsSchema);
	const text: SynonymText = {
		words: synonymWords(data),
		places: placesOf(regions),
		lineOf: (word) => locate(word).line,
	};
	const told = new Set(issues.map((issue) => issue.path));
	for (const finding of Object.values(SYNONYM_CHECKS).flatMap((check) => check(text))) {
		const name = finding.path.join('.');
		if (!told.has(name)) issues.push(issueOf(finding, FILE, locate(finding.path)));
		told.add(name);
	}
	const isSound = issues.every(({ severity }) => severity === 'warning');
	return value !== undefined && isSound ? { synonyms: value, issues } : { issues };
}

const placesOf = (regions: readonly NamedRegion[]): SynonymText['places'] =>
	new Map(
		regions.flatMap(({ name, aliases, file }) =>
			placeForms(name, aliases).map((form) => [normalised(form), { name, file }] as const),
		),
	);
