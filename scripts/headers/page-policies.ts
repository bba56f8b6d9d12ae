/** The policies that pages bring along, by the patterns of their addresses. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ownPatternOf } from './path-pattern.ts';

/** Content security policies of pages, without repetition and in order, by `ownPatternOf`. */
export type PagePolicies = Record<string, string[]>;

/** Bytes of a page in which its policy lies: it is the first thing in the head. */
const HEAD_BYTES = 4096;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;

/** Reads the policies of the pages among `files`, which lie below `tree`. */
export function pagePolicies(
	tree: string,
	files: readonly string[],
	isSite: (slug: string) => boolean,
): PagePolicies {
	const found = new Map<string, Set<string>>();
	const buffer = Buffer.alloc(HEAD_BYTES);
	for (const file of files) {
		if (!file.endsWith('.html')) continue;
		const policy = POLICY.exec(headOf(join(tree, file), buffer))?.[1];
		if (policy === undefined) continue;
		const pattern = ownPatternOf(file, isSite);
		const known = found.get(pattern);
		if (known) known.add(policy);
		else found.set(pattern, new Set([policy]));
	}
	return Object.fromEntries(
		[...found].map(([pattern, policies]) => [pattern, [...policies].sort()]),
	);
}

function headOf(path: string, buffer: Buffer): string {
	const file = openSync(path, 'r');
	try {
		return buffer.toString('latin1', 0, readSync(file, buffer, 0, HEAD_BYTES, 0));
	} finally {
		closeSync(file);
	}
}
