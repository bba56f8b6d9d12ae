/** Every cross-file rule, in the order in which they run. */
import type { Rule } from '../rule.ts';
import { deadLinks } from './dead-links.ts';
import { eligibility } from './eligibility.ts';
import { freshness } from './freshness.ts';
import { images } from './images.ts';
import { jobDuplicates } from './job-duplicates.ts';
import { jobEndings } from './job-endings.ts';
import { policyContradictions } from './policy-contradictions.ts';
import { policyReplacements } from './policy-replacements.ts';
import { programmeNumbers } from './programme-numbers.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { regionCodes } from './region-codes.ts';
import { regionsNamedExist } from './regions-named.ts';
import { sections } from './sections.ts';
import { siteAddresses } from './site-addresses.ts';
import { unusedPictures } from './unused-pictures.ts';
import { versions } from './versions.ts';

export const RULES: Record<string, Rule> = {
	siteAddresses,
	regionCodes,
	references,
	regionsNamedExist,
	versions,
	policyContradictions,
	policyReplacements,
	eligibility,
	programmeNumbers,
	redirects,
	deadLinks,
	images,
	unusedPictures,
	freshness,
	sections,
	jobEndings,
	jobDuplicates,
};
