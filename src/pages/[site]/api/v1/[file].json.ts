import type { APIRoute } from 'astro';
import { apiResponse } from '../../../../outputs/api/api-response.ts';
import { apiList } from '../../../../outputs/api/lists.ts';
import { API_LISTS } from '../../../../site/file-addresses.ts';

/** The lists for partners, and their forms. */
export const GET: APIRoute = ({ locals, params }) =>
	apiResponse(params.file, API_LISTS, (name) => apiList(locals.site, name));
