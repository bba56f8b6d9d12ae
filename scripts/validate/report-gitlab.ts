import type { Issue } from '../../src/source/issue.ts';
import { fingerprints } from './fingerprint.ts';

/** What GitLab calls each severity; an error keeps a county's change from being published. */
const SEVERITIES = { error: 'major', warning: 'minor' } as const;

/**
 * Issues as a Code Quality report of GitLab, to be saved as an artifact (GitLab Docs, “Code Quality
 * report format”). A position's end is the last character, as in the Code Climate specification.
 */
export function reportGitlab(issues: readonly Issue[]): string {
	const names = fingerprints(issues);
	const entries = issues.map(
		({ message, hint, code, severity, file, line, column, length }, n) => ({
			description: `${message}改法：${hint}`,
			check_name: code,
			fingerprint: names[n],
			severity: SEVERITIES[severity],
			location: {
				path: file,
				positions: {
					begin: { line, column },
					end: { line, column: column + Math.max(length ?? 1, 1) - 1 },
				},
			},
		}),
	);
	return `${JSON.stringify(entries, undefined, 2)}\n`;
}
