import { styleText } from 'node:util';

/** Puts a style on a piece of text, or leaves it as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** A painter that colours or does not. The caller has decided: no stream or variable is asked. */
export const painter =
	(colour: boolean): Paint =>
	(style, text) =>
		colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
