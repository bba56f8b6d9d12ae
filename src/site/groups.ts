/** Topics, audiences, job kinds and degrees of a site, with counts: filtering without a script. */
import { conditionsOf } from '../model/eligibility/conditions.ts';
import { type Answers, outcomeOf } from '../model/eligibility/verdict.ts';
import type { Eligibility } from '../schema/policy.ts';
import { DEGREES, JOB_KINDS, SITUATIONS, TOPICS } from '../strings/vocabulary.ts';
import type { Group, JobView, PolicyView } from './site-view.ts';

const isCounted = ({ state }: PolicyView): boolean =>
	['open', 'closing', 'upcoming'].includes(state.name);
const isOpenJob = ({ state }: JobView): boolean => state.name !== 'closed';

/** Policies of a topic. */
export const inTopic = (policies: readonly PolicyView[], topic: string): PolicyView[] =>
	policies.filter(({ data }) => data.topic === topic);

/** What is known of somebody in a group: a degree, or a situation. */
function answersOf(group: string): Answers {
	if (group in DEGREES) return { degree: group };
	return group === 'returning' || group === 'overseas' ? { [group]: 'yes' } : { work: group };
}

/**
 * Whether someone of an audience may be eligible: of a degree, in a situation, or both, as
 * `bachelor/returning`.
 */
export function admits(eligibility: Eligibility | undefined, audience: string): boolean {
	const conditions = conditionsOf(eligibility, { owner: '', places: [], day: '0000-01-01' });
	const answers = Object.assign({}, ...audience.split('/').map(answersOf)) as Answers;
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

/** Degrees and situations with counts; `within` are the situations for each degree. */
export interface Audiences {
	degrees: Group[];
	situations: Group[];
	within: Record<string, Group[]>;
}

function audiencesOf(policies: readonly PolicyView[]): Audiences {
	const count = (audience: string): number => forAudience(policies, audience).length;
	const degrees = groups(DEGREES, 'policies/for/', count);
	const situations = groups(SITUATIONS, 'policies/for/', count);
	const within = degrees.map(({ value: degree, href }): [string, Group[]] => [
		degree,
		groups(SITUATIONS, href, (situation) => count(`${degree}/${situation}`)),
	]);
	return { degrees, situations, within: Object.fromEntries(within) };
}

/** All groups of a site that hold something. */
export function groupsOf(policies: readonly PolicyView[], jobs: readonly JobView[]) {
	return {
		topics: groups(TOPICS, 'policies/topics/', (topic) => inTopic(policies, topic).length),
		audiences: audiencesOf(policies),
		jobKinds: groups(JOB_KINDS, 'jobs/kind/', (kind) => ofKind(jobs, kind).length),
		jobDegrees: groups(DEGREES, 'jobs/degree/', (degree) => forDegree(jobs, degree).length),
	};
}
