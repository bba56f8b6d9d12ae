/** What changed in a site's policies, newest first. */
import { sentences } from '../strings/format.ts';
import { STATE_LABELS } from '../strings/states.ts';
import type { PolicyVersionView, PolicyView } from './site-view.ts';

export interface PolicyChange {
	day: string;
	policy: PolicyView;
	version: PolicyVersionView;
	text: string;
}

/** New versions and stops with a known day; what lies ahead stands first. */
export function changeLog(policies: readonly PolicyView[]): PolicyChange[] {
	return policies
		.flatMap((policy) =>
			policy.versions.flatMap((version): PolicyChange[] => {
				const { changes, status, since, reason } = version.data;
				return [
					...(version.from && changes
						? [{ day: version.from, policy, version, text: changes }]
						: []),
					...(status !== 'open' && since
						? [
								{
									day: since,
									policy,
									version: { ...version, changes: [] },
									text: sentences([STATE_LABELS[status], reason]),
								},
							]
						: []),
				];
			}),
		)
		.sort((a, b) =>
			a.day > b.day ? -1 : a.day < b.day ? 1 : a.policy.key < b.policy.key ? -1 : 1,
		);
}
