/** One region's site on one day: the only door between content and pages. */
import { type Content, homeSite, type RegionContent, siteSlug } from '../model/content.ts';
import type { Day } from '../model/day.ts';
import { defined } from '../model/defined.ts';
import { eventState } from '../model/event-state.ts';
import { jobState, lastDayToApply } from '../model/job-state.ts';
import { picturesOf } from '../model/references.ts';
import { shownEntries } from '../model/roll-up.ts';
import { type EntryData, type EntryType, TYPE_NAMES } from '../schema/registry.ts';
import type { Entry } from '../source/read-entry.ts';
import { language } from '../strings/language.ts';
import { siteHref } from './addresses.ts';
import { closedEntries } from './closed-entries.ts';
import { employersOf } from './employers.ts';
import { updatedOn } from './entry-updated.ts';
import { finderView } from './finder-view.ts';
import { groupsOf } from './groups.ts';
import { assetsFolder, homeOf, withoutNote } from './home.ts';
import { languagesOf } from './languages.ts';
import { entriesHere, resolveLinks } from './links.ts';
import { pictureView } from './picture-view.ts';
import { policyViews } from './policy-views.ts';
import { searchPlaces } from './search-places.ts';
import type { Listed, SiteView } from './site-view.ts';
import { topicOffers } from './topic-offers.ts';

/** Builds the view of the site of `id` on `day`, in the language spoken. Throws on a region without a site. */
export function loadSite(
	content: Content,
	id: string,
	day: Day,
	portalUrl?: string,
	keepsPages = true,
): SiteView {
	const own = content.read(id);
	const { site, name, level, code, aliases, english, contacts, platforms, embed, sample } =
		own.region;
	if (!site) throw new Error(`Region ${id} has no site`);
	const listed = lister(content, own, day);
	const above = content.tree
		.above(id)
		.map((region) => content.read(region))
		.reverse();
	const below = content.tree.below(id).map((region) => content.read(region));
	const policies = policyViews(content, own, day);
	const jobs = listed('jobs', ({ data }) => jobState(data, day)).sort(byClosingDay);
	const view: SiteView = {
		slug: siteSlug(own) as string,
		region: { id, name, level, ...defined({ code, aliases, english, contacts, platforms }) },
		title: site.title,
		tagline: site.tagline,
		...defined({ url: site.url, traditional: site.traditional_names, government: site.government }),
		accent: site.accent,
		language: language(),
		languages: languagesOf(site),
		isSample: sample,
		trail: above.map((region) => ({
			name: region.region.name,
			level: region.region.level,
			...(region.region.site ? { href: siteHref(region) } : {}),
		})),
		below: below
			.filter(({ region }) => region.site)
			.map((region) => ({
				name: region.region.name,
				title: region.region.site?.title ?? region.region.name,
				href: siteHref(region),
				group: content.read(content.tree.parent(region.id) ?? id).region.name,
				offers: topicOffers(policyViews(content, region, day, false)),
			})),
		portal: portalUrl?.replace(/\/?$/u, '/') ?? '../',
		policies,
		letters: listed('letters', () => undefined).sort((a, b) => b.data.cohort - a.data.cohort),
		stories: listed('stories', () => undefined),
		jobs,
		events: listed('events', ({ data }) => eventState(data, day)).sort(byStart),
		stations: listed('stations', () => undefined),
		programmes: listed('programmes', () => undefined),
		...groupsOf(policies, jobs),
		finder: finderView(policies, jobs, { own, above, day }),
		employers: employersOf(jobs),
		searchPlaces: searchPlaces(content, id),
		synonyms: content.synonyms ?? [],
		closed: [],
		landing: embed?.landing ?? [],
		regionNames: {},
		links: {},
		redirects: {},
		keepsPages,
		pictures: {},
	};
	view.closed = closedEntries(view, day);
	view.regionNames = regionNamesOf(content, view);
	view.links = resolveLinks(content, view, day);
	view.redirects = redirectsOf(view);
	view.pictures = pagePictures(content, view);
	return view;
}

type Shown = Exclude<EntryType, 'policies'>;

/** Lists entries of a type for one site, each with its home, address and state. */
function lister(content: Content, own: RegionContent, day: Day) {
	return <Type extends Shown, State>(
		type: Type,
		stateOf: (entry: Entry<Type>) => State,
	): Listed<EntryData[Type], State>[] => {
		const taken = new Set<string>();
		return shownEntries(content, own.id, type).map(({ entry, relation }) => {
			const home = homeOf(content, own, entry.region, relation);
			const site = homeSite(content, entry.region);
			const isHere =
				relation === 'own' || relation === 'above' || site === undefined || site.id === own.id;
			const key = isHere ? freeKey(taken, entry) : entry.id;
			const view = {
				type,
				id: entry.id,
				key,
				title: entry.data.title,
				summary: entry.data.summary,
				data: withoutNote(entry.data),
				...(entry.body === undefined ? {} : { body: entry.body }),
				home,
				state: stateOf(entry),
				href: isHere ? `${type}/${key}/` : `${siteHref(site)}${type}/${entry.id}/`,
				isHere,
				isSample: entry.data.sample || content.read(entry.region).region.sample,
				isReviewDue: entry.data.review_by !== undefined && entry.data.review_by < day,
				assets: assetsFolder(entry.region),
			};
			return { ...view, ...defined({ updated: updatedOn(view, day) }) };
		});
	};
}

/** An address segment no other entry of the type has here: the id, else with its region before it. */
function freeKey(taken: Set<string>, entry: Entry): string {
	const key = taken.has(entry.id) ? `${entry.region.split('/').at(-1)}-${entry.id}` : entry.id;
	taken.add(key);
	return key;
}

/** Open jobs first, by closing day; then those that have not begun; closed ones last, newest first. */
function byClosingDay(a: SiteView['jobs'][number], b: SiteView['jobs'][number]): number {
	const rank = { closing: 0, open: 0, upcoming: 1, closed: 2 };
	const difference = rank[a.state.name] - rank[b.state.name];
	if (difference !== 0) return difference;
	const [x, y] = [a, b].map(({ data }) => lastDayToApply(data) ?? '9999') as [Day, Day];
	const order =
		x < y ? -1 : x > y ? 1 : a.data.posted > b.data.posted ? -1 : a.key < b.key ? -1 : 1;
	return a.state.name === 'closed' ? -order : order;
}

/** Coming events by their start, then undated ones, then past and cancelled ones, newest first. */
function byStart(a: SiteView['events'][number], b: SiteView['events'][number]): number {
	const rank = { ongoing: 0, upcoming: 0, undated: 1, cancelled: 2, past: 2 };
	const difference = rank[a.state] - rank[b.state];
	if (difference !== 0) return difference;
	const [x, y] = [a.data.starts ?? '', b.data.starts ?? ''];
	const order = x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : 1;
	return rank[a.state] === 2 ? -order : order;
}

/** Names of the regions that policies and stations of a site mention by id. */
function regionNamesOf(content: Content, view: SiteView): Record<string, string> {
	const mentioned = [
		...view.policies.flatMap(({ versions }) =>
			versions.flatMap(({ data }) => data.applies_to ?? []),
		),
		...view.stations.flatMap(({ data }) => data.host ?? []),
	].filter((id) => content.tree.has(id));
	return Object.fromEntries(
		[...new Set(mentioned)].sort().map((id) => [id, content.read(id).region.name]),
	);
}

/** Former addresses of entries whose page is here. */
function redirectsOf(view: SiteView): Record<string, string> {
	const redirects: Record<string, string> = {};
	for (const type of TYPE_NAMES) {
		const living = new Set(view[type].map(({ key }) => key));
		for (const entry of view[type]) {
			for (const former of entry.isHere ? (entry.data.former_ids ?? []) : []) {
				if (!living.has(former)) redirects[`${type}/${former}/`] = entry.href;
			}
		}
	}
	return redirects;
}

/** Pictures that pages of this site show, and where their files lie. */
function pagePictures(content: Content, view: SiteView): SiteView['pictures'] {
	const pictures: SiteView['pictures'] = {};
	for (const entry of entriesHere(content, view)) {
		for (const { name } of picturesOf(entry)) {
			const path = `${assetsFolder(entry.region)}${name.slice('assets/'.length)}`;
			const size = content.read(entry.region).pictures?.[name];
			pictures[path] = pictureView(`${entry.region}/${name}`, size);
		}
	}
	return Object.fromEntries(Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1)));
}
