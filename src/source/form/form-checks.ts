/** What is looked for in the raw text of a content file, before it is parsed. */

import type { PlacedFinding } from '../issue.ts';
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
import { BROKEN, coverText } from './cover-text.ts';
import type { FormCheck, Spotted } from './form-check.ts';

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
	const misplaced = indents?.({ ...form, syntax: mended(form.syntax, found, at.line) }) ?? [];
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

/** Signs of an input method, and the sign of YAML that is meant. */
const MEANT: Record<string, string> = { IME_COLON: ':', IME_DASH: '-' };

/**
 * The syntax as it is meant, as far as that can be said in the same length: what stands below a
 * mistake is no mistake. Of other broken lines the place among their neighbours says nothing.
 */
function mended(
	syntax: string,
	found: readonly Spotted[],
	lineOf: (offset: number) => number,
): string {
	if (found.length === 0) return syntax;
	const meant = new Map<number, string>();
	const broken = new Set<number>();
	for (const { code, start } of found) {
		const sign = MEANT[code];
		if (sign === undefined) broken.add(lineOf(start));
		else meant.set(start, sign);
	}
	let offset = 0;
	const lines = syntax.split('\n').map((line, index) => {
		const start = offset;
		offset += line.length + 1;
		if (broken.has(index + 1)) return BROKEN.repeat(line.length);
		const signs = [...line.matchAll(/[^\w\s]/gu)].map(({ index: at }) => at);
		return signs.reduce((mending, at) => {
			const sign = meant.get(start + at);
			if (sign === undefined) return mending;
			const rest = mending.slice(at + 2);
			return mending.slice(0, at) + sign + (at + 1 < line.length ? ' ' : '') + rest;
		}, line);
	});
	return lines.join('\n');
}
