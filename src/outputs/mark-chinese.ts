/** Marks the Chinese texts of a page in another language, so that they are read aloud as Chinese. */
import { type DefaultTreeAdapterMap, parse, serialize, defaultTreeAdapter as tree } from 'parse5';
import { FIRST_LANGUAGE } from '../strings/language.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A run of Chinese in a text, with the figures and signs within it. */
const CHINESE = /(\p{Script=Han}(?:[^\p{L}\n()]*\p{Script=Han})*[》”）。]?)/u;
const LETTER = /\p{L}/u;
/** Their text is no prose, or takes no elements. */
const PLAIN = new Set(['script', 'style', 'title', 'noscript', 'option', 'textarea']);

/**
 * The page with `lang` on every element whose own text is Chinese, and around Chinese within other
 * text (WCAG 2.2, success criterion 3.1.2).
 */
export function markChinese(html: string): string {
	const page = parse(html);
	visit(page, false);
	return serialize(page);
}

function visit(node: Node, isMarked: boolean): void {
	if (!('childNodes' in node)) return;
	if (tree.isElementNode(node)) {
		if (PLAIN.has(node.tagName)) return;
		const lang = node.attrs.find(({ name }) => name === 'lang');
		if (lang) isMarked = lang.value.startsWith('zh');
		else if (!isMarked && isAllChinese(node)) {
			node.attrs.push({ name: 'lang', value: FIRST_LANGUAGE });
			isMarked = true;
		}
	}
	for (const child of [...node.childNodes]) {
		if (!tree.isTextNode(child)) visit(child, isMarked);
		else if (!isMarked && node.nodeName !== 'head') markIn(child);
	}
}

/** Whether all letters below an element are Chinese, and there are some. */
function isAllChinese(element: Element): boolean {
	const letters = textOf(element).match(/\p{L}/gu) ?? [];
	return letters.length > 0 && letters.every((letter) => /\p{Script=Han}/u.test(letter));
}

function textOf(node: Node): string {
	if (tree.isTextNode(node)) return node.value;
	if (!('childNodes' in node) || PLAIN.has(node.nodeName)) return '';
	return node.childNodes.map(textOf).join('');
}

/** Puts the Chinese runs of a text into elements of their own. */
function markIn(text: DefaultTreeAdapterMap['textNode']): void {
	const parts = text.value.split(CHINESE);
	const parent = text.parentNode;
	if (parts.length === 1 || !parent) return;
	for (const part of parts.filter((one) => one !== '')) {
		if (!CHINESE.test(part) || !LETTER.test(part)) tree.insertTextBefore(parent, part, text);
		else {
			const span = tree.createElement('span', tree.getNamespaceURI(parent as Element), [
				{ name: 'lang', value: FIRST_LANGUAGE },
			]);
			tree.insertText(span, part);
			tree.insertBefore(parent, span, text);
		}
	}
	tree.detachNode(text);
}
