import type { APIRoute } from 'astro';
import { feedResponse } from '../../../outputs/feeds/feed-response.ts';

/** Feeds of a site's jobs, policies and their changes. */
export const GET: APIRoute = ({ locals, params }) => feedResponse(locals.site, params.file ?? '');
