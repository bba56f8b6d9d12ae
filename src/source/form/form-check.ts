/** The shape of a check of raw text, before anything is parsed. */
import type { Finding } from '../issue.ts';

/** Brackets of a list or map, by their offsets. */
export interface Flow {
	open: number;
	close: number;
	sign: '[' | '{';
	/** The flow around this one. */
	parent?: Flow;
}

/** A file's text as the checks of form see it. */
export interface FormText {
	/** The whole file. */
	text: string;
	/**
	 * The same length, line by line, with everything that is no YAML syntax covered by `COVER`:
	 * quoted text, block text, comments, the body of an `.mdx` file.
	 */
	syntax: string;
	/** Lists and maps in brackets that are closed, in the order in which they open. */
	flows: readonly Flow[];
}

/** Something found between two offsets of the text (UTF-16 units). */
export interface Spotted {
	code: string;
	params: Finding['params'];
	start: number;
	end: number;
}

/** Lists what it finds, in time linear in the text; it changes nothing. */
export type FormCheck = (form: FormText) => Spotted[];

/** The innermost flow around an offset. */
export function flowAt(flows: readonly Flow[], offset: number): Flow | undefined {
	let low = -1;
	let high = flows.length;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((flows[middle] as Flow).open < offset) low = middle;
		else high = middle;
	}
	let flow = flows[low];
	while (flow && flow.close < offset) flow = flow.parent;
	return flow;
}
