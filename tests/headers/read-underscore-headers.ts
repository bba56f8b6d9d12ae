/** Reads a `_headers` file as hosts do: all rules that fit an address count. */

interface Rule {
	path: RegExp;
	headers: [string, string][];
}

export interface UnderscoreHeaders {
	lines: string[];
	paths: string[];
	/** Values of each header at an address, one from each rule that fits, by its name in lower case. */
	at: (path: string) => Map<string, string[]>;
}

/** As Cloudflare Pages says: a name is anything up to the next slash, `*` is anything. */
function fitting(path: string): RegExp {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
		.replace(/:[A-Za-z]\w*/gu, '[^/]+')
		.replace('*', '.*');
	return new RegExp(`^${source}$`, 'u');
}

export function readUnderscoreHeaders(text: string): UnderscoreHeaders {
	const lines = text.split('\n');
	const rules: Rule[] = [];
	const paths: string[] = [];
	for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
		const header = /^ {2}([A-Za-z-]+): (.+)$/u.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1] as string, header[2] as string]);
		else {
			paths.push(line);
			rules.push({ path: fitting(line), headers: [] });
		}
	}
	const at = (path: string): Map<string, string[]> => {
		const found = new Map<string, string[]>();
		for (const rule of rules.filter((each) => each.path.test(path))) {
			for (const [name, value] of rule.headers)
				found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
		}
		return found;
	};
	return { lines, paths, at };
}
