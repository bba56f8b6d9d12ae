/** Scripts for other people's pages, as they are sent. */
import { t } from '../strings/interface.ts';

/** Lines that are there for readers of the code, and the room before the others. */
const COMMENTS = /^\s*\/\/.*\n/gmu;

const packed = (text: string): string => text.replace(COMMENTS, '').replace(/^\s+/gmu, '');

/** The element `<county-jobs>`, with its words in place of `WORDS` and its style of `STYLE`. */
export const embedElement = (script: string, style: string): string =>
	packed(script)
		.replace('WORDS', () => JSON.stringify(t.embed.element))
		.replace('STYLE', () => JSON.stringify(packed(style).replace(/\n/gu, '')));

/** A script without words. */
export const embedScript = packed;
