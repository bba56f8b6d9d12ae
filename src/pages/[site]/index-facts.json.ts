import type { APIRoute } from 'astro';
import { indexFacts } from '../../outputs/index-facts.ts';
import { foundEntries } from '../../site/found-entries.ts';
import { readingsOf } from '../../site/pinyin-readings.ts';

/** For the engine, which indexes the full text; not published. */
export const GET: APIRoute = ({ locals: { site } }) =>
	Response.json(indexFacts(foundEntries(site), site.searchPlaces, site.synonyms, readingsOf));
