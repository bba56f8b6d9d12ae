/** Scripts for other people's pages, as they are sent. */
import { t } from '../strings/interface.ts';
import { language } from '../strings/language.ts';

/** The element `<county-jobs>`, with its words in place of `WORDS` and its style of `STYLE`. */
export const embedElement = (script: string, style: string): string =>
	script
		.replace('WORDS', () => JSON.stringify({ lang: language(), ...t.embed.element }))
		.replace('STYLE', () => JSON.stringify(style.replace(/\s*\n\s*/gu, '')));

/** A script as an answer. */
export const scriptResponse = (text: string): Response =>
	new Response(text, { headers: { 'Content-Type': 'text/javascript;charset=utf-8' } });
