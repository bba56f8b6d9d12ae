/** The form of YAML. */
import type { Explanations } from './explanation.ts';

export const YAML_EXPLAINED: Explanations = {
	YAML_TAB: {
		title: '用了 Tab 键缩进',
		why: 'Tab 在每个软件里宽度不同，看着对齐其实没有对齐，所以缩进只用空格。',
		wrong: 'apply:\n→email: hr@example.org',
		right: 'apply:\n  email: hr@example.org',
	},
	YAML_INDENT: {
		title: '缩进没有对齐',
		why: '生成器靠行首的空格判断哪些字段是一组。多一个或少一个空格，字段就归错了组。',
		wrong: 'title: 县医院护士\n kind: job',
		right: 'title: 县医院护士\nkind: job',
	},
	YAML_DUPLICATE_KEY: {
		title: '同一字段写了两次',
		why: '两个值只能用一个，猜哪个都可能是错的。',
		wrong: 'headcount: 3\nheadcount: 5',
		right: 'headcount: 5',
	},
	YAML_TAG: {
		title: '多余的类型标记',
		why: '叹号开头的标记是给程序员用的，会改变值的意思；这里不需要。',
		wrong: 'headcount: !!int 3',
		right: 'headcount: 3',
	},
	YAML_ANCHOR: {
		title: '星号或 & 号开头',
		why: '在 YAML 里，& 和 * 开头表示“引用别处的内容”，不是强调。',
		wrong: 'summary: *重要* 补贴月底截止，请尽快申请。',
		right: 'summary: "*重要* 补贴月底截止，请尽快申请。"',
	},
	YAML_TOO_DEEP: {
		title: '层次太深',
		why: '内容最多几层。超过 20 层一般是括号按住没放，或复制出了错。',
		wrong: 'headcount: [[[[[[[[[[[[[[[[[[[[[3]]]]]]]]]]]]]]]]]]]]]',
		right: 'headcount: 3',
	},
	YAML_UNCLOSED_QUOTE: {
		title: '引号没有结束',
		why: '开了引号却没有关，后面的所有行都会被当成这段文字。',
		wrong: 'phone: "0763-0000000\nhours: 工作日',
		right: 'phone: "0763-0000000"\nhours: 工作日',
	},
	YAML_NEEDS_QUOTES: {
		title: '这段文字要加引号',
		why: '文字里有冒号加空格，或以 @ * & ! % | > [ { 开头，会被读成别的意思。加上英文双引号就只是文字。',
		wrong: 'title: 招聘: 县医院护士',
		right: 'title: "招聘: 县医院护士"',
	},
	YAML_COLON_SPACE: {
		title: '冒号后面缺空格',
		why: '字段名和值之间要有冒号和一个空格，否则整行被读成一段文字。',
		wrong: 'title:县医院护士',
		right: 'title: 县医院护士',
	},
	YAML_HASH_CUTS_TEXT: {
		title: '井号后面被截掉',
		why: '空格加 # 表示后面是注释，读者看不到。要显示 #，把整段文字放进英文双引号。',
		wrong: 'address: 人才大厦 #3 栋 201 室',
		right: 'address: "人才大厦 #3 栋 201 室"',
	},
	YAML_MULTIPLE_DOCUMENTS: {
		title: '一个文件写了两条',
		why: '一个文件就是一条内容、一个网址。三个短横线会开始另一份文档。',
		wrong: 'title: 县医院护士\n---\ntitle: 县医院药师',
		right: 'title: 县医院护士\n（另一条写进 pharmacist.yaml）',
	},
	YAML_NOT_A_MAP: {
		title: '最外层不是字段',
		why: '文件要由“字段名: 值”组成。行首多了 - 就成了列表。',
		wrong: '- title: 县医院护士\n- kind: job',
		right: 'title: 县医院护士\nkind: job',
	},
	YAML_SYNTAX: {
		title: '写法读不懂',
		why: '括号、引号没有成对，或冒号后少了空格，从这里起就读不下去了。',
		wrong: 'degrees: [bachelor, master',
		right: 'degrees: [bachelor, master]',
	},
	FRONT_MATTER_MISSING: {
		title: '缺少开头的字段',
		why: '公开信和故事的文件先写字段，用两行 --- 括起来，然后才是正文。',
		wrong: '欢迎回来。',
		right: '---\ntitle: 致毕业生的一封信\n---\n\n欢迎回来。',
	},
};
