/** The lists of the interface for partners, version 1: what is in each, and the form of its items. */
import type { z } from 'zod';
import { changeLog } from '../../site/change-log.ts';
import { API_LISTS } from '../../site/file-addresses.ts';
import type { OfferedItem, SiteSummary } from '../../site/portal-view.ts';
import type { Home, SiteView } from '../../site/site-view.ts';
import { ChangeItem, changeItem } from './change-item.ts';
import { ClosedItem, closedItem } from './closed-item.ts';
import { EventItem, eventItem } from './event-item.ts';
import { JobItem, jobItem } from './job-item.ts';
import { LetterItem, letterItem } from './letter-item.ts';
import { type ApiList, wrapped } from './list-form.ts';
import { isListed, PolicyItem, policyItem } from './policy-item.ts';
import { ProgrammeItem, programmeItem } from './programme-item.ts';
import { StationItem, stationItem } from './station-item.ts';

/** A list, for any kind of entry. */
interface List {
	/** What the partner guide says of it. */
	about: string;
	schema: z.ZodType;
	/** The items of a site, in its order, each with whose it is. */
	items: (site: SiteView) => { home: Home; item: OfferedItem }[];
}

function list<Entry>(
	about: string,
	schema: z.ZodType,
	entries: (site: SiteView) => readonly Entry[],
	homeOf: (entry: Entry) => Home,
	item: (site: SiteView, entry: Entry) => OfferedItem,
): List {
	return {
		about,
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
		'还在招和就要开始招的岗位，包括共享来的。',
		JobItem,
		({ jobs }) => jobs.filter(({ state }) => state.name !== 'closed'),
		own,
		jobItem,
	),
	policies: list(
		'没有结束的政策，包括上级的。',
		PolicyItem,
		({ policies }) => policies.filter(isListed),
		own,
		policyItem,
	),
	events: list(
		'没有结束、没有取消的活动。',
		EventItem,
		({ events }) => events.filter(({ state }) => state !== 'past' && state !== 'cancelled'),
		own,
		eventItem,
	),
	stations: list(
		'驿站、联络站和服务窗口。',
		StationItem,
		({ stations }) => stations,
		own,
		stationItem,
	),
	programmes: list('计划。', ProgrammeItem, ({ programmes }) => programmes, own, programmeItem),
	letters: list('公开信，不含正文。', LetterItem, ({ letters }) => letters, own, letterItem),
	closed: list(
		'最近 90 天里结束、撤回或取消的；转载过的请撤下。',
		ClosedItem,
		({ closed }) => closed,
		own,
		closedItem,
	),
	changes: list(
		`政策的变化，新的在前，最多 ${MOST_CHANGES} 条。`,
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
		{ region: region.id, name: title, ...(url === undefined ? {} : { url }), sample: isSample },
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
