import type { APIRoute } from 'astro';
import { apiResponse } from '../../../outputs/api/api-response.ts';
import { PORTAL_LIST_NAMES, portalList } from '../../../outputs/api/portal-lists.ts';

/** The lists of all sites for partners, and their forms. */
export const GET: APIRoute = ({ locals, params }) =>
	apiResponse(params.file, PORTAL_LIST_NAMES, (name) => portalList(locals.portal, name));
