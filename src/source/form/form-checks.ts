/** What is looked for in the raw text of a content file, before it is parsed. */
import { positionsIn } from '../position.ts';
import { checkBrackets } from './check-brackets.ts';
import { checkCharacters } from './check-characters.ts';
import { checkColons } from './check-colons.ts';
import { checkCommas } from './check-commas.ts';
import { checkDashes } from './check-dashes.ts';
import { checkIndents } from './check-indents.ts';
import { checkSpaces } from './check-spaces.ts';
import { checkTabs } from './check-tabs.ts';
import { checkThousands } from './check-thousands.ts';
import { COVER, coverText } from './cover-text.ts';
import type { FormCheck, PlacedFinding } from './form-check.ts';

/** Every check of form, by its name. */
export const FORM_CHECKS: Record<string, FormCheck> = {
	checkCharacters,
	checkTabs,
	checkSpaces,
	checkColons,
	checkDashes,
	checkCommas,
	checkBrackets,
	checkThousands,
	checkIndents,
};

/**
 * Everything that shows in the raw text of a file whose YAML stands between the offsets `from` and
 * `to`, in the order of the text. On each line the first mistake of form speaks for the line, and
 * the first of each kind of bad character.
 */
export function checkForm(
	text: string,
	from = 0,
	to = text.length,
	checks: Record<string, FormCheck> = FORM_CHECKS,
): PlacedFinding[] {
	const form = { text, ...coverText(text, from, to) };
	const at = positionsIn(text);
	const { checkIndents: indents, ...others } = checks;
	const found = Object.values(others).flatMap((check) => check(form));
	// Where a line is broken already, its place among its neighbours says nothing.
	const broken = new Set(found.map(({ start }) => at.line(start)));
	const misplaced = indents?.({ ...form, syntax: withoutLines(form.syntax, broken) }) ?? [];
	const said = new Set<string>();
	return [...found, ...misplaced]
		.sort((a, b) => a.start - b.start)
		.flatMap(({ code, params, start, end }) => {
			const line = code === 'LINE_ENDINGS' ? 0 : at.line(start);
			const key = code.startsWith('TEXT_') ? `${line} ${code}` : `${line}`;
			if (said.has(key)) return [];
			said.add(key);
			const position = at(start, end);
			const finding = { code, path: [], params: { ...params, column: position.column } };
			return [{ finding, position }];
		});
}

function withoutLines(syntax: string, broken: ReadonlySet<number>): string {
	if (broken.size === 0) return syntax;
	const lines = syntax.split('\n');
	return lines
		.map((line, index) => (broken.has(index + 1) ? COVER.repeat(line.length) : line))
		.join('\n');
}
