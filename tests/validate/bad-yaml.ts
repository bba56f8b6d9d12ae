/** Mistakes in YAML. */
import type { BadFixture } from './check-content.ts';

export const BAD_YAML: BadFixture[] = [
	{
		code: 'YAML_TAB',
		bad: ['g/x/jobs/nurse.yaml', '  email:', '\temail:'],
		at: 'g/x/jobs/nurse.yaml:11:1',
		message: '缩进里有制表符（Tab）。',
		hint: '每级缩进用两个空格。',
	},
	{
		code: 'YAML_INDENT',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', '  headcount: 3'],
		at: 'g/x/jobs/nurse.yaml:6:1',
		message: '这一行的缩进和相邻的行对不齐。',
		hint: '同一级的字段要从同一列开始，每级两个空格。',
	},
	{
		code: 'YAML_DUPLICATE_KEY',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'kind: job'],
		at: 'g/x/jobs/nurse.yaml:6:1',
		message: '字段 “kind” 写了两次。',
		hint: '只留一个。',
	},
	{
		code: 'YAML_TAG',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: !!int 3'],
		at: 'g/x/jobs/nurse.yaml:6:12',
		message: '不能用类型标记 “!!int”。',
		hint: '删去标记，只写值。',
	},
	{
		code: 'YAML_ANCHOR',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: *three'],
		at: 'g/x/jobs/nurse.yaml:6:12',
		message: '“*three” 是 YAML 的锚点或引用，这里不能用。',
		hint: '把值完整写出来；如果想写的是文字，用英文双引号括起来。',
	},
	{
		code: 'YAML_TOO_DEEP',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', `headcount: ${'['.repeat(21)}${']'.repeat(21)}`],
		at: 'g/x/jobs/nurse.yaml:6:32',
		message: '括号或缩进超过 20 层。',
		hint: '减少层数。',
	},
	{
		code: 'YAML_UNCLOSED_QUOTE',
		bad: ['g/x/jobs/nurse.yaml', 'hr@example.org', '"hr@example.org'],
		at: 'g/x/jobs/nurse.yaml:11:10',
		message: '从这里开始的引号没有结束。',
		hint: '在这段文字的末尾补上同样的引号。',
	},
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: ['g/x/jobs/nurse.yaml', 'title: 县医院护士', 'title: 招聘: 护士'],
		at: 'g/x/jobs/nurse.yaml:1:8',
		message: '这段文字里有冒号加空格，或以特殊符号开头，读成了别的意思。',
		hint: '把整段文字用英文双引号括起来。',
	},
	{
		code: 'YAML_MULTIPLE_DOCUMENTS',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', '---\nheadcount: 3'],
		at: 'g/x/jobs/nurse.yaml:6:1',
		message: '文件里有第二个 --- 文档。',
		hint: '一个文件只写一条内容，把后面的移到新文件。',
	},
	{
		code: 'YAML_NOT_A_MAP',
		bad: { 'g/x/jobs/list.yaml': '- title: 护士\n' },
		at: 'g/x/jobs/list.yaml:1:1',
		message: '文件的最外层应该是“键: 值”的字段，不是列表或一段文字。',
		hint: '删去行首的 - ，写成 title: 标题 这样的字段。',
	},
	{
		code: 'YAML_SYNTAX',
		bad: ['g/x/events/fair.yaml', '[old-fair]', '[old-fair'],
		at: 'g/x/events/fair.yaml:8:1',
		message:
			'这里不符合 YAML 的写法（Flow sequence in block collection must be sufficiently indented and end with a ]）。',
		hint: '检查冒号后是否有空格、引号和括号是否成对。',
	},
];
