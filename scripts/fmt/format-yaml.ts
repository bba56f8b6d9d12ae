/** The canonical form of a YAML text, by a round trip through its document. */
import {
	type Document,
	isCollection,
	isNode,
	isPair,
	isScalar,
	type Node,
	parseDocument,
	type ToStringOptions,
	visit,
} from 'yaml';
import type { z } from 'zod';
import { orderKeys } from './key-order.ts';
import { asWritten, quoteValue } from './written-form.ts';

export interface Formatted {
	text: string;
	/** Whether keys moved, and whether quotation marks came or went. */
	hasMovedKeys: boolean;
	hasNewQuotes: boolean;
}

const FORM: ToStringOptions = {
	lineWidth: 0,
	minContentWidth: 0,
	flowCollectionPadding: false,
	doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
};

/** Comments between two maps may hang on the other one when they are read again, then they stay. */
const MAX_TURNS = 4;

/**
 * Writes `text`, which has LF line ends and no error of form, with the keys in the order of `schema`,
 * two spaces a level, quotation marks where they are needed, and one line end at the end. Comments,
 * block texts and the choice between `[a, b]` and lines stay. Undefined where the form does not settle.
 */
export function formatYaml(text: string, schema: z.ZodType): Formatted | undefined {
	let formatted = formatOnce(text, schema);
	for (let turn = 0; turn < MAX_TURNS; turn += 1) {
		const again = formatOnce(formatted.text, schema);
		if (again.text === formatted.text) return formatted;
		formatted = { ...formatted, text: again.text };
	}
	return undefined;
}

function formatOnce(text: string, schema: z.ZodType): Formatted {
	const document: Document = parseDocument(text, {
		version: '1.2',
		schema: 'core',
		logLevel: 'silent',
		keepSourceTokens: true,
		customTags: (tags) => tags.map((tag) => (typeof tag === 'string' ? tag : asWritten(tag))),
	});
	if (document.directives) document.directives.docStart = null;
	const hasMovedKeys = orderKeys(document.contents, schema);
	const hasNewQuotes = quoteValues(document);
	tidy(document, text);
	const written = document.toString(FORM);
	// A block text that keeps its last empty lines (`|+`) may be the last value.
	const end = /[|>]\d?\+/u.test(text) ? written : `${written.replace(/[ \n]+$/u, '')}\n`;
	return { text: end, hasMovedKeys, hasNewQuotes };
}

function quoteValues(document: Document): boolean {
	let isChanged = false;
	visit(document, {
		Scalar: (key, node, path) => {
			const parent = path.at(-1);
			const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : undefined;
			if (key === 'key' && node.type?.startsWith('BLOCK')) node.type = 'PLAIN';
			if (quoteValue(node, key === 'value' ? name : undefined)) isChanged = true;
		},
	});
	return isChanged;
}

/** Spaces at the ends of comments go; brackets over several lines become lines. */
function tidy(document: Document, text: string): void {
	trimComments(document);
	visit(document, (_key, node, path) => {
		if (isPair(node)) keepTogether(node.value);
		if (!isNode(node)) return;
		trimComments(node);
		if (!isCollection(node)) return;
		const isInFlow = path.some((parent) => isCollection(parent) && parent.flow);
		const isLong = node.items.length > 0 && spansLines(node, text);
		if (node.flow && !isInFlow && isLong) node.flow = false;
		const isTop = path.length === 1 && document.commentBefore;
		for (const item of isInFlow || node.flow ? node.items : node.items.slice(0, isTop ? 0 : 1))
			keepTogether(isPair(item) ? item.key : item);
	});
}

/** Blank lines part keys and items, nothing else. */
const keepTogether = (node: unknown): void => {
	if (isNode(node)) node.spaceBefore = false;
};

function trimComments(node: Pick<Node, 'comment' | 'commentBefore'>): void {
	for (const place of ['comment', 'commentBefore'] as const) {
		if (node[place]) node[place] = node[place].replace(/[ \t]+$/gmu, '');
	}
}

const spansLines = (node: Node, text: string): boolean =>
	node.range ? text.slice(node.range[0], node.range[1]).includes('\n') : false;
