import type { APIRoute } from 'astro';
import { embedJobsFile } from '../../../../../outputs/embed-jobs.ts';

/** What the element `<county-jobs>` shows of a kind. */
export const GET: APIRoute = ({ locals: { site }, params: { kind = '' } }) =>
	Response.json(embedJobsFile(site, kind));
