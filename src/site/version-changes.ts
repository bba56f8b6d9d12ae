/** The difference between two versions of a policy, field by field and in words. */
import type { Amount } from '../schema/amount.ts';
import type { Policy } from '../schema/policy.ts';
import { commas, labelled } from '../strings/format.ts';
import {
	POLICY_FIELDS,
	type PolicyAspect,
	type PolicyField,
	type PolicyItem,
	type PolicyNames,
	policyFields,
} from '../strings/policy-fields.ts';
import type { VersionChange } from './site-view.ts';

/** Likeness of two texts from which they are read as one that changed. */
const LIKE_ENOUGH = 0.4;
/** Lists in which one item gone and one come are one item that changed, however unlike. */
const ALWAYS_PAIRED: ReadonlySet<PolicyField> = new Set(['windows', 'basis']);

/**
 * What `after` says differently from `before`, in the order of a policy's page. Items of a list are
 * paired by name, then by likeness; the others were removed or added.
 */
export function versionChanges(before: Policy, after: Policy, names: PolicyNames): VersionChange[] {
	const [old, now] = [policyFields(before, names), policyFields(after, names)];
	return (Object.keys(POLICY_FIELDS) as PolicyField[]).flatMap((field) =>
		fieldChanges(field, old[field], now[field]),
	);
}

function fieldChanges(
	field: PolicyField,
	before: readonly PolicyItem[],
	after: readonly PolicyItem[],
): VersionChange[] {
	const changes = paired(field, before, after).flatMap(([was, is]) => itemChanges(field, was, is));
	const isMoved =
		changes.length === 0 &&
		field === 'steps' &&
		before.some(({ text }, index) => text !== after[index]?.text);
	return isMoved ? [{ field, isRewritten: true }] : changes;
}

type Pair = [PolicyItem | undefined, PolicyItem | undefined];

/** Items of both lists that differ: with their like in the other list, or alone. */
function paired(
	field: PolicyField,
	before: readonly PolicyItem[],
	after: readonly PolicyItem[],
): Pair[] {
	const [old, now] = [before, after].map((items) => new Set(items.map((item) => sayingOf(item))));
	const gone = before.filter((item) => !now?.has(sayingOf(item)));
	const come = after.filter((item) => !old?.has(sayingOf(item)));
	const pairs = new Map<PolicyItem, PolicyItem>();
	const pairUp = (findLike: (was: PolicyItem) => PolicyItem | undefined): void => {
		for (const was of gone.filter((item) => !pairs.has(item))) {
			const is = findLike(was);
			if (!is) continue;
			pairs.set(was, is);
			come.splice(come.indexOf(is), 1);
		}
	};
	pairUp(({ key }) => come.find((is) => key !== undefined && is.key === key));
	pairUp(({ text }) => mostLike(text, come));
	const isOneEach = gone.length === pairs.size + 1 && come.length === 1;
	if (isOneEach && ALWAYS_PAIRED.has(field)) pairUp(() => come[0]);
	return [
		...gone.map((was): Pair => [was, pairs.get(was)]),
		...come.map((is): Pair => [undefined, is]),
	];
}

/** All that an item says, as one text; the items of a field have the same facts. */
const sayingOf = ({ text, facts, long }: PolicyItem): string =>
	facts || long !== undefined ? [text, long, ...Object.values(facts ?? {})].join('\0') : text;

function mostLike(text: string, items: readonly PolicyItem[]): PolicyItem | undefined {
	const likenesses = items.map((item) => likeness(text, item.text));
	const most = Math.max(...likenesses);
	return most >= LIKE_ENOUGH ? items[likenesses.indexOf(most)] : undefined;
}

/** Share of common pairs of neighbouring characters (Dice 1945), from 0 to 1. */
function likeness(one: string, other: string): number {
	const neighbours = (text: string): Set<string> =>
		new Set(Array.from(text.slice(0, -1), (sign, index) => sign + text[index + 1]));
	const [a, b] = [neighbours(one), neighbours(other)];
	return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

function itemChanges(
	field: PolicyField,
	was: PolicyItem | undefined,
	is: PolicyItem | undefined,
): VersionChange[] {
	if (!was || !is) {
		return [
			{ field, ...(was ? { before: wholeOf(was) } : {}), ...(is ? { after: wholeOf(is) } : {}) },
		];
	}
	const changes: VersionChange[] = [];
	if (was.text !== is.text) changes.push({ field, before: was.text, after: is.text });
	for (const aspect of Object.keys({ ...was.facts, ...is.facts }) as PolicyAspect[]) {
		const [before, after] = [was.facts?.[aspect], is.facts?.[aspect]];
		if (before === after) continue;
		const sum = aspect === 'sum' ? sumChange(was, is) : undefined;
		changes.push({
			field,
			of: is.text,
			...(aspect === 'sum' ? {} : { aspect }),
			...(before === undefined ? {} : { before }),
			...(after === undefined ? {} : { after }),
			...(sum ? { sum } : {}),
		});
	}
	if (was.long !== is.long) {
		const isOnly = is.text === POLICY_FIELDS[field];
		changes.push({ field, ...(isOnly ? {} : { of: is.text }), isRewritten: true });
	}
	return changes;
}

/** An item in one line: 毕业证书复印件：2 份. */
const wholeOf = ({ text, facts = {}, whole }: PolicyItem): string =>
	whole ??
	[commas(Object.values(facts))].reduce((name, said) => (said ? labelled(name, said) : name), text);

function sumChange({ sum: was }: PolicyItem, { sum: is }: PolicyItem): VersionChange['sum'] {
	if (!was?.amount || !is?.amount) return undefined;
	return { kind: is.kind, trend: trend(was.amount, is.amount) };
}

/** Whether a sum rose or fell; undefined where its bounds disagree or cannot be compared. */
function trend(was: Amount, is: Amount): 'up' | 'down' | undefined {
	if (was.unit !== is.unit || was.per !== is.per) return undefined;
	const bounds = [
		[was.min, is.min],
		[was.max, is.max],
	] as const;
	if (bounds.some(([a, b]) => (a === undefined) !== (b === undefined))) return undefined;
	const signs = new Set(bounds.map(([a = 0, b = 0]) => Math.sign(b - a)));
	if (signs.has(1)) return signs.has(-1) ? undefined : 'up';
	return signs.has(-1) ? 'down' : undefined;
}
