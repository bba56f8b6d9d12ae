/** Positions of fields in content files, found by parsing a file again only when it has a finding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/source/decode.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import { parseYaml } from '../../src/source/parse-yaml.ts';
import { placeInText } from '../../src/source/place-in-text.ts';
import type { Position } from '../../src/source/position.ts';
import type { RuleFinding } from './rule.ts';

/** Gives rule findings their line and column. `root` is the content folder. */
export function locator(root: string): (finding: RuleFinding) => Issue {
	const known = new Map<string, ReturnType<typeof locateIn>>();
	return (finding) => {
		const { file, path, at, atKey } = finding;
		const isWholeFile = path.length === 0 && !at && finding.code !== 'FIELD_NEEDED_HERE';
		if (isWholeFile) return issueOf(finding, file, { line: 1, column: 1 });
		const locate = known.get(file) ?? locateIn(join(root, file));
		known.set(file, locate);
		return issueOf(finding, file, locate(path, atKey, at));
	};
}

/** Where a field is in a file, or a place inside its text; without a path, inside the body. */
function locateIn(
	path: string,
): (path: (string | number)[], atKey?: boolean, at?: { line: number; column: number }) => Position {
	const { text } = decode(readFileSync(path));
	const matter = path.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
	const from = matter?.yamlStart ?? 0;
	const { locate, values } = parseYaml(text, from, from + (matter?.yaml ?? text).length);
	return (field, atKey, at) => {
		if (!at) return locate(field, atKey);
		if (field.length === 0)
			return { line: at.line + (matter?.bodyLine ?? 1) - 1, column: at.column };
		const name = field.join('.');
		const value = values().find((written) => written.path.join('.') === name)?.value;
		return placeInText(text, locate(field), String(value), at);
	};
}
