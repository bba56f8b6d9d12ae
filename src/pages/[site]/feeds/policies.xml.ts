import type { APIRoute } from 'astro';
import { policiesFeed } from '../../../outputs/policies-feed.ts';

/** RSS feed of what changed in a site's policies. */
export const GET: APIRoute = ({ locals }) =>
	new Response(policiesFeed(locals.site), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
