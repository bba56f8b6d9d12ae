import type { APIRoute } from 'astro';
import { jobsCsv } from '../../../outputs/feeds/jobs-csv.ts';

/** Open jobs as a table. */
export const GET: APIRoute = ({ locals }) =>
	new Response(jobsCsv(locals.site), { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
