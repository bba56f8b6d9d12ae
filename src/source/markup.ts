/**
 * Editors' Markdown and MDX: parsed into a tree and printed through an allow-list, never executed.
 * Satteri gives Markdown syntax as `element` nodes and everything typed as a tag, `import` or `{}`
 * as `mdx…` nodes; what is not named here is refused.
 */
import type { Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Params } from '../schema/messages.ts';
import { nearest } from '../schema/nearest.ts';
import { BODY_COMPONENTS } from './body-components.ts';
import { isPlainWeb, schemeOf } from './link-target.ts';

/** A problem in a body; line and column are 1-based within the text. */
interface MarkupProblem {
	code: string;
	params: Params;
	line: number;
	column: number;
}

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
/** Elements that Markdown puts inside others without a level of their own. */
const LEVELLESS = new Set(['p', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'pre', 'code']);
const REFERENCE = /^(policy|job|story|letter|event|station|programme):([a-z0-9][a-z0-9-]*)$/u;
const ALLOWED_SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);
const REFERRING = new Map([
	['Policy', 'policy'],
	['Station', 'station'],
	['Event', 'event'],
]);

/** A node of the tree, with what MDX adds. */
export type AnyNode = Nodes & { name?: string | null; attributes?: any[]; value?: string };

/** GFM; the heading above footnotes is the one word that Markdown itself adds. */
const FEATURES = { gfm: { footnotes: { label: '注释' } } };

/** Parses a text and lists every problem in it; never throws. */
export function parseMarkup(text: string, allowComponents: boolean): Markup {
	const markup: Markup = { root: undefined, problems: [], references: [], images: [] };
	try {
		markup.root = mdxToHast(text, { position: true, features: FEATURES }) as unknown as Root;
	} catch (cause) {
		markup.problems.push(syntaxProblem(cause));
	}
	if (markup.root) inspect(markup.root as AnyNode, markup, allowComponents, 0);
	const lines = text.split('\n');
	for (const place of [...markup.problems, ...markup.references, ...markup.images]) {
		// Satteri counts UTF-16 units; an editor counts characters.
		const before = lines[place.line - 1]?.slice(0, place.column - 1) ?? '';
		place.column -= before.length - Array.from(before).length;
	}
	return markup;
}

/** Satteri's messages begin with `line:column: `. */
function syntaxProblem(cause: unknown): MarkupProblem {
	const message = cause instanceof Error ? cause.message : String(cause);
	const [, line, column, detail] = /^(\d+):(\d+): ([\s\S]*)$/u.exec(message) ?? [];
	const at = { line: Number(line ?? 1), column: Number(column ?? 1) };
	const component = /closing tag for `<([A-Za-z]+)/u.exec(message)?.[1];
	if (component && BODY_COMPONENTS.has(component)) {
		return { code: 'COMPONENT_NOT_CLOSED', params: { component }, ...at };
	}
	if (component) return { code: 'MDX_HTML', params: { value: `<${component}>` }, ...at };
	if (/`!` \(U\+0021\) before name/u.test(message))
		return { code: 'MDX_HTML', params: { value: '<!' }, ...at };
	if (/expression|brace/iu.test(message)) return { code: 'MDX_EXPRESSION', params: {}, ...at };
	return { code: 'MDX_SYNTAX', params: { detail: (detail ?? message).split(' (')[0] }, ...at };
}

function inspect(
	node: AnyNode,
	markup: Markup,
	allowComponents: boolean,
	depth: number,
): undefined {
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
		case 'text':
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
		for (const child of node.children) inspect(child as AnyNode, markup, allowComponents, level);
	}
}

const hasLevel = (node: AnyNode): boolean =>
	node.type === 'element' ? !LEVELLESS.has(node.tagName) : node.type.startsWith('mdxJsx');

/** Notes a problem; its result lets a check end with it. */
type Refuse = (code: string, params?: Params) => undefined;

function inspectElement(node: AnyNode, markup: Markup, refuse: Refuse): undefined {
	if (node.type !== 'element') return;
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const { href, src, alt } = node.properties;
	if (typeof href === 'string') {
		const reference = REFERENCE.exec(href);
		const scheme = schemeOf(href);
		if (reference) {
			markup.references.push({
				kind: reference[1] as string,
				id: reference[2] as string,
				line,
				column,
			});
		} else if (scheme !== undefined && !ALLOWED_SCHEMES.has(scheme))
			refuse('LINK_SCHEME', { scheme });
		else if (href.startsWith('/') || (scheme?.startsWith('http') && !isPlainWeb(href)))
			refuse('LINK_FORM', { value: href });
	}
	if (typeof src === 'string') inspectImage(src, markup, refuse, line, column);
	if (node.tagName === 'img' && (typeof alt !== 'string' || alt.trim() === ''))
		refuse('IMAGE_ALT_MISSING');
}

function inspectImage(
	path: string,
	markup: Markup,
	refuse: Refuse,
	line: number,
	column: number,
): undefined {
	if (schemeOf(path) !== undefined || path.startsWith('//')) return refuse('IMAGE_REMOTE');
	const isInside = /^assets\/[a-zA-Z0-9._/-]+$/u.test(path) && !path.split('/').includes('..');
	if (!isInside) return refuse('PATH_ESCAPE', { value: path });
	markup.images.push({ path, line, column });
}

function inspectComponent(
	node: AnyNode,
	markup: Markup,
	allowComponents: boolean,
	refuse: Refuse,
): undefined {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const name = node.name ?? '';
	const component = allowComponents ? BODY_COMPONENTS.get(name) : undefined;
	if (!component) {
		const isHtml = !allowComponents || /^[a-z][a-z0-9]*$/u.test(name) || name === '';
		const known = [...BODY_COMPONENTS.keys()];
		return isHtml
			? refuse('MDX_HTML', { value: `<${name}>` })
			: refuse('COMPONENT_UNKNOWN', {
					value: `<${name}>`,
					known: known.join(' '),
					nearest: nearest(name, known),
				});
	}
	const before = markup.problems.length;
	const given = attributesOf(node, refuse);
	// With an expression among them nobody knows what the attributes are.
	if (markup.problems.length > before) return undefined;
	const known = Object.keys(component.attributes).join(' ') || '没有';
	const complain = (problem: string): undefined =>
		refuse('COMPONENT_ATTRIBUTE', { component: name, problem, known });
	for (const [attribute, value] of Object.entries(given)) {
		const rule = Object.hasOwn(component.attributes, attribute)
			? component.attributes[attribute]
			: undefined;
		if (!rule) complain(`没有属性 ${attribute}`);
		else if (rule.values && !rule.values.includes(value)) {
			complain(
				`的 ${attribute} 不能是“${value}”，可以是 ${rule.values.filter(Boolean).join('、')}`,
			);
		}
	}
	for (const [attribute, rule] of Object.entries(component.attributes)) {
		if (!rule.isRequired || given[attribute]?.trim()) continue;
		if (attribute === 'alt') refuse('IMAGE_ALT_MISSING');
		else complain(`缺少属性 ${attribute}`);
	}
	if (!component.hasChildren && 'children' in node && node.children.length > 0)
		complain('里面不能有内容');
	if (given.limit !== undefined && !/^[1-9]\d?$/u.test(given.limit))
		complain('的 limit 应是 1 到 99 的数');
	const kind = REFERRING.get(name);
	if (kind && given.id) markup.references.push({ kind, id: given.id, line, column });
	if (name === 'Figure' && given.src) inspectImage(given.src, markup, refuse, line, column);
}

/** Plain string attributes of a component; expressions and spreads are refused. */
export function attributesOf(node: AnyNode, refuse: Refuse): Record<string, string> {
	const given: Record<string, string> = Object.create(null);
	for (const attribute of node.attributes ?? []) {
		const isPlain =
			attribute.type === 'mdxJsxAttribute' &&
			(attribute.value === null ||
				attribute.value === undefined ||
				typeof attribute.value === 'string');
		if (!isPlain) refuse('MDX_ATTRIBUTE_EXPRESSION', { component: node.name ?? '' });
		else given[attribute.name] = attribute.value ?? '';
	}
	return given;
}
