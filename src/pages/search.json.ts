import type { APIRoute } from 'astro';
import { searchFile } from '../outputs/search-file.ts';
import { foundOnPortal } from '../site/found-on-portal.ts';
import { readingsOf } from '../site/pinyin-readings.ts';

/** The first tier of the portal's search. */
export const GET: APIRoute = ({ locals: { portal } }) =>
	Response.json(
		searchFile(foundOnPortal(portal), portal.searchPlaces, portal.synonyms, readingsOf),
	);
