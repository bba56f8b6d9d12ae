import { lineAt } from '../position.ts';
import type { FormCheck } from './form-check.ts';

/** Tabs in the indentation of YAML (YAML 1.2.2, section 6.1). */
export const checkTabs: FormCheck = ({ text, syntax }) => {
	if (!syntax.includes('\t')) return [];
	return [...syntax.matchAll(/^ *\t[ \t]*(?=\S)/gmu)].map(({ 0: indent, index }) => {
		const offset = index + indent.indexOf('\t');
		const spaces = lineAt(text, offset).text.replace(/^\s+/u, (white) =>
			white.replaceAll('\t', '  '),
		);
		const fixed = spaces.trim();
		const params = { fixed, wanted: spaces.length - spaces.trimStart().length };
		return { code: 'YAML_TAB', params, start: offset, end: offset + 1 };
	});
};
