import { deadlineAhead } from '../../site/deadline.ts';
import { readAt } from '../../site/entry-address.ts';
import type { JobView, PolicyView, SiteView } from '../../site/site-view.ts';
import { deadlineIcs } from './deadline-ics.ts';

/** The calendar file of an entry; 404 where it has no deadline to come. */
export function deadlineResponse(site: SiteView, entry?: PolicyView | JobView): Response {
	const deadline = entry && deadlineAhead(entry);
	if (!deadline) return new Response(null, { status: 404 });
	return new Response(deadlineIcs(deadline, readAt(site, '')), {
		headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
	});
}
