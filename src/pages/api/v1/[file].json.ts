import type { APIRoute } from 'astro';
import { apiResponse } from '../../../outputs/api/api-response.ts';
import { openApi } from '../../../outputs/api/openapi.ts';
import { PORTAL_LIST_NAMES, portalList } from '../../../outputs/api/portal-lists.ts';

/** The lists of all sites for partners, their forms, and the description of all of it. */
export const GET: APIRoute = ({ locals: { portal }, params: { file } }) =>
	file === 'openapi'
		? Response.json(openApi(portal))
		: apiResponse(file, PORTAL_LIST_NAMES, (name) => portalList(portal, name));
