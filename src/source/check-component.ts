/** Components in a body: known, with the attributes they take and nothing else. */
import type { Params } from '../schema/messages.ts';
import { nearest } from '../schema/nearest.ts';
import { BODY_COMPONENTS } from './body-components.ts';
import type { AnyNode } from './markup-node.ts';
import { componentProblem } from './markup-syntax.ts';

/** Notes a problem; its result lets a check end with it. */
export type Refuse = (code: string, params?: Params) => undefined;

/**
 * Checks a component's node and gives its attributes; undefined where they cannot be known. Texts
 * without components may hold no tag at all.
 */
export function checkComponent(
	node: AnyNode,
	allowComponents: boolean,
	refuse: Refuse,
): Record<string, string> | undefined {
	const name = node.name ?? '';
	const component = BODY_COMPONENTS.get(name);
	if (!component || !allowComponents) {
		const problem = allowComponents ? componentProblem(name) : undefined;
		const html = { code: 'MDX_HTML', params: { value: `<${name}>`, tag: name } };
		const { code, params } = problem ?? html;
		return refuse(code, params);
	}
	const given = attributesOf(node, refuse);
	if (!given) return undefined;
	const names = Object.keys(component.attributes);
	const known = names.join(' ') || '没有';
	const complain = (problem: string): undefined =>
		refuse('COMPONENT_ATTRIBUTE', { component: name, problem, known });
	/** Attributes that stand there under a wrong name. */
	const misnamed = new Set<string>();
	for (const [attribute, value] of Object.entries(given)) {
		const rule = Object.hasOwn(component.attributes, attribute)
			? component.attributes[attribute]
			: undefined;
		if (!rule) {
			misnamed.add(nearest(attribute, names) ?? '');
			complain(`没有属性 ${attribute}`);
		} else if (rule.values && !rule.values.includes(value))
			complain(
				`的 ${attribute} 不能是“${value}”，可以是 ${rule.values.filter(Boolean).join('、')}`,
			);
	}
	for (const [attribute, rule] of Object.entries(component.attributes)) {
		if (!rule.isRequired || given[attribute]?.trim() || misnamed.has(attribute)) continue;
		if (attribute === 'alt') refuse('IMAGE_ALT_MISSING');
		else complain(`缺少属性 ${attribute}`);
	}
	const children = 'children' in node ? (node.children as AnyNode[]) : [];
	if (!component.hasChildren && children.length > 0) complain('里面不能有内容');
	if (name === 'Steps' && !isOrderedList(children)) {
		const problem = '里面应是编号列表';
		const advice = '每一步单独一行，写成 1. 先报名；列表前后各空一行。';
		refuse('COMPONENT_ATTRIBUTE', { component: name, problem, advice });
	}
	if (given.limit !== undefined && !/^[1-9]\d?$/u.test(given.limit))
		complain('的 limit 应是 1 到 99 的数');
	return given;
}

const isOrderedList = (children: readonly AnyNode[]): boolean => {
	const elements = children.filter((child) => !(child.type === 'text' && !child.value?.trim()));
	return elements.length === 1 && elements[0]?.type === 'element' && elements[0].tagName === 'ol';
};

/** Plain string attributes of a component; expressions, spreads and repetitions are refused. */
export function attributesOf(node: AnyNode, refuse: Refuse): Record<string, string> | undefined {
	const given: Record<string, string> = Object.create(null);
	for (const attribute of node.attributes ?? []) {
		const isPlain =
			attribute.type === 'mdxJsxAttribute' &&
			(attribute.value === null ||
				attribute.value === undefined ||
				typeof attribute.value === 'string');
		const component = node.name ?? '';
		// With an expression among them nobody knows what the attributes are.
		if (!isPlain) return refuse('MDX_ATTRIBUTE_EXPRESSION', { component });
		if (attribute.name in given) {
			const known = Object.keys(BODY_COMPONENTS.get(component)?.attributes ?? {}).join(' ');
			const params = { component, problem: `的 ${attribute.name} 写了两次`, known };
			return refuse('COMPONENT_ATTRIBUTE', params);
		}
		given[attribute.name] = attribute.value ?? '';
	}
	return given;
}
