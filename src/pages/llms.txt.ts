import type { APIRoute } from 'astro';
import { portalLlmsTxt } from '../outputs/llms-txt.ts';

/** What the portal is and which sites it has, for language models. */
export const GET: APIRoute = ({ locals }) => new Response(portalLlmsTxt(locals.portal));
