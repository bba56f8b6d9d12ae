/** Positions of fields in content files, found by parsing a file again only when it has a finding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/source/decode.ts';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import { type ParsedYaml, parseYaml } from '../../src/source/parse-yaml.ts';
import type { RuleFinding } from './rule.ts';

/** Gives rule findings their line and column. `root` is the content folder. */
export function locator(root: string): (finding: RuleFinding) => Issue {
	const parsed = new Map<string, ParsedYaml['locate']>();
	const locateIn = (file: string): ParsedYaml['locate'] => {
		const known = parsed.get(file);
		if (known) return known;
		const { text } = decode(readFileSync(join(root, file)));
		const matter = file.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
		const { locate } = parseYaml(matter?.yaml ?? text, matter?.yamlLine ?? 1);
		parsed.set(file, locate);
		return locate;
	};
	return (finding) => {
		const isWholeFile =
			finding.path.length === 0 && !finding.at && finding.code !== 'FIELD_NEEDED_HERE';
		const position = isWholeFile
			? { line: 1, column: 1 }
			: (finding.at ?? locateIn(finding.file)(finding.path, finding.atKey));
		return issueOf(finding, finding.file, position);
	};
}
