/** What the front page of a site picks out of everything. */
import type { Goal, ProgrammeItem } from '../schema/programme.ts';
import type { SiteView } from './site-view.ts';

/** Figures of one numbered part, however they are written. */
export const goalsOf = (item: ProgrammeItem): Goal[] =>
	item.goals ?? (item.goal ? [item.goal] : []);

/** The few entries the front page shows; own ones before inherited ones. */
export function homeParts(site: SiteView) {
	const isOwn = ({ home }: { home: { relation: string } }): boolean => home.relation === 'own';
	const ownFirst = <Entry extends { home: { relation: string } }>(
		entries: Entry[],
	): Entry | undefined => entries.find(isOwn) ?? entries[0];
	const programme =
		site.programmes.find(
			(entry) => isOwn(entry) && entry.data.items.some((item) => goalsOf(item).length > 0),
		) ?? ownFirst(site.programmes);
	return {
		letter: ownFirst(site.letters),
		closing: {
			policies: site.policies
				.filter(({ state }) => state.name === 'closing')
				.toSorted((a, b) => (a.state.daysLeft ?? 0) - (b.state.daysLeft ?? 0))
				.slice(0, 4),
			jobs: site.jobs.filter(({ state }) => state.name === 'closing').slice(0, 3),
		},
		newest: site.jobs
			.filter(({ state }) => state.name === 'open')
			.toSorted((a, b) =>
				a.data.posted > b.data.posted ? -1 : a.data.posted < b.data.posted ? 1 : 0,
			)
			.slice(0, 4),
		story: ownFirst(site.stories),
		station: ownFirst(site.stations),
		programme,
		goals: (programme?.data.items ?? []).flatMap(goalsOf).slice(0, 3),
		events: site.events
			.filter(({ state }) => state === 'upcoming' || state === 'ongoing')
			.slice(0, 3),
	};
}
