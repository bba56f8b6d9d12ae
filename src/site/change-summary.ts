/** The changes of a version in one line, the most important first. */
import { arrow, CHANGES, type ChangeKind } from '../strings/change-sentences.ts';
import { clauses, commas, labelled } from '../strings/format.ts';
import { itemSentence, type PolicyField } from '../strings/policy-fields.ts';
import type { VersionChange } from './site-view.ts';

/** What matters most to a reader comes first; fields that are not named follow in their order. */
const IMPORTANCE: readonly PolicyField[] = [
	'benefits',
	'eligibility',
	'windows',
	'ends',
	'status',
	'channels',
	'materials',
	'working_days',
	'fee',
	'excludes',
	'combines_with',
	'applies_to',
	'steps',
];

/** Characters a summary has at most, its count of what is left out included. */
const MOST_SIGNS = 60;

/** One statement about some changes: at length, and in few words. */
interface Statement {
	covers: readonly VersionChange[];
	wordings: string[];
}

/** The changes in at most 60 characters; undefined when there are none. */
export function changeSummary(changes: readonly VersionChange[]): string | undefined {
	// Wherever a summary is shown, the first day of the version stands beside it.
	const told = changes.filter(({ field }) => field !== 'begins');
	if (told.length === 0) return undefined;
	const parts: string[] = [];
	let left = told;
	for (const { covers, wordings } of statements(told)) {
		const rest = left.filter((change) => !covers.includes(change));
		const isFitting = (wording: string) => lineOf([...parts, wording], rest).length <= MOST_SIGNS;
		const fitting = wordings.find(isFitting);
		if (fitting === undefined) break;
		parts.push(fitting);
		left = rest;
	}
	return parts.length === 0 ? CHANGES.only(itemsIn(told)) : lineOf(parts, left);
}

const lineOf = (parts: readonly string[], left: readonly VersionChange[]): string =>
	clauses([...parts, left.length > 0 ? CHANGES.rest(itemsIn(left)) : undefined]);

/** How many things changed: several facts of one item count once. */
const itemsIn = (changes: readonly VersionChange[]): number =>
	new Set(changes.map(({ field, of, before, after }) => `${field} ${of ?? `${before} ${after}`}`))
		.size;

function statements(changes: readonly VersionChange[]): Statement[] {
	const parts = Map.groupBy(changes, partOf);
	const sums = Map.groupBy(parts.get('sums') ?? [], ({ sum }) =>
		CHANGES.sumChanged(sum!.kind, sum!.trend),
	);
	const months = parts.get('months') ?? [];
	const details = parts.get('details') ?? [];
	const fields = Map.groupBy(parts.get('rest') ?? [], ({ field }) => field);
	return [
		...[...sums].map(([head, covers]) => ({
			covers,
			wordings: [labelled(head, commas(covers.map(shift))), head],
		})),
		...(months.length > 0
			? [
					{
						covers: months,
						wordings: [CHANGES.longest(monthsText(months)), CHANGES.longestChanged],
					},
				]
			: []),
		...[...fields]
			.sort(([a], [b]) => importance(a) - importance(b))
			.map(([field, covers]) => fieldStatement(field, covers)),
		...(details.length > 0 ? [fieldStatement('benefits', details)] : []),
	];
}

/** Of a benefit that stays, its sum and how long it runs matter most, its notes least. */
function partOf(change: VersionChange): 'sums' | 'months' | 'details' | 'rest' {
	if (change.sum) return 'sums';
	if (change.field !== 'benefits' || change.of === undefined) return 'rest';
	return change.aspect === 'term' && isShift(change) ? 'months' : 'details';
}

/** A single period needs no name beside the sum it belongs to. */
const monthsText = (months: readonly VersionChange[]): string =>
	commas(
		months.map((change) => (months.length > 1 ? shift(change) : shift({ ...change, of: '' }))),
	);

const importance = (field: PolicyField): number =>
	IMPORTANCE.indexOf(field) + 1 || IMPORTANCE.length + 1;

/** One change in its own words, several with their number. */
function fieldStatement(field: PolicyField, covers: readonly VersionChange[]): Statement {
	const kinds = new Set(covers.map(kindOf));
	const kind = kinds.size === 1 ? ([...kinds][0] as ChangeKind) : 'changed';
	const short = CHANGES.counted(field, kind, itemsIn(covers));
	const [first] = covers;
	const isTold = covers.length === 1 && first && !first.isRewritten && field !== 'materials';
	const areShifts = covers.length > 1 && covers.every(isShift) && field !== 'materials';
	const long = isTold ? textOf(first) : areShifts ? commas(covers.map(shift)) : undefined;
	return {
		covers,
		wordings: long === undefined ? [short] : [CHANGES.one(field, kind, long), short],
	};
}

const isShift = ({ before, after }: VersionChange): boolean =>
	before !== undefined && after !== undefined;

/** Whether a whole thing was added or removed, or something changed that stays. */
function kindOf({ of, before, after, isRewritten }: VersionChange): ChangeKind {
	if (of !== undefined || isRewritten) return 'changed';
	if (before === undefined) return 'added';
	return after === undefined ? 'removed' : 'changed';
}

function textOf(change: VersionChange): string {
	const { of, aspect, before, after } = change;
	if (isShift(change)) return shift(change);
	return of === undefined ? (after ?? before ?? '') : itemSentence(of, aspect);
}

function shift({ of, aspect, before = '', after = '' }: VersionChange): string {
	const isNamed = aspect !== undefined && aspect !== 'term';
	return arrow(of && itemSentence(of, isNamed ? aspect : undefined), before, after);
}
