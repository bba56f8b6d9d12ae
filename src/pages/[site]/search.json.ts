import type { APIRoute } from 'astro';
import { readingsOf } from '../../outputs/pinyin-keys.ts';
import { searchFile } from '../../outputs/search-file.ts';
import { foundEntries } from '../../site/found-entries.ts';

/** The first tier of a site's search. */
export const GET: APIRoute = ({ locals: { site } }) =>
	Response.json(searchFile(foundEntries(site), site.searchPlaces, site.synonyms, readingsOf));
