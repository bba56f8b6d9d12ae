/** What the page of the finder gives its script. */
import type { Condition } from '../model/eligibility/verdict.ts';
import type { majorWords } from '../site/job-filter.ts';
import type { FinderView } from '../site/site-view.ts';
import type { FINDER } from '../strings/finder.ts';

export interface FinderData extends Pick<FinderView, 'questions' | 'materials'> {
	/** In the order of the rows of the page, which hold the words of each condition. */
	policies: (Omit<FinderView['policies'][number], 'conditions'> & { conditions: Condition[] })[];
	/** Conditions of each job, in the order of the rows. */
	jobs: Condition[][];
	/** What is said of jobs and majors; absent where no job asks for one. */
	major?: ReturnType<typeof majorWords>;
	words: typeof FINDER;
}
