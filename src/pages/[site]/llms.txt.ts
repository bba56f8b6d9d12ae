import type { APIRoute } from 'astro';
import { siteLlmsTxt } from '../../outputs/llms-txt.ts';

/** What a site is and where its content lies, for language models. */
export const GET: APIRoute = ({ locals }) => new Response(siteLlmsTxt(locals.site));
