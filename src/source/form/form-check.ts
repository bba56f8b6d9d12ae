/** The shape of a check of raw text, before anything is parsed. */
import type { Finding } from '../issue.ts';
import type { Position, PositionAt } from '../position.ts';

/** A file's text as the checks of form see it. */
export interface FormText {
	/** The whole file. */
	text: string;
	/**
	 * The same length, line by line, with everything that is no YAML syntax covered by `COVER`:
	 * quoted text, block text, comments, the body of an `.mdx` file.
	 */
	syntax: string;
	/** Brackets of lists and maps in the syntax, by offset, in the order in which they close. */
	flows: readonly { open: number; close: number; sign: '[' | '{' }[];
	at: PositionAt;
}

export interface PlacedFinding {
	finding: Finding;
	position: Position;
}

/** Lists what it finds; it changes nothing. */
export type FormCheck = (form: FormText) => PlacedFinding[];
