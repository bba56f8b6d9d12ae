/** Checked Markdown and MDX as HTML, through an allow-list: what was not checked is never printed. */
import { attributesOf } from './check-component.ts';
import { anchorOf, linkedAnchors, wordsOf } from './heading-anchor.ts';
import { type Markup, parseMarkup } from './markup.ts';
import type { AnyNode } from './markup-node.ts';

/** What a printer needs to know about the page the text stands on. */
export interface MarkupPrinter {
	/** HTML of a component, from its attributes and the HTML between its tags. */
	component: (name: string, attributes: Record<string, string>, inner: string) => string;
	/** Address of a link target, which may be a `policy:slug` reference. */
	href: (target: string) => string;
	/** HTML of a picture. */
	picture: (path: string, words: { alt: string; title?: string }) => string;
	/** What a table is called to those who cannot see it. */
	tableLabel: string;
}

/** Texts in memory; a policy's page and the page of its version follow each other. */
const KEPT_TEXTS = 16;
const kept = new Map<string, Markup>();

/** `parseMarkup` for printing: a text printed a moment ago is not parsed again. */
export function parsedMarkup(text: string, allowComponents: boolean): Markup {
	const key = `${allowComponents} ${text}`;
	const markup = kept.get(key) ?? parseMarkup(text, allowComponents);
	kept.set(key, markup);
	if (kept.size > KEPT_TEXTS) kept.delete(kept.keys().next().value as string);
	return markup;
}

const VOID_TAGS = new Set(['br', 'hr', 'input']);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] as string);

/** A line break between two Chinese signs is no space (CSS Text 3, section 4.1.3). */
const joinChineseLines = (text: string): string =>
	text.replace(
		/(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF”’…—])\r?\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“‘])/gu,
		'',
	);

/** Attributes of Markdown's own elements that are printed; everything else is dropped. */
const PRINTED = ['title', 'start', 'align', 'type', 'checked', 'disabled', 'id'];

/**
 * HTML of a text that `parseMarkup` found clean. Throws on a text with problems: what was not
 * checked is never printed.
 */
export function printMarkup(markup: Markup, printer: MarkupPrinter): string {
	const [problem] = markup.problems;
	if (problem || !markup.root) {
		throw new Error(
			`Refusing to print markup with a problem: ${problem?.code ?? 'no tree'} at ${problem?.line}:${problem?.column}`,
		);
	}
	const root = markup.root as AnyNode;
	return print(root, { ...printer, anchors: linkedAnchors(root) });
}

/** A printer with the names of headings that links of the text lead to, each taken once. */
type Printing = MarkupPrinter & { anchors: Set<string> };

function print(node: AnyNode, printer: Printing): string {
	const inside = (): string =>
		'children' in node
			? node.children.map((child) => print(child as AnyNode, printer)).join('')
			: '';
	switch (node.type as string) {
		case 'root':
			return inside();
		case 'text':
			return escapeHtml(joinChineseLines(node.value ?? ''));
		case 'element':
			return printElement(node, printer, inside);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return printer.component(
				node.name ?? '',
				attributesOf(node, (code) => {
					throw new Error(code);
				}) ?? {},
				inside(),
			);
		default:
			throw new Error(`Refusing to print a ${node.type} node`);
	}
}

function printElement(node: AnyNode, printer: Printing, inside: () => string): string {
	if (node.type !== 'element') return '';
	const words = inside();
	const tag = tagOf(node.tagName, words);
	let attributes = '';
	const { href, src } = node.properties;
	if (typeof src === 'string') return printer.picture(src, wordsAbout(node.properties));
	if (typeof href === 'string') attributes += ` href="${escapeHtml(printer.href(href))}"`;
	if (/^h[1-6]$/u.test(tag)) {
		const heading = wordsOf(node);
		const anchor = [heading, anchorOf(heading)].find((name) => printer.anchors.delete(name));
		if (anchor !== undefined) attributes += ` id="${escapeHtml(anchor)}"`;
	}
	for (const name of PRINTED) {
		const value = node.properties[name];
		if (value === true) attributes += ` ${name}`;
		else if (typeof value === 'string' || typeof value === 'number') {
			attributes += ` ${name}="${escapeHtml(String(value))}"`;
		}
	}
	if (VOID_TAGS.has(tag)) return `<${tag}${attributes}>`;
	const html = `<${tag}${attributes}>${words}</${tag}>`;
	// A wide table scrolls in its own box instead of widening the page.
	return tag === 'table'
		? `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(printer.tableLabel)}">${html}</div>`
		: html;
}

function tagOf(name: string, words: string): string {
	// A page has one h1, its title; a body's own first-level headings begin one level below.
	if (name === 'h1') return 'h2';
	// The corner of a table with two heads is no heading: read out, it would be an empty one.
	return name === 'th' && words === '' ? 'td' : name;
}

const wordsAbout = ({ alt, title }: Record<string, unknown>): { alt: string; title?: string } => ({
	alt: typeof alt === 'string' ? alt : '',
	...(typeof title === 'string' ? { title } : {}),
});
