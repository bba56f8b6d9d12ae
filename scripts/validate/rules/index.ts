/** Every cross-file rule, in the order in which they run. */
import type { Rule } from '../rule.ts';
import { freshness } from './freshness.ts';
import { images } from './images.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { regionsNamedExist } from './regions-named.ts';
import { sections } from './sections.ts';
import { siteAddresses } from './site-addresses.ts';
import { unusedPictures } from './unused-pictures.ts';
import { versions } from './versions.ts';

export const RULES: Record<string, Rule> = {
	siteAddresses,
	references,
	regionsNamedExist,
	versions,
	redirects,
	images,
	unusedPictures,
	freshness,
	sections,
};
