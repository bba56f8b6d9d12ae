/** The headers of one answer, by the table. */
import { posix } from 'node:path';
import { contentType } from './content-types.ts';
import { ASK_ANEW, type Headers, type HeaderTable } from './header-table.ts';
import { expressionOf } from './path-pattern.ts';

/** Compiled patterns: a table is asked once for each answer. */
const EXPRESSIONS = new Map<string, RegExp>();

function isAt(path: string, pattern: string): boolean {
	const known = EXPRESSIONS.get(pattern) ?? new RegExp(expressionOf(pattern), 'u');
	EXPRESSIONS.set(pattern, known);
	return known.test(path);
}

/**
 * Headers of the answer to a decoded path such as `/fogang/jobs/`. What is not there is asked for
 * anew, and its type is that of the page sent instead, which the server knows.
 */
export function headersFor(table: HeaderTable, path: string, isThere: boolean): Headers {
	const asked = posix.normalize(path);
	const fitting = [...table.rules, ...table.missing].filter(({ path: pattern }) =>
		isAt(asked, pattern),
	);
	const headers: Headers = Object.assign(
		{},
		table.always,
		table.rest,
		...fitting.reverse().map((rule) => rule.headers),
	);
	if (!isThere) return { ...headers, 'Cache-Control': ASK_ANEW };
	return { ...headers, 'Content-Type': contentType(asked) };
}
