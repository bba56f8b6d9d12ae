import type { APIRoute } from 'astro';
import { deadlinesIcs } from '../../../outputs/calendars/deadlines-ics.ts';

/** The site's deadlines as a calendar. */
export const GET: APIRoute = ({ locals }) =>
	new Response(deadlinesIcs(locals.site), {
		headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
	});
