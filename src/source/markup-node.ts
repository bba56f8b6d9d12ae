/** What a parsed text consists of, and what may be wrong at a place of it. */
import type { Nodes } from 'hast';
import type { Params } from '../schema/messages.ts';

/** A node of the tree, with what MDX adds. */
export type AnyNode = Nodes & { name?: string | null; attributes?: any[]; value?: string };

/** A problem in a text; line and column are 1-based within it. */
export interface MarkupProblem {
	code: string;
	params: Params;
	line: number;
	column: number;
}
