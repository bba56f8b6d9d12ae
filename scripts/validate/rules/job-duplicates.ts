import { type Content, entriesOf, type RegionContent } from '../../../src/model/content.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Job } from '../../../src/schema/job.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/**
 * No job is listed twice on one page: one of this region and another of it or of a region above
 * with the same employer, title and kind whose days overlap. Two counties below one hub may each
 * have theirs. Reported at the later file.
 */
export const jobDuplicates: Rule = ({ region, content }) => {
	const above = content.tree.above(region.id).map((id) => jobsByName(content, content.read(id)));
	const own = jobsByName(content, region);
	return [...own].flatMap(([name, jobs]): RuleFinding[] => {
		const others = above.flatMap((jobsAbove) => jobsAbove.get(name) ?? []);
		return jobs.flatMap((job, index) => {
			const twin = [...others, ...jobs.slice(0, index)].find(
				(other) => other.data.kind === job.data.kind && overlap(other.data, job.data),
			);
			return twin ? [findingOf(job, twin)] : [];
		});
	});
};

function findingOf(a: Entry<'jobs'>, b: Entry<'jobs'>): RuleFinding {
	const [earlier, later] = a.file < b.file ? [a, b] : [b, a];
	const { title, employer } = later.data;
	const params = { title, employer: employer.name, other: earlier.file };
	return { code: 'JOB_DUPLICATE', path: ['title'], params, file: later.file };
}

const made = new WeakMap<Content, Map<string, Map<string, Entry<'jobs'>[]>>>();

/** The jobs of a region by employer and title; those of a hub are asked for by every county below. */
function jobsByName(content: Content, region: RegionContent): Map<string, Entry<'jobs'>[]> {
	const byRegion = made.get(content) ?? new Map();
	made.set(content, byRegion);
	const jobs =
		byRegion.get(region.id) ??
		Map.groupBy(
			entriesOf(region, 'jobs'),
			({ data }) => `${plainEmployer(data.employer.name)} ${plain(data.title)}`,
		);
	byRegion.set(region.id, jobs);
	return jobs;
}

/** Text without what people write in different ways: width, case, spaces, brackets. */
const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{P}]/gu, '');

/** An employer's name without its legal form. */
const plainEmployer = (name: string): string =>
	plain(name).replace(/(?:有限责任|股份有限|有限)?公司$/u, '');

const endOf = ({ closes, status, since }: Job): Day => {
	const ends = [closes, status === 'closed' ? since : undefined].filter((day) => day !== undefined);
	return ends.toSorted()[0] ?? '9999-12-31';
};

const overlap = (a: Job, b: Job): boolean => a.posted <= endOf(b) && b.posted <= endOf(a);
