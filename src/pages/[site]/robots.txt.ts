import type { APIRoute } from 'astro';
import { robotsTxt } from '../../outputs/robots.ts';

/** `robots.txt` of a site; it counts where the site has a domain of its own. */
export const GET: APIRoute = ({ locals }) => new Response(robotsTxt(locals.site));
