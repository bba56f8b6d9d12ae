/**
 * Checks that are left out or broken one at a time: some bad fixture must notice. A registry is any
 * table of checks that validation can be run with a changed copy of.
 */
import { describe, expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import type { Rule, RuleContext, RuleFinding } from '../../scripts/validate/rule.ts';
import { RULES } from '../../scripts/validate/rules/index.ts';
import {
	SYNONYM_CHECKS,
	type SynonymCheck,
	type SynonymText,
} from '../../scripts/validate/synonym-checks.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { addDays } from '../../src/model/day.ts';
import type { FormCheck, FormText } from '../../src/source/form/form-check.ts';
import { FORM_CHECKS } from '../../src/source/form/form-checks.ts';
import type { Issue } from '../../src/source/issue.ts';
import { contentFolder } from '../content-folder.ts';
import { type BadFixture, changed } from './check-content.ts';
import { DAY } from './clean-content.ts';

interface Registry<Check> {
	checks: Record<string, Check>;
	/** Reads a content folder; gives every issue found with these checks in place of the registry. */
	open: (root: string) => (checks: Record<string, Check>) => Issue[];
	/** The check with one thing wrong in it, by what it then does. */
	mutants: Record<string, (check: Check) => Check>;
}

const findings =
	(change: (finding: RuleFinding) => RuleFinding) =>
	(rule: Rule): Rule =>
	(context) =>
		rule(context).map(change);

const REGISTRIES: Record<string, Registry<any>> = {
	'cross-file rules': {
		checks: RULES,
		open: (root) => {
			const store = new ContentStore(root, undefined, DAY);
			return (rules: Record<string, Rule>) => validateAll(store, DAY, rules);
		},
		mutants: {
			'forgets the field': findings(({ at: _at, ...finding }) => ({
				...finding,
				path: [],
			})),
			'names a neighbouring field': findings(({ at: _at, path, ...finding }) => ({
				...finding,
				path: path.slice(0, -1),
				atKey: true,
			})),
			'reports in another file': (rule: Rule) => (context: RuleContext) =>
				rule(context).map((finding) => {
					const { region } = context;
					const [first] = region.entries;
					const other = finding.file === region.file ? first?.file : region.file;
					return { ...finding, file: other ?? finding.file, path: [] };
				}),
		},
	},
	'checks of raw text': {
		checks: { ...FORM_CHECKS },
		open: (root) => (checks: Record<string, FormCheck>) => {
			const kept = { ...FORM_CHECKS };
			for (const name of Object.keys(kept)) FORM_CHECKS[name] = checks[name] ?? (() => []);
			try {
				return validateAll(new ContentStore(root, undefined, DAY), DAY);
			} finally {
				Object.assign(FORM_CHECKS, kept);
			}
		},
		mutants: {
			'points at the sign behind': (check: FormCheck) => (form: FormText) =>
				check(form).map((spotted) => ({ ...spotted, start: spotted.start + 1 })),
			'finds nothing behind the first line': (check: FormCheck) => (form: FormText) =>
				check(form).filter(({ start }) => !form.text.slice(0, start).includes('\n')),
		},
	},
	'checks of synonyms': {
		checks: { ...SYNONYM_CHECKS },
		open: (root) => (checks: Record<string, SynonymCheck>) => {
			const kept = { ...SYNONYM_CHECKS };
			for (const name of Object.keys(kept)) SYNONYM_CHECKS[name] = checks[name] ?? (() => []);
			try {
				return validateAll(new ContentStore(root, undefined, DAY), DAY);
			} finally {
				Object.assign(SYNONYM_CHECKS, kept);
			}
		},
		mutants: {
			'names the group instead of the word': (check: SynonymCheck) => (text: SynonymText) =>
				check(text).map((finding) => ({ ...finding, path: finding.path.slice(0, 1) })),
			'finds nothing behind the first group': (check: SynonymCheck) => (text: SynonymText) =>
				check(text).filter(({ path }) => path[0] === 0),
		},
	},
};

/** Every fixture of the catalogue: whatever the files `bad-*.ts` export. */
const FIXTURES = Object.values(
	import.meta.glob<Record<string, BadFixture[]>>('./bad-*.ts', { eager: true }),
).flatMap((group) => Object.values(group).flat());

/** Codes of checks that speak of a whole file or section. */
const WHOLE_FILE = new Set(['IMAGE_UNUSED', 'SECTION_EMPTY', 'SECTION_STALE']);

const hasExpected = (issues: Issue[], { code, at }: BadFixture): boolean =>
	issues.some(
		(issue) => issue.code === code && `${issue.file}:${issue.line}:${issue.column}` === at,
	);

describe.each(Object.entries(REGISTRIES))('of the %s', (_name, { checks, open, mutants }) => {
	const without = (left: string): typeof checks =>
		Object.fromEntries(Object.entries(checks).filter(([name]) => name !== left));

	test('each is missed when left out, by fixtures of its own, and noticed when broken', () => {
		const unnoticed = new Set(
			Object.keys(checks).flatMap((check) =>
				['left out', ...Object.keys(mutants)].map((change) => `${check} ${change}`),
			),
		);
		for (const fixture of FIXTURES) {
			const issuesWith = open(contentFolder(changed(fixture.bad)));
			const isFound = (given: typeof checks) => hasExpected(issuesWith(given), fixture);
			if (isFound({})) continue;
			const needed = Object.keys(checks).filter((check) => !isFound(without(check)));
			expect(needed, `${fixture.code} ${fixture.at}`).toHaveLength(1);
			const [name] = needed as [string];
			unnoticed.delete(`${name} left out`);
			for (const [change, mutant] of Object.entries(mutants)) {
				const broken = { ...checks, [name]: mutant(checks[name]) };
				// What a check says of a whole file has no field to forget.
				const isMeant = change.includes('field') && WHOLE_FILE.has(fixture.code);
				if (isMeant || !isFound(broken)) unnoticed.delete(`${name} ${change}`);
			}
		}
		expect([...unnoticed]).toEqual([]);
	});
});

describe('a rule that is a day early or late is noticed by a fixture of', () => {
	/** Issues when every rule thinks it is another day. */
	const issuesOn = (root: string, shift: number): Issue[] => {
		const shifted = Object.entries(RULES).map(([name, rule]): [string, Rule] => [
			name,
			(context) => rule({ ...context, day: addDays(context.day, shift) }),
		]);
		return validateAll(new ContentStore(root, undefined, DAY), DAY, Object.fromEntries(shifted));
	};

	test.each([
		['DATE_IN_FUTURE', 1],
		['CHECK_OLD', -1],
		['REVIEW_DUE', -1],
		['CONSENT_REVIEW_DUE', -1],
		['PROMISE_NOT_OPEN', -1],
		['POLICY_CONTRADICTION', -1],
		['JOB_PAST_CLOSING', -1],
		['JOB_PAST_CLOSING', 1],
	])('%s, %i day', (code, shift) => {
		const fixtures = FIXTURES.filter((fixture) => fixture.code === code);
		const noticed = fixtures.filter(
			(fixture) => !hasExpected(issuesOn(contentFolder(changed(fixture.bad)), shift), fixture),
		);
		expect(noticed).not.toEqual([]);
	});
});
