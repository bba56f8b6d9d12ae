/** What sharing tools show of a page (Open Graph protocol, ogp.me). */
import { publicAddress } from '../site/addresses.ts';
import { copyPath } from '../site/picture-view.ts';
import type { LetterView, SiteView, StoryView } from '../site/site-view.ts';
import { FIRST_LANGUAGE, type Language } from '../strings/language.ts';
import type { EntryView } from './json-ld/about-page.ts';

/** `zh-Hant` alone stands for `zh-Hant-TW` in CLDR. */
const LOCALES: Record<Language, string> = { 'zh-CN': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en_US' };

export interface SharedPage {
	title: string;
	description: string;
	entry?: EntryView | undefined;
	/** Public address of the page, where the site has one. */
	address?: string | undefined;
}

/** Property and content of each `<meta>`; an address is said only where the site has one. */
export function openGraph(site: SiteView, page: SharedPage): [property: string, content: string][] {
	const picture = page.entry && pictureOf(site, page.entry);
	return [
		['og:title', page.title],
		['og:description', page.description],
		['og:type', page.entry ? 'article' : 'website'],
		['og:site_name', site.title],
		['og:locale', LOCALES[site.language]],
		...(page.address === undefined ? [] : ([['og:url', page.address]] as const)),
		...(picture === undefined ? [] : ([['og:image', picture]] as const)),
	].map(([property, content]) => [property, content] as [string, string]);
}

/** Full address of the picture on the page of a story or letter: its widest JPEG, which all tools read. */
function pictureOf(site: SiteView, entry: EntryView): string | undefined {
	const source =
		entry.type === 'stories'
			? (entry as StoryView).data.photo?.src
			: entry.type === 'letters'
				? (entry as LetterView).data.poster?.image
				: undefined;
	if (source === undefined) return undefined;
	const path = `${entry.assets}${source.slice('assets/'.length)}`;
	const width = site.pictures[path]?.widths?.at(-1);
	const file = width === undefined ? path : copyPath(path, width, 'jpg');
	return publicAddress(site, file, FIRST_LANGUAGE);
}
