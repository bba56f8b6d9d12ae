/** A sample policy as a page shows it, computed as those of the content are. */
import { policyState } from '../../model/policy-state.ts';
import { versionPeriods } from '../../model/policy-versions.ts';
import { amountOn } from '../../model/rates.ts';
import type { Policy } from '../../schema/policy.ts';
import { changeSummary } from '../change-summary.ts';
import type { Home, PolicyVersionView, PolicyView } from '../site-view.ts';
import { versionChanges } from '../version-changes.ts';
import { HOMES, listed, SAMPLE_DAY, SAMPLE_SITE } from './sample-site.ts';

/** What a sample says; the rest is the same for all. */
export type PolicySample = Pick<Policy, 'title' | 'summary'> & Partial<Policy>;

const NAMES = {
	region: HOMES.own.name,
	regionOf: (id: string) => SAMPLE_SITE.regionNames[id] ?? id,
	titleOf: (type: string, id: string) => SAMPLE_SITE.links[`${type}/${id}`]?.title ?? id,
};

/** The policy with its versions, the oldest first, in its state on the day of the samples. */
export function policyOf(samples: readonly PolicySample[], home: Home = HOMES.own): PolicyView {
	const policies = samples.map(
		(sample): Policy => ({ topic: 'startup', status: 'open', sample: true, ...sample }),
	);
	const periods = versionPeriods(policies.map((data, index) => ({ version: index + 1, data })));
	const versions = periods.map((period, index): PolicyVersionView => {
		const before = policies[index - 1];
		const changes = before ? versionChanges(before, period.data, NAMES) : [];
		const summary = changeSummary(changes);
		return {
			...period,
			amounts: (period.data.benefits ?? []).map((benefit) => amountOn(benefit, SAMPLE_DAY)),
			changes,
			...(summary === undefined ? {} : { changeSummary: summary }),
		};
	});
	const state = policyState(periods, SAMPLE_DAY);
	const shown = versions.find(({ version }) => version === state.version) as PolicyVersionView;
	return { ...listed('policies', shown.data, home), state, versions, shown };
}
