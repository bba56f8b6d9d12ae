import type { APIRoute } from 'astro';
import { eventsIcs } from '../../../outputs/calendars/events-ics.ts';

/** The site's events as a calendar. */
export const GET: APIRoute = ({ locals }) =>
	new Response(eventsIcs(locals.site), {
		headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
	});
