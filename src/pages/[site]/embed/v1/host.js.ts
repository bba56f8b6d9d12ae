import type { APIRoute } from 'astro';
import host from '../../../../browser/embed/host.js?raw';
import { embedScript } from '../../../../outputs/embed-script.ts';

/** Gives frames of ours on a partner's page their height. */
export const GET: APIRoute = () =>
	new Response(embedScript(host), {
		headers: { 'Content-Type': 'text/javascript;charset=utf-8' },
	});
