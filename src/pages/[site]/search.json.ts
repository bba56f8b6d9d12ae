import type { APIRoute } from 'astro';
import { searchFile } from '../../outputs/search-file.ts';
import { foundEntries } from '../../site/found-entries.ts';
import { readingsOf } from '../../site/pinyin-readings.ts';

/** The first tier of a site's search. */
export const GET: APIRoute = ({ locals: { site } }) =>
	Response.json(searchFile(foundEntries(site), site.searchPlaces, site.synonyms, readingsOf));
