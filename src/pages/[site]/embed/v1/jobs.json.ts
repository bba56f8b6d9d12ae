import type { APIRoute } from 'astro';
import { embedJobsFile } from '../../../../outputs/embed-jobs.ts';

/** What the element `<county-jobs>` shows. */
export const GET: APIRoute = ({ locals: { site } }) => Response.json(embedJobsFile(site));
