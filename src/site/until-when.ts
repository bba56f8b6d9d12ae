/** The answer to 到什么时候. */
import { clauses, date, period } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { windowSentence } from '../strings/policy-sentences.ts';
import { STATE_LABELS } from '../strings/states.ts';
import type { PolicyVersionView, PolicyView } from './site-view.ts';

/** Until when, or from when, one can apply under a version; undefined when it is not known. */
export function untilWhen(policy: PolicyView, version: PolicyVersionView): string | undefined {
	const { state, shown } = policy;
	if (version.version !== shown.version) return period(version.from, version.to) || undefined;
	if (state.name === 'expired')
		return version.to === undefined ? t.policy.expiredPlain : date(version.to);
	if (state.name !== 'open' && state.name !== 'closing' && state.name !== 'upcoming') {
		return STATE_LABELS[state.name];
	}
	const first =
		state.name === 'upcoming' && state.opensOn
			? t.policy.opensOn(date(state.opensOn))
			: state.until && date(state.until);
	const windows = version.data.apply?.windows ?? [];
	const rest = windows.filter((window) => !('to' in window && window.to === state.until));
	const others = clauses(rest.map(windowSentence));
	const isInFixedWindow = rest.length < windows.length;
	if (first && others) {
		return first + (isInFixedWindow ? t.policy.alsoOpen(others) : t.policy.openIn(others));
	}
	if (first) return first;
	if (others) return others;
	return state.isUndated || !version.data.apply ? undefined : t.policy.alwaysOpen;
}
