import { daysBetween } from '../../../src/model/day.ts';
import { policiesIn } from '../../../src/model/inheritance.ts';
import { isOpen, policyState } from '../../../src/model/policy-state.ts';
import { STATE_LABELS } from '../../../src/strings/states.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';

/** Days after which a comparison with the source counts as old. */
const OLD_AFTER_DAYS = 180;

/** Reviews that are due, comparisons in the future or long ago, and promises no longer kept. */
export const freshness: Rule = (context) => [
	...context.region.entries.flatMap((entry): RuleFinding[] => {
		const { day } = context;
		const findings: RuleFinding[] = [];
		const add = (code: string, path: string[], params: Record<string, unknown>): void => {
			findings.push({ code, path, params, file: entry.file });
		};
		const { checked, review_by } = entry.data;
		if (checked && checked.on > day)
			add('DATE_IN_FUTURE', ['checked', 'on'], { value: checked.on, today: day });
		else if (checked && !entry.data.sample && daysBetween(checked.on, day) > OLD_AFTER_DAYS) {
			add('CHECK_OLD', ['checked', 'on'], {
				value: checked.on,
				days: daysBetween(checked.on, day),
			});
		}
		if (review_by !== undefined && review_by < day)
			add('REVIEW_DUE', ['review_by'], { value: review_by });
		const consent = 'consent' in entry.data ? entry.data.consent : undefined;
		if (consent?.review_by !== undefined && consent.review_by < day) {
			add('CONSENT_REVIEW_DUE', ['consent', 'review_by'], { value: consent.review_by });
		}
		return findings;
	}),
	...promises(context),
];

/** Policies that a letter promises and that are not open on this day. */
function promises({ region, content, day }: RuleContext): RuleFinding[] {
	const letters = region.entries.filter(({ type }) => type === 'letters');
	if (letters.length === 0) return [];
	const held = new Map(policiesIn(content, region.id, day).map((policy) => [policy.slug, policy]));
	// What a version says that cannot be read is not known; its own file has the message.
	const isWhole = (slug: string): boolean =>
		[region.id, ...content.tree.above(region.id)].every((id) => {
			const { known, entries } = content.read(id);
			const files = known.filter((name) => name === `policies/${slug}`);
			return (
				files.length === entries.filter((of) => of.type === 'policies' && of.id === slug).length
			);
		});
	return letters.flatMap((letter) =>
		((letter.data as { policies?: string[] }).policies ?? []).flatMap((slug, index) => {
			const policy = held.get(slug);
			if (!policy || !isWhole(slug)) return [];
			const state = policyState(policy.versions, day);
			if (isOpen(state) || state.name === 'upcoming') return [];
			const params = { value: slug, state: STATE_LABELS[state.name] };
			return [{ code: 'PROMISE_NOT_OPEN', path: ['policies', index], params, file: letter.file }];
		}),
	);
}
