/** The difference between two versions of a policy, field by field and in words. */
import type { Policy } from '../schema/policy.ts';
import { policySentences } from '../strings/policy-sentences.ts';
import type { VersionChange } from './site-view.ts';

/**
 * What `after` says differently from `before`. A field with one sentence on both sides is a change;
 * in lists, lines only on one side are removed or added, in their order.
 */
export function versionChanges(before: Policy, after: Policy, regionName: string): VersionChange[] {
	const old = new Map(policySentences(before, regionName));
	return policySentences(after, regionName).flatMap(([field, now]): VersionChange[] => {
		const was = old.get(field) ?? [];
		const removed = was.filter((line) => !now.includes(line));
		const added = now.filter((line) => !was.includes(line));
		const paired = Math.min(removed.length, added.length);
		return [
			...removed
				.slice(0, paired)
				.map((line, index) => ({ field, before: line, after: added[index] as string })),
			...removed.slice(paired).map((line) => ({ field, before: line })),
			...added.slice(paired).map((line) => ({ field, after: line })),
		];
	});
}
