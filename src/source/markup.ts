/**
 * Editors' Markdown and MDX: parsed into a tree and printed through an allow-list, never executed.
 * Satteri gives Markdown syntax as `element` nodes and everything typed as a tag, `import` or `{}`
 * as `mdx…` nodes; what is not named here is refused.
 */
import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Params } from '../schema/messages.ts';
import { suggestionFor } from '../schema/suggestions.ts';
import { checkComponent, type Refuse } from './check-component.ts';
import { decoded, linkProblem, pictureProblem } from './check-link.ts';
import { suspectCharacters } from './form/check-characters.ts';
import { wordsOf } from './heading-anchor.ts';
import { tooMuch } from './markup-limits.ts';
import type { AnyNode, MarkupProblem } from './markup-node.ts';
import { syntaxProblem } from './markup-syntax.ts';
import { positionsIn } from './position.ts';

/** A reference from a body to another entry: `kind` is a type's singular name. */
export interface MarkupReference {
	kind: string;
	id: string;
	line: number;
	column: number;
}

export interface Markup {
	root: Root | undefined;
	problems: MarkupProblem[];
	references: MarkupReference[];
	/** Paths of pictures below the region's `assets/`. */
	images: { path: string; line: number; column: number }[];
}

/** Deepest nesting of lists, quotations, components and emphasis, as an editor counts levels. */
const MAX_DEPTH = 20;
/** How many faults of syntax are looked for; each needs another parse. */
const MAX_FAULTS = 10;
/** Elements that Markdown puts inside others without a level of their own. */
const LEVELLESS = new Set(['p', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'code']);
/** How many problems of one text are placed. */
const MAX_PROBLEMS = 200;
const REFERENCE = /^(policy|job|story|letter|event|station|programme):([a-z0-9][a-z0-9-]*)$/u;
const REFERRING = new Map([
	['Policy', 'policy'],
	['Station', 'station'],
	['Event', 'event'],
]);

/** Half of a character that takes two UTF-16 units. */
const PAIR = /[\uD800-\uDFFF]/;

/** GFM; the heading above footnotes is the one word that Markdown itself adds. */
const FEATURES = { gfm: { footnotes: { label: '注释' } } };

/** Parses a text and lists every problem in it; never throws. */
export function parseMarkup(text: string, allowComponents: boolean): Markup {
	const markup: Markup = { root: undefined, problems: [], references: [], images: [] };
	const heavy = tooMuch(text);
	if (heavy) return { ...markup, problems: [heavy] };
	const { root, sound } = parse(text, markup.problems);
	if (root) inspect(root as AnyNode, { text: sound, markup, allowComponents }, 0);
	// A tree that was parsed from a text without its faults is good for finding more, not for printing.
	if (sound === text) markup.root = root;
	markup.problems = markup.problems.slice(0, MAX_PROBLEMS);
	countCharacters(text, [...markup.problems, ...markup.references, ...markup.images]);
	markup.problems.sort((a, b) => a.line - b.line || a.column - b.column);
	return markup;
}

/** Makes columns of UTF-16 units, as Satteri counts, columns of characters, as an editor does. */
function countCharacters(text: string, places: readonly { line: number; column: number }[]): void {
	if (!PAIR.test(text)) return;
	const lines = text.split('\n');
	const hasPairs = lines.map((line) => PAIR.test(line));
	for (const place of places) {
		if (!hasPairs[place.line - 1]) continue;
		const before = lines[place.line - 1]?.slice(0, place.column - 1) ?? '';
		place.column -= before.length - Array.from(before).length;
	}
}

/** The tree of a text; where its syntax has faults, of the text with their signs blanked out. */
function parse(text: string, problems: MarkupProblem[]): { root: Root | undefined; sound: string } {
	let rest = text;
	const blanked: string[] = [];
	for (let attempt = 0; attempt <= MAX_FAULTS; attempt += 1) {
		try {
			const root = mdxToHast(rest, { position: true, features: FEATURES }) as unknown as Root;
			return { root, sound: rest };
		} catch (cause) {
			const problem = syntaxProblem(cause, rest);
			const tag = problem.params.component ?? problem.params.tag;
			// What is left of a tag whose beginning was reported is no mistake of its own.
			const isRest =
				problem.params.isClosing || problem.code === 'MDX_HTML' ? blanked.includes(tag) : false;
			if (!isRest) problems.push(problem);
			if (tag) blanked.push(tag);
			const without = blankSign(rest, problem);
			if (without === undefined) break;
			rest = without;
		}
	}
	return { root: undefined, sound: rest };
}

/** The text with a space in place of the sign at a position; undefined where no sign is at fault. */
function blankSign(
	text: string,
	{ line, column }: { line: number; column: number },
): string | undefined {
	const lines = text.split('\n');
	const at = lines[line - 1];
	if (at === undefined || !/[<{}]/u.test(at[column - 1] ?? '')) return undefined;
	const rest = at.slice(column).replace(/^(https?:[^>\s]*)>/u, '$1 ');
	lines[line - 1] = `${at.slice(0, column - 1)} ${rest}`;
	return lines.join('\n');
}

/** The text being inspected and what is found in it. */
interface Inspection {
	text: string;
	/** Inside code, where braces are only braces. */
	isCode?: boolean;
	markup: Markup;
	allowComponents: boolean;
}

function inspect(node: AnyNode, inspection: Inspection, depth: number): undefined {
	const { markup, allowComponents } = inspection;
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const refuse: Refuse = (code, params = {}) => {
		markup.problems.push({ code, params, line, column });
	};
	const level = hasLevel(node) ? depth + 1 : depth;
	if (level > MAX_DEPTH) {
		const isKnown = markup.problems.some(({ code }) => code === 'MDX_TOO_DEEP');
		return isKnown ? undefined : refuse('MDX_TOO_DEEP');
	}
	switch (node.type as string) {
		case 'root':
			inspectLinks(inspection);
			break;
		case 'text':
			inspectText(node, inspection);
			break;
		case 'element':
			inspectElement(node, markup, refuse);
			break;
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			inspectComponent(node, markup, allowComponents, refuse);
			break;
		case 'mdxjsEsm':
			return refuse('MDX_ESM');
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return refuse('MDX_EXPRESSION');
		default:
			return refuse('MDX_HTML', { value: node.type });
	}
	if ('children' in node) {
		const isCode = node.type === 'element' && node.tagName === 'code';
		const inside = isCode ? { ...inspection, isCode } : inspection;
		for (const child of node.children) inspect(child as AnyNode, inside, level);
	}
}

const hasLevel = (node: AnyNode): boolean =>
	node.type === 'element' ? !LEVELLESS.has(node.tagName) : node.type.startsWith('mdxJsx');

/** Markdown for a link that is none: a space in the address, full-width parentheses. */
const BROKEN_LINK =
	/\[([^\]\n]*)\](?:\(\s*<(https?:[^\n<>]*[ \t][^\n<>]*)>\s*\)|\(\s*(https?:[^\s)]*[ \t]+[^\s)"'][^)\n]*)\)|（\s*(https?:[^)）\n]*)[)）]|\(\s*(https?:[^)）\n]*)）)/gu;

function inspectLinks({ text, markup }: Inspection): void {
	const at = positionsIn(text);
	for (const match of text.matchAll(BROKEN_LINK)) {
		const [, words, ...addresses] = match;
		const value = addresses.find((address) => address !== undefined) ?? '';
		if (markup.problems.length > MAX_PROBLEMS) return;
		const { address } = suggestionFor('LINK_FORM', value);
		const params = { value, address: address && `[${words}](${address})` };
		const { line, column } = at(match.index);
		markup.problems.push({ code: 'LINK_FORM', params, line, column });
	}
}

/** Braces without a backslash, characters that an `&#…;` wrote. */
function inspectText(node: AnyNode, { text, markup, isCode }: Inspection): undefined {
	const value = node.value ?? '';
	const { start, end } = node.position ?? {};
	if (!start || start.offset === undefined || end?.offset === undefined) return;
	const source = text.slice(start.offset, end.offset);
	const problem = (code: string, offset: number, params: Params): void => {
		const before = source.slice(0, offset).split('\n');
		const line = start.line + before.length - 1;
		const last = before.at(-1)?.length ?? 0;
		const column = before.length === 1 ? start.column + last : last + 1;
		markup.problems.push({ code, params, line, column });
	};
	const brace = isCode ? -1 : source.search(/(?<!\\)[{}]/u);
	if (brace >= 0) problem('MDX_EXPRESSION', brace, {});
	if (!source.includes('&')) return;
	const [suspect] = suspectCharacters(value);
	if (suspect) {
		const offset = Math.max(0, source.search(/&#?\w+;/u));
		problem(suspect.code, offset, { value: suspect.name, isEscape: true });
	}
}

function inspectElement(node: AnyNode, markup: Markup, refuse: Refuse): undefined {
	if (node.type !== 'element') return;
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const { href, src, alt } = node.properties;
	if (typeof href === 'string') {
		const [, kind, id] = REFERENCE.exec(href) ?? [];
		if (kind && id) markup.references.push({ kind, id, line, column });
		else {
			const problem = linkProblem(href, wordsOf(node));
			if (problem) refuse(problem.code, problem.params);
		}
	}
	if (typeof src === 'string') notePicture(src, markup, refuse, line, column);
	if (node.tagName === 'img' && (typeof alt !== 'string' || alt.trim() === ''))
		refuse('IMAGE_ALT_MISSING');
}

function notePicture(
	path: string,
	markup: Markup,
	refuse: Refuse,
	line: number,
	column: number,
): undefined {
	const problem = pictureProblem(path);
	if (problem) return refuse(problem.code, problem.params);
	markup.images.push({ path: decoded(path), line, column });
}

function inspectComponent(
	node: AnyNode,
	markup: Markup,
	allowComponents: boolean,
	refuse: Refuse,
): undefined {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const given = checkComponent(node, allowComponents, refuse);
	const kind = REFERRING.get(node.name ?? '');
	if (kind && given?.id) markup.references.push({ kind, id: given.id, line, column });
	if (node.name === 'Figure' && given?.src) notePicture(given.src, markup, refuse, line, column);
}
