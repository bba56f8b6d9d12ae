/** Markdown and MDX. */
import { error, type Messages, quote, similar } from './message.ts';

export const BODIES: Messages = {
	MDX_SYNTAX: error(
		(p) => `正文在这里读不下去（${p.detail}）。`,
		() => '检查 < 和 { 是否多余，组件是否成对关闭。',
	),
	MDX_ESM: error(
		() => '正文里不能写 import 或 export。',
		() => '删去这一行；组件不用引入就可以直接使用。',
	),
	MDX_EXPRESSION: error(
		() => '正文里不能写花括号表达式。',
		() => '要显示花括号本身，写 \\{；备注写进 note 字段。',
	),
	MDX_ATTRIBUTE_EXPRESSION: error(
		(p) => `组件 ${p.component} 的属性不能用花括号或展开。`,
		() => '属性写成 名字="文字"。',
	),
	MDX_HTML: error(
		(p) => `不能写 HTML 标签 ${quote(p.value)}。`,
		() => '用 Markdown 或允许的组件代替。',
	),
	COMPONENT_UNKNOWN: error(
		(p) => `没有组件 ${quote(p.value)}。`,
		(p) => `${similar(p)}可以用：${p.known}。`,
	),
	COMPONENT_ATTRIBUTE: error(
		(p) => `组件 ${p.component} ${p.problem}。`,
		(p) => `可以写的属性：${p.known}。`,
	),
	COMPONENT_NOT_CLOSED: error(
		(p) => `组件 ${p.component ?? ''} 没有关闭，或关闭的顺序不对。`,
		(p) => `在内容后面写上 </${p.component ?? '组件名'}>。`,
	),
	MDX_TOO_DEEP: error(
		() => '正文的层次超过 20 层。',
		() => '减少引用和列表的层数。',
	),
};
