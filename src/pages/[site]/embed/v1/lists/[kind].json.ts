import type { APIRoute } from 'astro';
import { embedJobsFile } from '../../../../../outputs/embed-jobs.ts';

/** What the element `<county-jobs>` shows: all `jobs`, or those of a kind. */
export const GET: APIRoute = ({ locals: { site }, params: { kind } }) =>
	Response.json(embedJobsFile(site, kind === 'jobs' ? undefined : kind));
