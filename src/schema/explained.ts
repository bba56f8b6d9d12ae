import type { Params } from './messages.ts';

/** A problem of form: which code, at which field, with which words. */
export interface Explained {
	code: string;
	path: (string | number)[];
	params: Params;
	/** Where the case at hand is graver than the catalogue says. */
	severity?: 'error';
	/** Whether the fault is the key itself. */
	atKey?: boolean;
}
