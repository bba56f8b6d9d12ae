/** What 我能申请什么 asks about a site's policies and jobs. */
import { totalOf } from '../model/benefit-total.ts';
import type { RegionContent } from '../model/content.ts';
import type { Day } from '../model/day.ts';
import { type Asked, conditionsOf, jobConditions } from '../model/eligibility/conditions.ts';
import { questionsFor } from '../model/eligibility/questions.ts';
import type { Condition } from '../model/eligibility/verdict.ts';
import { isOpen } from '../model/policy-state.ts';
import { conditionSentences } from '../strings/eligibility.ts';
import { FINDER } from '../strings/finder.ts';
import { requirementSentences } from '../strings/job-requirements.ts';
import { isWorthListing } from './policy-views.ts';
import type { FinderCondition, FinderView, JobView, PolicyView } from './site-view.ts';

/** The policies that the finder knows, in the order in which it names them. */
export const finderPolicies = (policies: readonly PolicyView[]): PolicyView[] =>
	policies.filter(isWorthListing);

/** The jobs that the finder knows, in the order in which it names them. */
export const finderJobs = (jobs: readonly JobView[]): JobView[] =>
	jobs.filter(({ state }) => isOpen(state));

/** Builds the finder of a site on a day; `above` are the regions above, from the top down. */
export function finderView(
	policies: readonly PolicyView[],
	jobs: readonly JobView[],
	{ own, above, day }: { own: RegionContent; above: readonly RegionContent[]; day: Day },
): FinderView {
	const around = [own, ...above.toReversed()];
	const places = around.map(({ id }) => id);
	const known = finderPolicies(policies);
	const conditions = known.map((policy) =>
		policyConditions(policy, { owner: policy.home.region, places, day }),
	);
	const materials = new Set(known.flatMap((policy) => namesOf(policy)));
	const order = [...materials];
	return {
		questions: questionsFor(
			conditions.map((each) => testsOf({ conditions: each })),
			{ places, year: Number(day.slice(0, 4)) },
		),
		places: Object.fromEntries(around.map(({ id, region }) => [id, region.name])),
		policies: known.map((policy, index) => ({
			conditions: conditions[index] ?? [],
			total: totalOf(policy.data.benefits ?? [], policy.shown.amounts),
			excludes: known.flatMap((other, at) =>
				other !== policy && isExcluded(policy, other) ? [at] : [],
			),
			materials: namesOf(policy).map((name) => order.indexOf(name)),
		})),
		jobs: finderJobs(jobs).map((job) => ({ conditions: conditionsOfJob(job) })),
		materials: order,
	};
}

/** The tests of conditions, whose words a page shows. */
export const testsOf = ({ conditions }: { conditions: readonly FinderCondition[] }): Condition[] =>
	conditions.map(({ tests }) => tests);

const namesOf = ({ data }: PolicyView): string[] =>
	(data.apply?.materials ?? []).map(({ name }) => name);

/** Either of two policies says that it excludes the other. */
const isExcluded = (one: PolicyView, other: PolicyView): boolean =>
	(one.data.excludes ?? []).includes(other.id) || (other.data.excludes ?? []).includes(one.id);

/** Conditions in words and tests; what admits everyone is no condition, what is unknown is one. */
function policyConditions({ data, home }: PolicyView, asked: Asked): FinderCondition[] {
	if (!data.eligibility) return [{ text: FINDER.conditionsUnknown, tests: [] }];
	const words = conditionSentences(data.eligibility, home.name);
	const told = words.filter(({ field }) => field === 'told').map(({ text }) => text);
	return conditionsOf(data.eligibility, asked).map(({ field, condition }) => ({
		text:
			field === 'told'
				? (told.shift() as string)
				: (words.find((sentence) => sentence.field === field)?.text as string),
		tests: condition,
	}));
}

/** Degree and age as tests; what only a person can compare has none. */
function conditionsOfJob(job: JobView): FinderCondition[] {
	const computed = jobConditions(job.data);
	return requirementSentences(job.data.requirements).map(({ field, text }) => ({
		text,
		tests: computed.find((condition) => condition.field === field)?.condition ?? [],
		...(field === 'majors' ? { isMajor: true as const } : {}),
	}));
}
