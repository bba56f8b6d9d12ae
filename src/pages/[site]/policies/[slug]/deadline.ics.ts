import type { APIRoute } from 'astro';
import { deadlineResponse } from '../../../../outputs/calendars/deadline-response.ts';

/** The deadline of a policy, for calendars. */
export const GET: APIRoute = ({ locals: { site }, params }) =>
	deadlineResponse(
		site,
		site.policies.find(({ key }) => key === params.slug),
	);
