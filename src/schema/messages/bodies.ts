/** Markdown and MDX. */
import { error, type Messages, quote, similar } from './message.ts';

/** What does the same as an HTML tag. */
const INSTEAD: Record<string, string> = {
	br: '换行就空一行，另起一段',
	b: '加粗写 **文字**',
	strong: '加粗写 **文字**',
	i: '强调写 *文字*',
	em: '强调写 *文字*',
	a: '链接写 [文字](网址)',
	img: '图片写 <Figure src="assets/图片.jpg" alt="图上是什么" />',
	h1: '标题前面写 ## ',
	h2: '标题前面写 ## ',
	h3: '标题前面写 ### ',
	hr: '分隔线写 ---',
	ul: '每一项前面写“- ”',
	ol: '每一项前面写“1. ”',
	li: '每一项前面写“- ”',
	table: '表格用 | 分列，第二行写 | --- |',
	p: '删去标签，段落之间空一行',
	div: '删去标签，段落之间空一行',
	span: '删去标签，只留文字',
	font: '删去标签，只留文字',
	center: '删去标签，只留文字',
	blockquote: '引文写 <Quote by="谁说的">，其他引用每行前面写 > ',
	script: '删去脚本，这里不能运行程序',
	style: '删去样式，页面的样子是统一的',
	iframe: '不能嵌入别的网页，改成链接 [文字](网址)',
	video: '不能嵌入视频，改成链接 [文字](网址)',
	http: '网址直接写，不用尖括号',
	'<!--': '删去注释，备注写进 note 字段',
	'<!': '删去这一段',
};

/** Components that have nothing between two tags. */
const SELF_CLOSING = new Set(['Policy', 'Station', 'Event', 'Jobs', 'Figure', 'Contact']);

export const BODIES: Messages = {
	MDX_SYNTAX: error(
		(p) => `正文在这里读不下去（${p.detail}）。`,
		() => '检查这里的 < 和 { 是否多余，组件是否成对关闭。',
	),
	MDX_LESS_THAN: error(
		(p) => `${quote(p.value)} 里的 < 会当成标签的开头。`,
		(p) => `写成 ${p.fixed}；< 后面加一个空格也可以。`,
	),
	MDX_ESM: error(
		() => '正文里不能写 import 或 export。',
		() => '删去这一行；组件不用引入就可以直接使用。',
	),
	MDX_EXPRESSION: error(
		() => '正文里的花括号会当成程序，不能用。',
		() => '要显示花括号本身，写 \\{ 和 \\}；备注写进 note 字段。',
	),
	MDX_ATTRIBUTE_EXPRESSION: error(
		(p) => `组件 ${p.component} 的属性不能用花括号或展开。`,
		() => '属性写成 名字="文字"，例如 kind="info"。',
	),
	MDX_HTML: error(
		(p) => `不能写 HTML 标签 ${quote(p.value)}。`,
		(p) => `${INSTEAD[String(p.tag ?? '').toLowerCase()] ?? '用 Markdown 或允许的组件代替'}。`,
	),
	COMPONENT_UNKNOWN: error(
		(p) => `没有组件 ${quote(p.value)}。`,
		(p) => `${similar(p)}可以用：${p.known}。`,
	),
	COMPONENT_ATTRIBUTE: error(
		(p) => `组件 ${p.component} ${p.problem}。`,
		(p) => p.advice ?? (p.known ? `可以写的属性：${p.known}。` : '只写这个组件有的属性。'),
	),
	COMPONENT_NOT_CLOSED: error(
		(p) =>
			p.isClosing
				? `这里关闭了组件 ${p.component}，前面却没有打开它。`
				: `组件 ${p.component} 打开后没有关闭，或关闭的顺序不对。`,
		(p) =>
			p.isClosing
				? `删去 </${p.component}>，或在内容前面写上 <${p.component}>。`
				: SELF_CLOSING.has(p.component)
					? `末尾写成 />，例如 <${p.component} … />。`
					: `在内容后面另起一行写 </${p.component}>。`,
	),
	MDX_TOO_MUCH: error(
		(p) => `这段文字${p.detail}，多半是粘贴时带进来的，没有往下检查。`,
		() => '删去多余的符号；真有这么多内容，就拆成几条。',
	),
	MDX_TOO_DEEP: error(
		() => '正文的层次超过 20 层。',
		() => '减少引用和列表的层数。',
	),
};
