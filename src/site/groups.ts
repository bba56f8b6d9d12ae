/** Topics, audiences, job kinds and degrees of a site, with counts: filtering without a script. */
import { conditionsOf } from '../model/eligibility/conditions.ts';
import { type Answers, outcomeOf } from '../model/eligibility/verdict.ts';
import type { Eligibility } from '../schema/policy.ts';
import { DEGREES, JOB_KINDS, SITUATIONS, TOPICS } from '../schema/vocabulary.ts';
import type { Group, JobView, PolicyView } from './site-view.ts';

const isCounted = ({ state }: PolicyView): boolean =>
	['open', 'closing', 'upcoming'].includes(state.name);
const isOpenJob = ({ state }: JobView): boolean => state.name !== 'closed';

/** Policies of a topic. */
export const inTopic = (policies: readonly PolicyView[], topic: string): PolicyView[] =>
	policies.filter(({ data }) => data.topic === topic);

/** What is known of somebody in an audience: a degree, or a situation. */
function answersOf(audience: string): Answers {
	if (audience in DEGREES) return { degree: audience };
	return audience === 'returning' || audience === 'overseas'
		? { [audience]: 'yes' }
		: { work: audience };
}

/** Whether someone of that degree or situation may be eligible. */
export function admits(eligibility: Eligibility | undefined, audience: string): boolean {
	const conditions = conditionsOf(eligibility, { owner: '', places: [], day: '0000-01-01' });
	const answers = answersOf(audience);
	return conditions.every(({ condition }) => outcomeOf(condition, answers) >= 0);
}

/** Policies for an audience that can be applied for now or later. */
export const forAudience = (policies: readonly PolicyView[], audience: string): PolicyView[] =>
	policies.filter((policy) => isCounted(policy) && admits(policy.data.eligibility, audience));

/** Jobs of a kind that are not over. */
export const ofKind = (jobs: readonly JobView[], kind: string): JobView[] =>
	jobs.filter((job) => isOpenJob(job) && job.data.kind === kind);

/** Jobs open to a degree that are not over. */
export const forDegree = (jobs: readonly JobView[], degree: string): JobView[] =>
	jobs.filter((job) => {
		const degrees = job.data.requirements?.degrees as string[] | undefined;
		return isOpenJob(job) && (!degrees || degrees.includes(degree));
	});

const groups = (
	table: Record<string, string>,
	folder: string,
	count: (value: string) => number,
): Group[] =>
	Object.entries(table)
		.map(([value, label]) => ({ value, label, count: count(value), href: `${folder}${value}/` }))
		.filter((group) => group.count > 0);

/** All groups of a site that hold something. */
export function groupsOf(policies: readonly PolicyView[], jobs: readonly JobView[]) {
	return {
		topics: groups(TOPICS, 'policies/topics/', (topic) => inTopic(policies, topic).length),
		audiences: {
			degrees: groups(DEGREES, 'policies/for/', (degree) => forAudience(policies, degree).length),
			situations: groups(
				SITUATIONS,
				'policies/for/',
				(value) => forAudience(policies, value).length,
			),
		},
		jobKinds: groups(JOB_KINDS, 'jobs/kind/', (kind) => ofKind(jobs, kind).length),
		jobDegrees: groups(DEGREES, 'jobs/degree/', (degree) => forDegree(jobs, degree).length),
	};
}
