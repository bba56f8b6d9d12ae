/** The lists of the interface for partners, version 1: what is in each, and the form of its items. */
import type { z } from 'zod';
import { changeLog } from '../../site/change-log.ts';
import { mayBeShown } from '../../site/embed-rows.ts';
import { API_LISTS } from '../../site/file-addresses.ts';
import type { OfferedItem, SiteSummary } from '../../site/portal-view.ts';
import type { Home, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { ChangeItem, changeItem } from './change-item.ts';
import { ClosedItem, closedItem } from './closed-item.ts';
import { EventItem, eventItem } from './event-item.ts';
import { JobItem, jobItem } from './job-item.ts';
import { LetterItem, letterItem } from './letter-item.ts';
import { type ApiList, wrapped } from './list-form.ts';
import { isNotOver, PolicyItem, policyItem } from './policy-item.ts';
import { ProgrammeItem, programmeItem } from './programme-item.ts';
import { StationItem, stationItem } from './station-item.ts';

/** A list, for any kind of entry. */
interface List {
	schema: z.ZodType;
	/** The items of a site, in its order, each with whose it is. */
	items: (site: SiteView) => { home: Home; item: OfferedItem }[];
}

function list<Entry>(
	schema: z.ZodType,
	entries: (site: SiteView) => readonly Entry[],
	homeOf: (entry: Entry) => Home,
	item: (site: SiteView, entry: Entry) => OfferedItem,
): List {
	return {
		schema,
		items: (site) =>
			entries(site).map((entry) => ({ home: homeOf(entry), item: item(site, entry) })),
	};
}

const own = ({ home }: { home: Home }): Home => home;

/** Changes that are told; the newest come first. */
const MOST_CHANGES = 50;

/** One row per list; a new list is one item file and one row. */
export const LISTS = {
	jobs: list(
		JobItem,
		({ jobs }) => jobs.filter((job) => job.state.name !== 'closed' && mayBeShown(job)),
		own,
		jobItem,
	),
	policies: list(PolicyItem, ({ policies }) => policies.filter(isNotOver), own, policyItem),
	events: list(
		EventItem,
		({ events }) => events.filter(({ state }) => state !== 'past' && state !== 'cancelled'),
		own,
		eventItem,
	),
	stations: list(StationItem, ({ stations }) => stations, own, stationItem),
	programmes: list(ProgrammeItem, ({ programmes }) => programmes, own, programmeItem),
	letters: list(LetterItem, ({ letters }) => letters, own, letterItem),
	closed: list(ClosedItem, ({ closed }) => closed, own, closedItem),
	changes: list(
		ChangeItem,
		({ policies }) => changeLog(policies).slice(0, MOST_CHANGES),
		({ policy }) => policy.home,
		changeItem,
	),
} as const satisfies Record<ListName, List>;

export type ListName = (typeof API_LISTS)[number];

/**
 * A list of a site. The same content gives the same bytes on every build of a day. It is read far from
 * the site's banner: samples are left out, unless the whole site is one.
 */
export function apiList(site: SiteView, name: ListName): ApiList {
	const { region, title, url, isSample } = site;
	const items = LISTS[name]
		.items(site)
		.map(({ item }) => item)
		.filter(({ sample }) => isSample || !sample);
	return wrapped(
		name,
		{
			region: region.id,
			name: title,
			...(url === undefined ? {} : { url: webAddress(url) }),
			sample: isSample,
		},
		items,
	);
}

/** The real items whose home has no other site, for the portal. */
export const homeItems = (site: SiteView): SiteSummary['offered'] =>
	Object.fromEntries(
		API_LISTS.map((name) => [
			name,
			LISTS[name]
				.items(site)
				.filter(({ home, item }) => home.href === undefined && !item.sample)
				.map(({ item }) => item),
		]),
	);
