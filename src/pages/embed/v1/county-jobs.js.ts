import type { APIRoute } from 'astro';
import element from '../../../browser/embed/county-jobs.js?packed';
import { embedElement, scriptResponse } from '../../../outputs/embed-script.ts';
import style from '../../../styles/county-jobs.css?raw';

/** The element `<county-jobs>` for pages of partners. */
export const GET: APIRoute = () => scriptResponse(embedElement(element, style));
