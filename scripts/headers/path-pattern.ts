/**
 * Which addresses a rule is about, in the words of a `_headers` file: `/:site/policies/*`. A name
 * stands for one segment, `*` at the end for anything.
 */
import { languageFolder } from '../../src/site/languages.ts';
import { LANGUAGE_NAMES, type Language } from '../../src/strings/language.ts';

/** Folders below a site that hold its pages in other languages: `en/`. */
const LANGUAGE_FOLDERS = (Object.keys(LANGUAGE_NAMES) as Language[])
	.map(languageFolder)
	.filter((folder) => folder !== '');

/** Every place that looks like the root of a site: the portal, a site, a site in another language. */
export const ROOTS = ['/', '/:site/', ...LANGUAGE_FOLDERS.map((folder) => `/:site/${folder}`)];

/** The pattern of a published file for all sites: hosts read a limited number of rules. */
export function patternOf(file: string, isSite: (slug: string) => boolean): string {
	const { slug, language, path } = parted(file, isSite);
	return `${slug === '' ? '/' : '/:site/'}${language}${sectionOf(path)}`;
}

/**
 * The pattern of a published file for its own site: `/fogang/policies/*`. Pages have it, because each
 * site's styles are its own, and because the portal's pages lie in folders named like sections.
 */
export function ownPatternOf(file: string, isSite: (slug: string) => boolean): string {
	const { slug, language, path } = parted(file, isSite);
	return `${slug === '' ? '/' : `/${slug}/`}${language}${sectionOf(path)}`;
}

/** A file's site, `` on the portal, its language's folder there, and the rest. */
function parted(
	file: string,
	isSite: (slug: string) => boolean,
): { slug: string; language: string; path: string } {
	const [slug = ''] = file.split('/');
	if (!file.includes('/') || !isSite(slug)) return { slug: '', language: '', path: file };
	const inSite = file.slice(slug.length + 1);
	const language = LANGUAGE_FOLDERS.find((folder) => inSite.startsWith(folder)) ?? '';
	return { slug, language, path: inSite.slice(language.length) };
}

/** What lies together below a root. */
function sectionOf(path: string): string {
	const [folder = '', next = '', ...rest] = path.split('/');
	// The version says nothing of what lies there: embed/v1/jobs/*.
	if (folder === 'embed' && next !== '') return `${folder}/${next}/${sectionOf(rest.join('/'))}`;
	if (next === '') return path.endsWith('.html') ? path.replace(/index\.html$/u, '') : path;
	if (folder !== 'pagefind') return `${folder}/*`;
	return rest.length > 0 ? `pagefind/${next}/*` : 'pagefind/:file';
}

/** The pattern as a regular expression's source, the same for JavaScript, PCRE and RE2. */
export function expressionOf(pattern: string): string {
	const segments = pattern.replace(/\*$/u, '').split('/');
	const source = segments
		.map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')))
		.join('/');
	if (pattern.endsWith('*')) return `^${source}`;
	return `^${source}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}

/** Orders patterns so that the first that fits counts: what is said by name comes first. */
export const comparePatterns = (a: string, b: string): number =>
	a.replaceAll(':', '~') < b.replaceAll(':', '~') ? -1 : 1;
