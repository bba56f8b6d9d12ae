/** The difference between two versions of a policy, field by field and in words. */
import type { Policy } from '../schema/policy.ts';
import { policySentences } from '../strings/policy-sentences.ts';
import type { VersionChange } from './site-view.ts';

/** Likeness of two lines from which they are read as one line that changed. */
const LIKE_ENOUGH = 0.4;

/** Share of common pairs of neighbouring characters (Dice 1945), from 0 to 1. */
function likeness(one: string, other: string): number {
	const pairs = (text: string): Set<string> =>
		new Set(Array.from(text.slice(0, -1), (sign, index) => sign + text[index + 1]));
	const [a, b] = [pairs(one), pairs(other)];
	return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

/** Pairs lines that are gone with the new lines they became; the rest was removed or added. */
function paired(field: string, removed: string[], added: string[]): VersionChange[] {
	const isOneLine = removed.length === 1 && added.length === 1;
	const left = [...added];
	const changes = removed.map((before): VersionChange => {
		const [best] = left.toSorted((a, b) => likeness(before, b) - likeness(before, a));
		if (best === undefined || !(isOneLine || likeness(before, best) >= LIKE_ENOUGH))
			return { field, before };
		left.splice(left.indexOf(best), 1);
		return { field, before, after: best };
	});
	return [...changes, ...left.map((after) => ({ field, after }))];
}

/**
 * What `after` says differently from `before`. A field with one line on both sides has changed; in
 * lists, like lines are one line that changed, the others were removed or added.
 */
export function versionChanges(before: Policy, after: Policy, regionName: string): VersionChange[] {
	const old = new Map(policySentences(before, regionName));
	return policySentences(after, regionName).flatMap(([field, now]) => {
		const was = old.get(field) ?? [];
		return paired(
			field,
			was.filter((line) => !now.includes(line)),
			now.filter((line) => !was.includes(line)),
		);
	});
}
