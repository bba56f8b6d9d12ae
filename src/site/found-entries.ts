/** What the search of a site finds: the entries with a page on it, in the facts a result shows. */
import { lastDay } from '../model/day.ts';
import { lastDayToApply } from '../model/job-state.ts';
import { isOpen } from '../model/policy-state.ts';
import type { EntryType } from '../schema/registry.ts';
import { type Badge, eventBadge, jobBadge, policyBadge } from './badge.ts';
import { headline } from './headline.ts';
import type { Listed, SiteView } from './site-view.ts';

/** An entry that can be found. */
export interface FoundEntry {
	type: EntryType;
	/** Address of its page below the site. */
	href: string;
	title: string;
	/** What it gives or is about, in names: benefits of a policy, the person of a story. */
	names: string[];
	summary: string;
	/** Name of the region whose it is. */
	place: string;
	/** Where it is kept, for who sees several sites: `guangdong/policies/loan`. */
	origin: string;
	/** Whether no other site is its region's own. */
	isAtHome: boolean;
	/** Invented for demonstration. */
	isSample: boolean;
	/** 0: now · 1: unknown or not yet · 2: over. */
	age: 0 | 1 | 2;
	badge?: Badge;
	/** What it gives in one line. */
	gain?: string;
	/** The last day on which it counts as open, `2026-12-31`. */
	closes?: string;
	/** Day it was made known, `2026-03-01`, `2026-03` or `2026`. */
	published?: string;
	degrees: string[];
	/** What a policy is about, as a key of the closed list. */
	topic?: string;
}

/** The entries of a site that have their page on it, in the order of its lists. */
export const foundEntries = (site: SiteView): FoundEntry[] => [
	...site.policies.map((policy) => {
		const { shown, state } = policy;
		const gain = headline(shown);
		return {
			...common(policy),
			names: (shown.data.benefits ?? []).map(({ label }) => label),
			age: isOpen(state) && !state.isUndated ? 0 : isOver(state.name) ? 2 : 1,
			badge: policyBadge(state),
			...(gain === undefined ? {} : { gain }),
			...day('closes', state.until ?? (state.name === 'expired' ? state.since : undefined)),
			...day('published', shown.data.source?.published),
			topic: shown.data.topic,
			degrees: shown.data.eligibility?.degrees ?? [],
		} satisfies FoundEntry;
	}),
	...here(site.jobs).map(
		(job): FoundEntry => ({
			...common(job),
			names: [],
			age: isOpen(job.state) ? 0 : job.state.name === 'closed' ? 2 : 1,
			badge: jobBadge(job.state),
			...day('closes', lastDayToApply(job.data)),
			...day('published', job.data.posted),
			degrees: job.data.requirements?.degrees ?? [],
		}),
	),
	...here(site.events).map((event): FoundEntry => {
		const { starts, ends = starts } = event.data;
		return {
			...common(event),
			names: [],
			age: event.state === 'past' || event.state === 'cancelled' ? 2 : 0,
			badge: eventBadge(event.state),
			...day('closes', ends && lastDay(ends)),
			...day('published', event.data.source?.published),
			degrees: [],
		};
	}),
	...here(site.stations).map((station) => ({
		...common(station),
		names: station.data.services ?? [],
		age: 0 as const,
		degrees: [],
	})),
	...here(site.programmes).map(plain),
	...here(site.letters).map(plain),
	...here(site.stories).map((story) => ({ ...plain(story), names: [story.data.person.name] })),
];

/** What every entry may say of its source. */
type Dated = { source?: { published?: string | undefined } | undefined };

const day = <Name extends string>(
	name: Name,
	value: string | undefined,
): { [Key in Name]?: string } => (value === undefined ? {} : ({ [name]: value } as never));

const here = <Entry extends { isHere: boolean }>(entries: readonly Entry[]): Entry[] =>
	entries.filter(({ isHere }) => isHere);

const common = ({
	type,
	id,
	href,
	title,
	summary,
	home,
	isSample,
}: Listed<unknown, unknown>): Pick<
	FoundEntry,
	'type' | 'href' | 'title' | 'summary' | 'place' | 'origin' | 'isSample' | 'isAtHome'
> => ({
	type,
	href,
	title,
	summary,
	place: home.name,
	origin: `${home.region}/${type}/${id}`,
	isSample,
	isAtHome: home.href === undefined,
});

const plain = (entry: Listed<Dated, unknown>): FoundEntry => ({
	...common(entry),
	names: [],
	age: 0,
	...day('published', entry.data.source?.published),
	degrees: [],
});

const isOver = (state: string): boolean => ['expired', 'withdrawn', 'superseded'].includes(state);
