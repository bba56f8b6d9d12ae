import { entriesOf } from '../../../src/model/content.ts';
import { type HeldPolicy, policiesIn } from '../../../src/model/inheritance.ts';
import { currentVersion } from '../../../src/model/policy-versions.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

type Field = 'combines_with' | 'excludes';

/**
 * What policies say of each other agrees: none names itself, none has one policy in both lists, and
 * none excludes another that says the two combine. One may be silent where the other speaks.
 */
export const policyContradictions: Rule = (context) => {
	const files = entriesOf(context.region, 'policies').filter(
		({ data }) => data.combines_with !== undefined || data.excludes !== undefined,
	);
	if (files.length === 0) return [];
	return [...files.flatMap(withinOne), ...betweenTwo(context, files)];
};

/** A policy that names itself, or names another in both lists: the later list is reported. */
function withinOne({ id, data, file }: Entry<'policies'>): RuleFinding[] {
	const both = new Set(data.combines_with ?? []);
	const listed = (['combines_with', 'excludes'] as const).flatMap((field) =>
		(data[field] ?? []).map((value, index) => ({ field, value, path: [field, index] })),
	);
	return listed.flatMap(({ field, value, path }): RuleFinding[] => {
		const isBoth = field === 'excludes' && both.has(value);
		if (value !== id && !isBoth) return [];
		const problem = value === id ? 'itself' : 'both';
		return [{ code: 'POLICY_CONTRADICTION', path, params: { value, field, problem }, file }];
	});
}

/**
 * Two policies that hold here on the day and disagree. Of two files of this region the later one is
 * reported; against a region above, this region's own, which its editor can change.
 */
function betweenTwo(context: RuleContext, files: Entry<'policies'>[]): RuleFinding[] {
	const { region, content, day } = context;
	const held = new Map(policiesIn(content, region.id, day).map((policy) => [policy.slug, policy]));
	const current = (policy: HeldPolicy) =>
		currentVersion(policy.versions, day) ?? policy.versions[0];
	return files.flatMap(({ id, version, data, file }) => {
		const own = held.get(id);
		if (own?.owner !== region.id || current(own)?.version !== (version ?? 1)) return [];
		return (['combines_with', 'excludes'] as const).flatMap((field) => {
			const answer: Field = field === 'excludes' ? 'combines_with' : 'excludes';
			return (data[field] ?? []).flatMap((value, index): RuleFinding[] => {
				const policy = held.get(value);
				const other = policy && current(policy);
				if (!policy || !other || value === id) return [];
				if (!other.data[answer]?.includes(id) || isOfTwoMinds(data, other.data, id, value))
					return [];
				const otherFile = `${policy.owner}/policies/${value}.v${other.version}.yaml`;
				if (policy.owner === region.id && otherFile > file) return [];
				const params = { value, field, other: otherFile };
				return [{ code: 'POLICY_CONTRADICTION', path: [field, index], params, file }];
			});
		});
	});
}

/** Whether one of the two contradicts itself already, which is said in its own file. */
const isOfTwoMinds = (a: Policy, b: Policy, idOfA: string, idOfB: string): boolean =>
	isInBoth(a, idOfB) || isInBoth(b, idOfA);

const isInBoth = (policy: Policy, id: string): boolean =>
	Boolean(policy.combines_with?.includes(id) && policy.excludes?.includes(id));
