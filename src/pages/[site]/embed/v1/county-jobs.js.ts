import type { APIRoute } from 'astro';
import element from '../../../../browser/embed/county-jobs.js?raw';
import { embedElement } from '../../../../outputs/embed-script.ts';
import style from '../../../../styles/county-jobs.css?raw';

/** The element `<county-jobs>` for pages of partners. */
export const GET: APIRoute = () =>
	new Response(embedElement(element, style), {
		headers: { 'Content-Type': 'text/javascript;charset=utf-8' },
	});
