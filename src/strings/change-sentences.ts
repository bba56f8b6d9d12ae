/** What a new version of a policy changed, in the few words of a summary. */
import { CHANGES as EN } from './en/changes.ts';
import { labelled } from './format.ts';
import { spoken } from './language.ts';
import {
	itemSentence,
	POLICY_FIELDS,
	type PolicyAspect,
	type PolicyField,
} from './policy-fields.ts';
import { CHANGES as ZH } from './zh/changes.ts';

/** Phrases of a summary: 补贴标准提高, 新增 1 样材料, 另有 3 处改动. */
export const CHANGES = spoken({ zh: ZH, en: EN });

export type ChangeKind = 'added' | 'removed' | 'changed';

/** 创业资助 5,000 元 → 8,000 元. */
export const arrow = (of: string | undefined, before: string, after: string): string =>
	`${of ? `${of} ` : ''}${before} → ${after}`;

/** A change in one line, with its field: 能得到什么：创业资助：5,000 元 → 8,000 元. */
export function changeLine(change: {
	field: PolicyField;
	of?: string;
	aspect?: PolicyAspect;
	before?: string;
	after?: string;
}): string {
	const { of, aspect } = change;
	const said = saidOf(change);
	const text = of === undefined ? said : labelled(itemSentence(of, aspect), said);
	return labelled(POLICY_FIELDS[change.field], text);
}

function saidOf({ before, after }: { before?: string; after?: string }): string {
	if (before === undefined) return after === undefined ? CHANGES.rewritten : CHANGES.added(after);
	return after === undefined ? CHANGES.removed(before) : arrow(undefined, before, after);
}
