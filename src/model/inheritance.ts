/** Which policies a region shows: its own and those above, replaced by slug (CONTENT-MODEL 3). */
import type { Content, RegionContent } from './content.ts';
import { entriesOf } from './content.ts';
import type { Day } from './day.ts';
import { beginsOn, currentVersion, type PolicyVersion, versionPeriods } from './policy-versions.ts';

/** A policy as it holds in a region on a day. */
export interface HeldPolicy {
	slug: string;
	/** Region whose file it is. */
	owner: string;
	versions: PolicyVersion[];
	/** The policy of the same slug, nearer to the region, that begins next; the nearest on a tie. */
	replacedOn?: { day: Day; owner: string };
	/** The owner of the policy that this one replaces here. */
	replaces?: string;
}

/** The policies of one region by slug, each with its versions in order. */
export function policiesOf(content: RegionContent): Map<string, PolicyVersion[]> {
	const bySlug = new Map<string, { version: number; data: PolicyVersion['data'] }[]>();
	for (const { id, version, data } of entriesOf(content, 'policies')) {
		const list = bySlug.get(id) ?? [];
		list.push({ version: version ?? 1, data });
		bySlug.set(id, list);
	}
	return new Map([...bySlug].map(([slug, list]) => [slug, versionPeriods(list)]));
}

/**
 * Policies that hold in `region` on `day`. A file of the same slug nearer to the region replaces
 * the farther one from the day its first version begins, and then in every state.
 */
export function policiesIn(content: Content, region: string, day: Day): HeldPolicy[] {
	const held = new Map<string, HeldPolicy>();
	for (const owner of [region, ...content.tree.above(region)].reverse()) {
		for (const [slug, versions] of policiesOf(content.read(owner))) {
			if (owner !== region && !appliesTo(content, versions, region, day)) continue;
			const farther = held.get(slug);
			const begins = beginsOn(versions);
			if (farther && begins !== undefined && begins > day) {
				if (farther.replacedOn === undefined || begins <= farther.replacedOn.day) {
					farther.replacedOn = { day: begins, owner };
				}
			} else {
				held.set(slug, { slug, owner, versions, ...(farther ? { replaces: farther.owner } : {}) });
			}
		}
	}
	return [...held.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Whether the version that counts on `day` is for `region`; no `applies_to` means everywhere below. */
function appliesTo(content: Content, versions: PolicyVersion[], region: string, day: Day): boolean {
	const version = currentVersion(versions, day) ?? versions[0];
	const regions = version?.data.applies_to;
	return !regions || regions.some((ancestor) => content.tree.isWithin(region, ancestor));
}
