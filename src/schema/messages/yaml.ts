/** The form of YAML. */
import { error, type Messages, quote } from './message.ts';

export const YAML: Messages = {
	YAML_TAB: error(
		() => '缩进里有制表符（Tab）。',
		() => '每级缩进用两个空格。',
	),
	YAML_INDENT: error(
		() => '这一行的缩进和相邻的行对不齐。',
		() => '同一级的字段要从同一列开始，每级两个空格。',
	),
	YAML_DUPLICATE_KEY: error(
		(p) => `字段 ${quote(p.value)} 写了两次。`,
		() => '只留一个。',
	),
	YAML_TAG: error(
		(p) => `不能用类型标记 ${quote(p.value)}。`,
		() => '删去标记，只写值。',
	),
	YAML_ANCHOR: error(
		(p) => `${quote(p.value)} 是 YAML 的锚点或引用，这里不能用。`,
		() => '把值完整写出来；如果想写的是文字，用英文双引号括起来。',
	),
	YAML_TOO_DEEP: error(
		() => '括号或缩进超过 20 层。',
		() => '减少层数。',
	),
	YAML_UNCLOSED_QUOTE: error(
		() => '从这里开始的引号没有结束。',
		() => '在这段文字的末尾补上同样的引号。',
	),
	YAML_NEEDS_QUOTES: error(
		() => '这段文字里有冒号加空格，或以特殊符号开头，读成了别的意思。',
		() => '把整段文字用英文双引号括起来。',
	),
	YAML_MULTIPLE_DOCUMENTS: error(
		() => '文件里有第二个 --- 文档。',
		() => '一个文件只写一条内容，把后面的移到新文件。',
	),
	YAML_NOT_A_MAP: error(
		() => '文件的最外层应该是“键: 值”的字段，不是列表或一段文字。',
		() => '删去行首的 - ，写成 title: 标题 这样的字段。',
	),
	YAML_SYNTAX: error(
		(p) => `这里不符合 YAML 的写法（${p.detail}）。`,
		() => '检查冒号后是否有空格、引号和括号是否成对。',
	),
	FRONT_MATTER_MISSING: error(
		() => '文件开头没有用 --- 括起来的字段。',
		() => '第一行写 ---，写完字段后再写一行 ---，然后是正文。',
	),
};
