import { entriesOf } from '../../../src/model/content.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Versions run 1, 2, 3 without a hole, later ones begin later, and each says what it changed. */
export const versions: Rule = ({ region, day }) => {
	const bySlug = Map.groupBy(entriesOf(region, 'policies'), ({ id }) => id);
	const files = Map.groupBy(region.known, (name) => name);
	return [...bySlug].flatMap(([slug, entries]) => {
		const ordered = entries.toSorted((a, b) => numberOf(a) - numberOf(b));
		// A version that cannot be read has its own issue; next to it nothing is known of a hole.
		const isComplete = files.get(`policies/${slug}`)?.length === entries.length;
		return ordered.flatMap((entry, index) => [
			...(isComplete ? gap(slug, ordered, index) : []),
			...(isComplete ? overlap(entry, ordered[index - 1], day) : []),
			...missingChanges(entry),
		]);
	});
};

const numberOf = (entry: Entry): number => entry.version ?? 1;

function gap(slug: string, ordered: Entry<'policies'>[], index: number): RuleFinding[] {
	const entry = ordered[index] as Entry<'policies'>;
	const expected = index === 0 ? 1 : numberOf(ordered[index - 1] as Entry) + 1;
	if (numberOf(entry) === expected) return [];
	const params = { slug, version: numberOf(entry), missing: expected };
	return [{ code: 'VERSION_GAP', path: [], params, file: entry.file }];
}

function overlap(
	entry: Entry<'policies'>,
	earlier: Entry<'policies'> | undefined,
	today: Day,
): RuleFinding[] {
	if (!earlier) return [];
	const from = entry.data.effective?.from;
	const { from: earlierFrom, to: earlierTo } = earlier.data.effective ?? {};
	const isAfterBegin = from !== undefined && (earlierFrom === undefined || from > earlierFrom);
	const isAfterEnd = earlierTo === undefined || (from !== undefined && from > earlierTo);
	if (isAfterBegin && isAfterEnd) return [];
	const after = earlierTo ?? earlierFrom;
	const params = {
		other: earlier.file,
		from,
		earlierTo,
		earlierFrom,
		// Where neither version says a day, any day fits; today's shows the form.
		day: after === undefined ? today : addDays(after, 1),
	};
	const path = from === undefined ? ['effective'] : ['effective', 'from'];
	return [{ code: 'VERSION_OVERLAP', path, params, file: entry.file }];
}

function missingChanges(entry: Entry<'policies'>): RuleFinding[] {
	if (numberOf(entry) < 2 || entry.data.changes !== undefined) return [];
	const params = {
		field: 'changes',
		reason: '第 2 版起要用一句话说明改了什么',
		example: 'changes: 补贴标准由 5000 元提高到 8000 元。',
	};
	return [{ code: 'FIELD_NEEDED_HERE', path: [], params, file: entry.file }];
}
