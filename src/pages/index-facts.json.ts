import type { APIRoute } from 'astro';
import { indexFacts } from '../outputs/index-facts.ts';
import { foundOnPortal } from '../site/found-on-portal.ts';
import { readingsOf } from '../site/pinyin-readings.ts';

/** For the engine, which indexes the full text of all sites; not published. */
export const GET: APIRoute = ({ locals: { portal } }) =>
	Response.json(
		indexFacts(foundOnPortal(portal), portal.searchPlaces, portal.synonyms, readingsOf),
	);
