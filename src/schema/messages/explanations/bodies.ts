/** Markdown and MDX. */
import type { Explanations } from './explanation.ts';

export const BODIES_EXPLAINED: Explanations = {
	MDX_SYNTAX: {
		title: '正文读不下去',
		why: '小于号、花括号在正文里有特别的意思，写错一个，后面就读不下去。',
		wrong: '欢迎 <?回来',
		right: '欢迎回来',
	},
	MDX_ESM: {
		title: '正文里有程序代码',
		why: 'import 和 export 会在生成网站的电脑上运行程序，所以不允许。组件不用引入就能用。',
		wrong: 'import Card from "./card.js"',
		right: '<Callout>欢迎回来。</Callout>',
	},
	MDX_EXPRESSION: {
		title: '正文里有花括号',
		why: '花括号里的内容会被当成程序。要显示花括号，在前面加一个反斜线。',
		wrong: '补贴标准见 {附件}。',
		right: '补贴标准见 \\{附件\\}。',
	},
	MDX_ATTRIBUTE_EXPRESSION: {
		title: '属性里有花括号',
		why: '属性的值只能是引号里的文字，花括号会被当成程序。',
		wrong: '<Policy id={grant} />',
		right: '<Policy id="grant" />',
	},
	MDX_HTML: {
		title: '不能写 HTML 标签',
		why: '自己写的标签在手机上容易变形，也可能不安全。用 Markdown 就够了。',
		wrong: '欢迎<b>回来</b>。',
		right: '欢迎**回来**。',
	},
	MDX_LESS_THAN: {
		title: '小于号后面没有空格',
		why: '小于号紧跟数字或汉字，会被当成标签的开头。',
		wrong: '年龄<35 周岁',
		right: '年龄小于 35 周岁',
	},
	COMPONENT_UNKNOWN: {
		title: '没有这个组件',
		why: '组件名要和说明里的一样，大小写也一样。',
		wrong: '<Polcy id="grant" />',
		right: '<Policy id="grant" />',
	},
	COMPONENT_ATTRIBUTE: {
		title: '组件属性不对',
		why: '每个组件只认几个属性，多写、少写或写错，页面上就缺内容。',
		wrong: '<Policy id="grant" size="l" />',
		right: '<Policy id="grant" />',
	},
	COMPONENT_NOT_CLOSED: {
		title: '组件没有关闭',
		why: '组件要成对，先开的后关；否则后面的文字都会被装进去。',
		wrong: '<Callout>欢迎回来。',
		right: '<Callout>欢迎回来。</Callout>',
	},
	MDX_TOO_MUCH: {
		title: '符号或表格列太多',
		why: '一段文字里有几千个括号、星号，或表格有上百列，没有读者看得了，程序也要算很久。',
		wrong: '一段里几千个 [ 和 *',
		right: '每段只用几个，太长的表格拆开',
	},
	MDX_TOO_DEEP: {
		title: '正文层次太深',
		why: '引用或列表套了 20 层以上，手机上没有地方显示。',
		wrong: '> > > > > > > > > > > > > > > > > > > > > 欢迎回来。',
		right: '> 欢迎回来。',
	},
};
