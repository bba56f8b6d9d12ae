/** What the search page says, from its form. */
import type { RowWords } from './result-row.ts';

/** What the page says; `{n}` and `{text}` are to be filled in. */
export interface Words {
	noResult: string;
	loading: string;
	failed: string;
	count: string;
	named: string;
	instead: string;
	anywhere: string;
	more: string;
	remove: string;
	all: string;
	row: RowWords;
	/** Addresses of other sites that are searched, too. */
	partners: string[];
}
