/** Links that stay inside the site, found in the texts of an entry. */
import { type EntryText, entryTexts } from '../../src/source/entry-texts.ts';
import { wordsOf } from '../../src/source/heading-anchor.ts';
import { schemeOf } from '../../src/source/link-target.ts';
import { parseMarkup } from '../../src/source/markup.ts';
import type { AnyNode } from '../../src/source/markup-node.ts';
import type { Entry } from '../../src/source/read-entry.ts';

export interface RelativeLink extends EntryText {
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
	entryTexts(entry.type, entry.data, entry.body)
		.filter(({ text }) => CANDIDATE.test(text))
		.flatMap((text) => {
			const { root } = parseMarkup(text.text, text.path.length === 0);
			const headings: string[] = [];
			const links: RelativeLink[] = [];
			if (root) collect(root as AnyNode, text, links, headings);
			return links;
		});

function collect(node: AnyNode, from: EntryText, links: RelativeLink[], headings: string[]): void {
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
