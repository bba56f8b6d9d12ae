import type { APIRoute } from 'astro';
import { sitemap } from '../../outputs/sitemap.ts';

/** The pages of a site for search engines; only a site with an address has one. */
export const GET: APIRoute = ({ locals }) =>
	new Response(sitemap(locals.site), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
