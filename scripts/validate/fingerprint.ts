import { hash } from 'node:crypto';
import type { Issue } from '../../src/source/issue.ts';

/**
 * A name for each issue, in the same order, as 64 hexadecimal digits (SHA-256). It holds the file,
 * the code, the field path and the message, and a running number where these are the same; so no
 * two are alike, and lines that come or go above an issue do not change it.
 */
export function fingerprints(issues: readonly Issue[]): string[] {
	const seen = new Map<string, number>();
	return issues.map(({ file, code, path, message }) => {
		// A message may name another line or count days: both move although the problem stays.
		const words = message.replace(/\d+(?= ?[行天])/gu, '');
		const problem = JSON.stringify([file, code, path, words]);
		const twin = seen.get(problem) ?? 0;
		seen.set(problem, twin + 1);
		return hash('sha256', `${problem} ${twin}`);
	});
}
