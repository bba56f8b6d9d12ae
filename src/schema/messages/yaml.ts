/** The form of YAML. */
import { error, type Messages, quote, warning } from './message.ts';

export const YAML: Messages = {
	YAML_TAB: error(
		() => '行首用了 Tab 键，缩进要用空格。',
		(p) => `把 Tab 换成 ${p.wanted} 个空格，写成 ${p.fixed}`,
	),
	YAML_INDENT: error(
		(p) => `这一行的缩进是 ${p.indent} 个空格，和相邻的行对不齐。`,
		(p) =>
			p.other
				? `和第 ${p.other} 行对齐，行首用 ${p.wanted} 个空格。`
				: '同一级的字段从同一列开始，每级两个空格。',
	),
	YAML_DUPLICATE_KEY: error(
		(p) => `字段 ${quote(p.value)} 写了两次，第一次在第 ${p.first} 行。`,
		() => '两处只留一个。',
	),
	YAML_TAG: error(
		(p) => `不能用类型标记 ${quote(p.value)}。`,
		(p) => (p.fixed ? `去掉标记，写成 ${p.fixed}` : '删去标记，只写值。'),
	),
	YAML_ANCHOR: error(
		(p) => `${quote(p.value)} 在 YAML 里是锚点或引用，这里不能用。`,
		(p) =>
			p.fixed
				? `想写的是文字，就加英文双引号，写成 ${p.fixed}`
				: '把值完整写出来；想写的是文字，就用英文双引号括起来。',
	),
	YAML_TOO_DEEP: error(
		() => '括号或缩进超过 20 层。',
		() => '删去多余的括号。',
	),
	YAML_UNCLOSED_QUOTE: error(
		(p) => `从这里开始的引号 ${p.sign ?? ''} 一直没有结束。`,
		(p) => (p.fixed ? `补上后一个引号，写成 ${p.fixed}` : '在这段文字的末尾补上同样的引号。'),
	),
	YAML_NEEDS_QUOTES: error(
		(p) =>
			p.sign
				? `文字以 ${p.sign} 开头，YAML 会读成别的意思。`
				: '文字里有英文冒号加空格，YAML 会读成另一个字段。',
		(p) => (p.fixed ? `加上引号，写成 ${p.fixed}` : '把整段文字用英文双引号括起来。'),
	),
	YAML_COLON_SPACE: error(
		(p) => `“${p.field}”${p.field === '-' ? '' : '的冒号'}后面少了一个空格。`,
		(p) => `写成 ${p.fixed?.trim()}`,
	),
	YAML_HASH_CUTS_TEXT: warning(
		(p) => `空格加 # 以后的字 ${quote(p.cut)} 当作注释丢掉了。`,
		(p) => `要保留就加英文双引号，写成 ${p.fixed}`,
	),
	YAML_MULTIPLE_DOCUMENTS: error(
		() => '文件里有第二个 --- 文档。',
		() => '一个文件只写一条内容，把后面的移到新文件。',
	),
	YAML_NOT_A_MAP: error(
		(p) => (p.isList ? '文件的最外层写成了列表，应该是字段。' : '文件里是一段文字，应该是字段。'),
		(p) =>
			p.isList
				? '删去行首的“- ”，每行写成 title: 标题 这样的字段。'
				: '每行写成 title: 标题 这样：字段名、英文冒号、空格、值。',
	),
	YAML_SYNTAX: error(
		(p) =>
			p.sign ? `从这里开始的括号 ${p.sign} 没有结束。` : '这里读不下去，不符合 YAML 的写法。',
		(p) =>
			p.sign
				? `在末尾补上 ${p.sign === '[' ? ']' : '}'}；如果是文字，就整段加英文双引号。`
				: `检查逗号、引号和括号是否成对（${p.detail}）。`,
	),
	FRONT_MATTER_MISSING: error(
		() => '文件开头没有用 --- 括起来的字段。',
		() => '第一行写 ---，写完字段后再写一行 ---，然后是正文。',
	),
};
