/** Fields and the shape of their values. */
import type { Explanations } from './explanation.ts';

export const SHAPE_EXPLAINED: Explanations = {
	FIELD_MISSING: {
		title: '缺少必填字段',
		why: '没有这个字段，页面就缺一项读者要看的内容。',
		wrong: 'title: 县医院护士\nkind: job',
		right: 'title: 县医院护士\nkind: job\nposted: 2026-11-01',
	},
	FIELD_UNKNOWN: {
		title: '不认识的字段',
		why: '字段名拼错、写成中文，或属于别的内容类型，写的内容就不会显示。',
		wrong: 'head_count: 3',
		right: 'headcount: 3',
	},
	FIELD_NEEDED_HERE: {
		title: '这种情况要多写一项',
		why: '有的字段平时可以不写，写了另一项就必须有。例如有待遇数额，就要说明是每月还是每年。',
		wrong: 'pay: {min: 5000, max: 7000}',
		right: 'pay: {min: 5000, max: 7000, per: month}',
	},
	FIELDS_EXCLUDE: {
		title: '两项不能同时写',
		why: '两个字段互相矛盾，读者不知道信哪个。',
		wrong: 'closes: 2026-12-31\nopen_until_filled: true\nreview_by: 2026-12-31',
		right: 'closes: 2026-12-31',
	},
	VALUE_UNKNOWN: {
		title: '值不在可选范围',
		why: '这个字段只能从固定的几个英文词里选，网站靠它分类和筛选。',
		wrong: 'kind: 见习',
		right: 'kind: traineeship',
	},
	VALUE_NEEDS_QUOTES: {
		title: '号码要加引号',
		why: '不加引号会当成数字，开头的 0 就丢了，就像 Excel 里的电话号码。',
		wrong: 'phone: 0763',
		right: 'phone: "0763-0000000"',
	},
	SHAPE_WRONG: {
		title: '值的形状不对',
		why: '这里要的是列表，写成了一个词；或者要一组字段，写成了一段文字。',
		wrong: 'policies: grant',
		right: 'policies: [grant]',
	},
	NUMBER_FORM: {
		title: '数字写法不对',
		why: '只写数字，网站会自己加上单位和千分号。',
		wrong: 'pay: {min: 5千, per: month}',
		right: 'pay: {min: 5000, per: month}',
	},
	NUMBER_RANGE: {
		title: '数字超出范围',
		why: '人数不会是 0 或负数，百分比不会超过范围，多半是打错了。',
		wrong: 'headcount: 0',
		right: 'headcount: 3',
	},
	BOOLEAN_FORM: {
		title: '开关只能写两种值',
		why: '开关只认 true（是）和 false（否），不加引号。',
		wrong: 'shared: 否',
		right: 'shared: false',
	},
	TEXT_BLANK: {
		title: '字段是空的',
		why: '写了字段名却没有内容，页面上会空一块。',
		wrong: 'title:',
		right: 'title: 县医院护士',
	},
	TEXT_LENGTH: {
		title: '字数不合要求',
		why: '太短读者看不明白，太长在手机的列表里显示不下。',
		wrong: 'summary: 招护士',
		right: 'summary: 县医院招聘临床护士三名，大专以上学历。',
	},
	TEXT_MARKUP: {
		title: '这里不能有格式标记',
		why: '标题和摘要会出现在列表、搜索和分享卡片里，只能是纯文字。',
		wrong: 'title: 县医院<b>护士</b>',
		right: 'title: 县医院护士',
	},
	LIST_EMPTY: {
		title: '列表是空的',
		why: '空的列表没有意思；没有内容就整行不写。',
		wrong: 'policies: []',
		right: 'policies: [grant]',
	},
	LIST_TOO_LONG: {
		title: '列表太长',
		why: '一个列表最多 200 项，再多读者看不完，页面也慢。',
		wrong: 'materials:\n  （201 项）',
		right: 'materials:\n  （常用的几项，其余见办事指南）',
	},
	FORMAT_UNKNOWN: {
		title: '内容格式版本不符',
		why: '内容和程序的版本对不上，照旧读取可能读错意思。',
		wrong: 'format: 2',
		right: 'format: 1',
	},
};
