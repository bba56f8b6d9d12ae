/** The policies of a site: whose each is, its versions and their differences, its state. */
import { type Content, entriesOf, type RegionContent } from '../model/content.ts';
import type { Day } from '../model/day.ts';
import { defined } from '../model/defined.ts';
import { type HeldPolicy, policiesIn } from '../model/inheritance.ts';
import { isOpen, policyState } from '../model/policy-state.ts';
import { amountOn } from '../model/rates.ts';
import { scopeOf } from '../model/references.ts';
import type { Policy } from '../schema/policy.ts';
import type { PolicyNames } from '../strings/policy-fields.ts';
import { changeSummary } from './change-summary.ts';
import { updatedOn } from './entry-updated.ts';
import { assetsFolder, homeOf, withoutNote } from './home.ts';
import type { PolicyVersionView, PolicyView } from './site-view.ts';
import { versionChanges } from './version-changes.ts';

const RANK = {
	closing: 0,
	open: 1,
	upcoming: 2,
	'quota-full': 3,
	paused: 4,
	expired: 5,
	withdrawn: 6,
	superseded: 7,
};

/**
 * Policies that hold in a region on `day`: those one can apply for first, then by title. Versions
 * are compared where their changes are to be shown; a hub looks at the policies of many regions.
 */
export function policyViews(
	content: Content,
	own: RegionContent,
	day: Day,
	areVersionsCompared = true,
): PolicyView[] {
	return policiesIn(content, own.id, day)
		.map((held) => viewOf(content, own, held, day, areVersionsCompared))
		.sort((a, b) => RANK[a.state.name] - RANK[b.state.name] || (a.key < b.key ? -1 : 1));
}

function viewOf(
	content: Content,
	own: RegionContent,
	held: HeldPolicy,
	day: Day,
	areVersionsCompared: boolean,
): PolicyView {
	const state = policyState(held.versions, day);
	const names = namesIn(content, held.owner);
	const versions = held.versions.map(({ version, data, from, to }, index): PolicyVersionView => {
		const earlier = held.versions[index - 1];
		return {
			version,
			data: withoutNote(data),
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
			amounts: (data.benefits ?? []).map((benefit) => amountOn(benefit, day)),
			...(earlier && areVersionsCompared ? changesOf(earlier.data, data, names) : { changes: [] }),
		};
	});
	const shown = versions.find(({ version }) => version === state.version) as PolicyVersionView;
	const { data } = shown;
	const { replacedOn, replaces } = held;
	const view: PolicyView = {
		type: 'policies',
		id: held.slug,
		key: held.slug,
		title: data.title,
		summary: data.summary,
		data,
		home: homeOf(content, own, held.owner, held.owner === own.id ? 'own' : 'above'),
		state,
		href: `policies/${held.slug}/`,
		isHere: true,
		isSample: data.sample || content.read(held.owner).region.sample,
		isReviewDue: data.review_by !== undefined && data.review_by < day,
		assets: assetsFolder(held.owner),
		versions,
		shown,
		...(replacedOn
			? { replacedOn: { day: replacedOn.day, name: content.read(replacedOn.owner).region.name } }
			: {}),
		...(replaces === undefined ? {} : { replaces: content.read(replaces).region.name }),
	};
	return { ...view, ...defined({ updated: updatedOn(view, day) }) };
}

function changesOf(
	before: Policy,
	after: Policy,
	names: PolicyNames,
): Pick<PolicyVersionView, 'changes' | 'changeSummary'> {
	const changes = versionChanges(before, after, names);
	const summary = changeSummary(changes);
	return { changes, ...(summary === undefined ? {} : { changeSummary: summary }) };
}

/** What the ids in policies of a region stand for; an id that leads nowhere stands for itself. */
const namesIn = (content: Content, owner: string): PolicyNames => ({
	region: content.read(owner).region.name,
	regionOf: (id) => (content.tree.has(id) ? content.read(id).region.name : id),
	titleOf: (type, id) =>
		scopeOf(content, owner)
			.flatMap((region) => entriesOf(content.read(region), type))
			.find((entry) => entry.id === id)?.data.title ?? id,
});

/** Whether one can apply on the day, by dates that are known. */
export const isOpenForSure = ({ state }: PolicyView): boolean => isOpen(state) && !state.isUndated;

/** Whether a policy belongs in lists of what one can apply for, now or soon. */
export const isWorthListing = ({ state }: PolicyView): boolean =>
	isOpen(state) || state.name === 'upcoming';
