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
 * `to`, in the order of the text. The first finding of a line speaks for the line.
 */
export function checkForm(
	text: string,
	from = 0,
	to = text.length,
	checks: Record<string, FormCheck> = FORM_CHECKS,
): PlacedFinding[] {
	const form = { text, ...coverText(text, from, to), at: positionsIn(text) };
	const { checkIndents: indents, ...others } = checks;
	const found = Object.values(others).flatMap((check) => check(form));
	// Where a line is broken already, its place among its neighbours says nothing.
	const misplaced = indents?.({ ...form, syntax: withoutLines(form.syntax, found) }) ?? [];
	const lines = new Set<number>();
	return [...found, ...misplaced]
		.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
		.filter(({ finding, position }) => {
			if (finding.code.startsWith('TEXT_')) return true;
			const isFirst = !lines.has(position.line);
			lines.add(position.line);
			return isFirst;
		});
}

function withoutLines(syntax: string, found: readonly PlacedFinding[]): string {
	if (found.length === 0) return syntax;
	const broken = new Set(found.map(({ position }) => position.line));
	const lines = syntax.split('\n');
	return lines
		.map((line, index) => (broken.has(index + 1) ? COVER.repeat(line.length) : line))
		.join('\n');
}
