/** In which languages a site's pages exist, and in which folders. */
import type { Region } from '../schema/region.ts';
import { FIRST_LANGUAGE, type Language, language } from '../strings/language.ts';

/** The languages of a site, the one at its root first. */
export const languagesOf = (site: Region['site']): Language[] => [
	...new Set<Language>([FIRST_LANGUAGE, ...(site?.languages ?? [])]),
];

/** The folder below a site that holds its pages in a language: `zh-hant/`; none for the first. */
export const languageFolder = (of: Language): string =>
	of === FIRST_LANGUAGE ? '' : `${of.toLowerCase()}/`;

/** From the pages in the language spoken up to the site's root. */
export const toSiteRoot = (): string => (language() === FIRST_LANGUAGE ? '' : '../');

/** The address of the page asked for, below its site: of `/qinghe/policies/x/`, `policies/x/`. */
export const pageAddress = (url: URL): string => url.pathname.split('/').slice(2).join('/');
