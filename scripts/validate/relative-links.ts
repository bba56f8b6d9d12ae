/** Links that stay inside the site, found in the texts of an entry. */

import { wordsOf } from '../../src/source/heading-anchor.ts';
import { schemeOf } from '../../src/source/link-target.ts';
import { parseMarkup } from '../../src/source/markup.ts';
import type { AnyNode } from '../../src/source/markup-node.ts';
import type { Entry } from '../../src/source/read-entry.ts';

/** A text in which links may stand; `path` is empty for a body. */
interface LinkingText {
	path: (string | number)[];
	text: string;
}

export interface RelativeLink extends LinkingText {
	/** As written, percent-encoded signs decoded. */
	href: string;
	/** Place in the text, 1-based, in characters. */
	line: number;
	column: number;
	/** Headings of the same text, in order. */
	headings: readonly string[];
}

/** What a text must hold to be worth parsing: a link, not a picture, without a scheme. */
const CANDIDATE = /\](?:\(|:)\s*<?(?!assets\/|[a-z][a-z0-9+.-]*:)[^\s)]/iu;

/** Relative links of an entry, with the headings they may lead to; texts without any are not parsed. */
export const relativeLinks = (entry: Entry): RelativeLink[] =>
	textsOf(entry)
		.filter(({ text }) => CANDIDATE.test(text))
		.flatMap((text) => {
			const { root } = parseMarkup(text.text, text.path.length === 0);
			const headings: string[] = [];
			const links: RelativeLink[] = [];
			if (root) collect(root as AnyNode, text, links, headings);
			return links;
		});

/** The body and the Markdown fields of an entry. */
function textsOf({ data, body }: Entry): LinkingText[] {
	const fields = data as {
		details?: string;
		duties?: string;
		questions?: { answer: string }[];
		items?: { text?: string }[];
	};
	const texts: { path: (string | number)[]; text: string | undefined }[] = [
		{ path: [], text: body },
		{ path: ['details'], text: fields.details },
		{ path: ['duties'], text: fields.duties },
		...(fields.questions ?? []).map(({ answer }, index) => ({
			path: ['questions', index, 'answer'],
			text: answer,
		})),
		...(fields.items ?? []).map(({ text }, index) => ({ path: ['items', index, 'text'], text })),
	];
	return texts.filter((text): text is LinkingText => text.text !== undefined);
}

function collect(
	node: AnyNode,
	from: LinkingText,
	links: RelativeLink[],
	headings: string[],
): void {
	if (node.type === 'element') {
		const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
		const isFootnote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
		if (typeof href === 'string' && href !== '' && !isFootnote && schemeOf(href) === undefined) {
			links.push({ ...from, href: decoded(href), ...placeOf(node, from.text), headings });
		}
		if (/^h[1-6]$/u.test(node.tagName)) headings.push(wordsOf(node));
	}
	if ('children' in node) {
		for (const child of node.children) collect(child as AnyNode, from, links, headings);
	}
}

/** Satteri counts UTF-16 units; an editor counts characters. */
function placeOf(node: AnyNode, text: string): { line: number; column: number } {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const before = text.split('\n')[line - 1]?.slice(0, column - 1) ?? '';
	return { line, column: Array.from(before).length + 1 };
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
