/** The difference between two versions of a policy, field by field and in words. */
import type { Amount } from '../schema/amount.ts';
import type { Policy } from '../schema/policy.ts';
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
	const pairs = paired(field, before, after);
	const changes = pairs.flatMap(([was, is]) => itemChanges(field, was, is));
	const isMoved =
		changes.length === 0 &&
		field === 'steps' &&
		before.some(({ text }, index) => text !== after[index]?.text);
	return isMoved ? [{ field, isRewritten: true }] : changes;
}

type Pair = [PolicyItem | undefined, PolicyItem | undefined];

/** Every item of both lists once: with its like in the other list, or alone. */
function paired(
	field: PolicyField,
	before: readonly PolicyItem[],
	after: readonly PolicyItem[],
): Pair[] {
	const [gone, come] = [[...before], [...after]];
	const pairs = new Map<PolicyItem, PolicyItem>();
	const pairUp = (isPair: (was: PolicyItem, is: PolicyItem) => boolean): void => {
		for (const was of [...gone]) {
			const is = come.find((candidate) => isPair(was, candidate));
			if (!is) continue;
			pairs.set(was, is);
			gone.splice(gone.indexOf(was), 1);
			come.splice(come.indexOf(is), 1);
		}
	};
	pairUp((was, is) => JSON.stringify(was) === JSON.stringify(is));
	pairUp((was, is) => was.key !== undefined && was.key === is.key);
	pairUp((was, is) => {
		const best = come.toSorted((a, b) => likeness(was.text, b.text) - likeness(was.text, a.text));
		return is === best[0] && likeness(was.text, is.text) >= LIKE_ENOUGH;
	});
	if (gone.length === 1 && come.length === 1) pairUp(() => ALWAYS_PAIRED.has(field));
	return [
		...before.map((was): Pair => [was, pairs.get(was)]),
		...come.map((is): Pair => [undefined, is]),
	];
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
		const sum = aspect === '数额' ? sumChange(was, is) : undefined;
		changes.push({
			field,
			of: is.text,
			...(aspect === '数额' ? {} : { aspect }),
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
	whole ?? [text, Object.values(facts).filter(Boolean).join('，')].filter(Boolean).join('：');

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
