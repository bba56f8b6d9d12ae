/** Characters an input method types in place of the plain ones. */
import type { Explanations } from './explanation.ts';

export const INPUT_METHOD_EXPLAINED: Explanations = {
	IME_COLON: {
		title: '用了中文冒号',
		why: '字段名后面要用英文冒号加一个空格；中文冒号“：”只是一个普通的字。',
		wrong: 'title：县医院护士',
		right: 'title: 县医院护士',
	},
	IME_COMMA: {
		title: '用了中文逗号或顿号',
		why: '列表的各项之间用英文逗号分开，否则几项会连成一项。',
		wrong: 'degrees: [bachelor，master、doctor]',
		right: 'degrees: [bachelor, master, doctor]',
	},
	IME_BRACKET: {
		title: '用了中文括号',
		why: '列表用英文方括号 [ ]，【】和（）只是普通的字。',
		wrong: 'degrees: 【bachelor, master】',
		right: 'degrees: [bachelor, master]',
	},
	IME_QUOTE: {
		title: '用了中文引号',
		why: '中文引号会成为值的一部分。电话、代码和日期要用英文双引号。',
		wrong: 'phone: “0763-0000000”',
		right: 'phone: "0763-0000000"',
	},
	IME_DASH: {
		title: '列表符号不对',
		why: '列表每一项前面是英文短横线加空格，全角横线和圆点不算。',
		wrong: 'steps:\n  · 提交材料\n  · 等待审核',
		right: 'steps:\n  - 提交材料\n  - 等待审核',
	},
	IME_SPACE: {
		title: '用了全角空格',
		why: '全角空格和不换行空格看着像空格，其实是别的字，缩进和冒号后面要用普通空格。',
		wrong: 'title:⟨U+3000⟩县医院护士',
		right: 'title: 县医院护士',
	},
	IME_FULLWIDTH: {
		title: '用了全角数字或字母',
		why: '数字、日期、代码和可选值要用半角，网站才能计算和比较。',
		wrong: 'closes: ２０２６－１２－３１',
		right: 'closes: 2026-12-31',
	},
};
