import { type Finding, type Issue, issueOf } from '../../src/source/issue.ts';

/** How many issues of one file are listed. */
const MAX_PER_FILE = 30;

/**
 * Sorted issues with at most 30 of each file. What is left out of a file is one issue more, at the
 * place of the first, with the true count; it is a warning where all that is left out are.
 */
export function capIssues(issues: readonly Issue[]): Issue[] {
	return Object.values(Object.groupBy(issues, ({ file }) => file)).flatMap((own = []) => {
		if (own.length <= MAX_PER_FILE) return own;
		const kept = own.slice(0, MAX_PER_FILE);
		const left = own.slice(MAX_PER_FILE);
		const [first] = left as [Issue];
		const isGrave = left.some(({ severity }) => severity === 'error');
		const finding: Finding = {
			code: 'TOO_MANY_ISSUES',
			path: [],
			params: { total: own.length, left: left.length },
			severity: isGrave ? 'error' : 'warning',
		};
		return [...kept, issueOf(finding, first.file, first)];
	});
}
