/** The deadlines of a site as a calendar to subscribe to. */
import { deadlineOf } from '../../site/deadline.ts';
import { readAt } from '../../site/entry-address.ts';
import { isTold } from '../../site/is-told.ts';
import type { SiteView } from '../../site/site-view.ts';
import { t } from '../../strings/interface.ts';
import { deadlineEvent } from './deadline-ics.ts';
import { calendar } from './ical-lines.ts';

/** Last days to apply that are still to come, of jobs and policies, the next one first. */
export function deadlinesIcs(site: SiteView): string {
	const deadlines = [...site.policies, ...site.jobs].flatMap((entry) => {
		const deadline = isTold(site, entry) ? deadlineOf(entry) : undefined;
		return deadline ? [deadline] : [];
	});
	const name = t.calendar.deadlines(site.title);
	return calendar(
		'Deadlines',
		deadlines
			.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1))
			.map((deadline) => deadlineEvent(deadline, readAt(site, ''))),
		site.isSample ? t.sampleTitle(name) : name,
	);
}
