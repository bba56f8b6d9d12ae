/** Where the references of a site's entries lead. */
import { type Content, entriesOf, homeSite } from '../model/content.ts';
import type { Day } from '../model/day.ts';
import { policiesOf } from '../model/inheritance.ts';
import { policyState } from '../model/policy-state.ts';
import { referencesOf, scopeOf } from '../model/references.ts';
import { type EntryType, TYPE_NAMES } from '../schema/registry.ts';
import type { Entry } from '../source/read-entry.ts';
import { siteHref } from './addresses.ts';
import { eventBadge, jobBadge, policyBadge } from './badge.ts';
import type { LinkTarget, SiteView } from './site-view.ts';

/** Entries, all versions included, whose pages are part of this site. */
export function entriesHere(content: Content, site: SiteView): Entry[] {
	const here = new Set(
		TYPE_NAMES.flatMap((type) =>
			site[type]
				.filter(({ isHere }) => isHere)
				.map(({ home, id }) => `${home.region} ${type}/${id}`),
		),
	);
	const regions = new Set([...here].map((name) => name.slice(0, name.indexOf(' '))));
	return [...regions]
		.sort()
		.flatMap((region) => content.read(region).entries)
		.filter(({ region, type, id }) => here.has(`${region} ${type}/${id}`));
}

/** Targets of every reference on the pages of a site, by `type/id`. */
export function resolveLinks(
	content: Content,
	site: SiteView,
	day: Day,
): Record<string, LinkTarget> {
	const links: Record<string, LinkTarget> = {};
	for (const entry of entriesHere(content, site)) {
		for (const { type, id } of referencesOf(entry)) {
			links[`${type}/${id}`] ??=
				targetHere(site, type, id) ?? targetElsewhere(content, entry.region, type, id, day);
		}
	}
	return Object.fromEntries(Object.entries(links).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function targetHere(site: SiteView, type: EntryType, id: string): LinkTarget | undefined {
	const entry = site[type].find(({ key }) => key === id);
	if (!entry) return undefined;
	const { title, summary, href } = entry;
	if (type === 'policies') {
		const { state } = entry as SiteView['policies'][number];
		return { title, summary, href, badge: policyBadge(state) };
	}
	if (type === 'jobs') {
		const { state } = entry as SiteView['jobs'][number];
		return { title, summary, href, badge: jobBadge(state) };
	}
	if (type === 'events') {
		return {
			title,
			summary,
			href,
			badge: eventBadge((entry as SiteView['events'][number]).state),
		};
	}
	return { title, summary, href };
}

/** An entry that `owner` may refer to and that this site does not show: its page is on its home's site. */
function targetElsewhere(
	content: Content,
	owner: string,
	type: EntryType,
	id: string,
	day: Day,
): LinkTarget {
	for (const region of scopeOf(content, owner)) {
		const entry = entriesOf(content.read(region), type).find((candidate) => candidate.id === id);
		if (!entry) continue;
		const home = homeSite(content, region);
		const href = home ? `${siteHref(home)}${type}/${id}/` : '';
		const target = { title: entry.data.title, summary: entry.data.summary, href };
		const versions = type === 'policies' ? policiesOf(content.read(region)).get(id) : undefined;
		if (!versions) return target;
		const state = policyState(versions, day);
		return { ...target, badge: policyBadge(state) };
	}
	return { title: id, href: '', summary: '' };
}
