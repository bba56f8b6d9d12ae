/**
 * The language that words are in. Words of the templates exist in Chinese and in English; pages in
 * Traditional characters have the Chinese words, which are converted with everything else on them.
 * One language is spoken at a time: whoever makes pages calls `speak` before the first of a language.
 */

/** BCP 47 tags a site can ask for in `site.languages`. */
export type Language = 'zh-CN' | 'zh-Hant' | 'en';

/** The language of the content, and of the pages at the root of a site. */
export const FIRST_LANGUAGE = 'zh-CN';

/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	'zh-CN': '简体中文',
	'zh-Hant': '繁體中文',
	en: 'English',
};

/** Languages the words are written in. */
type Written = 'zh' | 'en';

let current: Language = FIRST_LANGUAGE;

/** The language spoken now. */
export const language = (): Language => current;

/** From now on all words are in `next`. */
export function speak(next: Language): void {
	current = next;
}

/** Words that are in the language spoken whenever one of them is read. */
export const spoken = <Words extends object>(words: Record<Written, Words>): Words =>
	new Proxy(words.zh, {
		get: (_zh, name) => Reflect.get(words[current === 'en' ? 'en' : 'zh'], name),
	});
