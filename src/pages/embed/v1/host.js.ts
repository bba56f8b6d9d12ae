import type { APIRoute } from 'astro';
import host from '../../../browser/embed/host.js?packed';
import { scriptResponse } from '../../../outputs/embed-script.ts';

/** Gives frames of ours on a partner's page their height. */
export const GET: APIRoute = () => scriptResponse(host);
