import { fileURLToPath } from 'node:url';

/** Where the tests' own build of all content lies. */
export const BUILT_SITE = fileURLToPath(new URL('../.cache/test-site', import.meta.url));
/** The day on which that build was made. */
export const BUILT_AS_OF = '2026-12-01';
