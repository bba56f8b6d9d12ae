/** What changed in a site's policies, newest first. */
import { sentences } from '../strings/format.ts';
import { t } from '../strings/interface.ts';
import { STATE_LABELS } from '../strings/states.ts';
import type { PolicyVersionView, PolicyView } from './site-view.ts';

export interface PolicyChange {
	/** `new`, `v2` and so on, or the status that stopped it with its day: one of its policy's. */
	id: string;
	day: string;
	policy: PolicyView;
	version: PolicyVersionView;
	isSample: boolean;
	/** What happened, in a word: 新政策, 第 2 版, 已暂停. */
	label: string;
	/** The same in a sentence: the editor's own, or the reason. */
	text: string;
	/** What a new version says differently; empty for others. */
	changes: PolicyVersionView['changes'];
	/** The changes in one line, where there are any. */
	summary?: string;
}

/** New policies, new versions and stops with a known day; what lies ahead stands first. */
export function changeLog(policies: readonly PolicyView[]): PolicyChange[] {
	return policies
		.flatMap((policy) => [
			...policy.versions.flatMap((version, index) => begun(policy, version, index === 0)),
			...stops(policy),
		])
		.sort((a, b) => compare(b.day, a.day) || compare(a.policy.key, b.policy.key));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSampleIn = (policy: PolicyView, { data }: PolicyVersionView): boolean =>
	policy.isSample || data.sample;

function begun(policy: PolicyView, version: PolicyVersionView, isFirst: boolean): PolicyChange[] {
	const { from, data, changes, changeSummary } = version;
	if (!from) return [];
	const label = isFirst ? t.policy.newPolicy : t.policy.version(version.version);
	const id = isFirst ? 'new' : `v${version.version}`;
	const text = isFirst ? data.summary : (data.changes ?? changeSummary ?? data.summary);
	return [
		{
			id,
			day: from,
			policy,
			version,
			isSample: isSampleIn(policy, version),
			label,
			text,
			changes,
			...(changeSummary === undefined || changeSummary === text ? {} : { summary: changeSummary }),
		},
	];
}

/** Each stop once, also where later versions repeat it. */
const stops = (policy: PolicyView): PolicyChange[] => [
	...new Map(
		policy.versions
			.flatMap((version) => stopped(policy, version))
			.map((change) => [change.id, change]),
	).values(),
];

function stopped(policy: PolicyView, version: PolicyVersionView): PolicyChange[] {
	const { status, since, reason } = version.data;
	if (status === 'open' || !since) return [];
	const label = STATE_LABELS[status];
	const text = sentences([label, reason]);
	return [
		{
			id: `${status}-${since}`,
			day: since,
			policy,
			version,
			isSample: isSampleIn(policy, version),
			label,
			text,
			changes: [],
		},
	];
}
