import type { APIRoute } from 'astro';
import keeping from '../../browser/offline.js?raw';
import stopping from '../../browser/offline-stop.js?raw';
import { offlineWorker } from '../../outputs/offline-worker.ts';

/** The service worker of a site: it keeps visited pages of its own folder, or ends one that does. */
export const GET: APIRoute = ({ locals: { site } }) =>
	new Response(site.keepsPages ? offlineWorker(keeping) : stopping, {
		headers: { 'Content-Type': 'text/javascript;charset=utf-8' },
	});
