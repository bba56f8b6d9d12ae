/** Files that servers often send as something else, for those that cannot be told by extension. */
import { contentType, isOftenWrong } from './content-types.ts';
import { comparePatterns, patternOf } from './path-pattern.ts';

/** Addresses of files, with what they are. */
export interface TypedPattern {
	/** With names for entries: `/:site/jobs/:part2/deadline.ics`. */
	path: string;
	type: string;
}

/** The patterns of such files among `files`, in order. */
export function typedPatterns(
	files: readonly string[],
	isSite: (slug: string) => boolean,
): TypedPattern[] {
	const found = new Map<string, string>();
	for (const file of files) {
		if (!isOftenWrong(file)) continue;
		const pattern = patternOf(file, isSite);
		const given = pattern.replace(/\*$/u, '').split('/').filter(Boolean).length;
		const parts = file.split('/');
		const path = pattern.endsWith('*')
			? pattern.slice(0, -1) +
				parts
					.slice(given)
					.map((part, at) => namedPart(part, given + at, parts.length))
					.join('/')
			: pattern;
		found.set(path, contentType(`/${file}`));
	}
	return [...found]
		.map(([path, type]) => ({ path, type }))
		.sort((a, b) => comparePatterns(a.path, b.path));
}

const namedPart = (part: string, at: number, length: number): string =>
	at === length - 1 ? part : `:part${at}`;
