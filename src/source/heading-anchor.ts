/** Anchors of headings: a link `#怎么申请` leads to the heading of that name in the same text. */
import type { AnyNode } from './markup-node.ts';

/** A heading is named as on GitHub: lower case, spaces as hyphens, no punctuation. */
export const anchorOf = (heading: string): string =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replace(/\s/gu, '-');

/** The words of a node and of all inside it. */
export const wordsOf = (node: AnyNode): string =>
	'children' in node
		? node.children.map((child) => wordsOf(child as AnyNode)).join('')
		: (node.value ?? '');

/** Names after `#` in the links of a tree, decoded. */
export function linkedAnchors(node: AnyNode, found = new Set<string>()): Set<string> {
	if (node.type === 'element' && String(node.properties.href ?? '').startsWith('#')) {
		const name = String(node.properties.href).slice(1);
		try {
			found.add(decodeURIComponent(name));
		} catch {
			found.add(name);
		}
	}
	if ('children' in node) {
		for (const child of node.children) linkedAnchors(child as AnyNode, found);
	}
	return found;
}
