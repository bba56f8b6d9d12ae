/** Fields and the shape of their values. */
import { error, type Messages, quote, similar } from './message.ts';

export const SHAPE: Messages = {
	FIELD_MISSING: error(
		(p) => `缺少必填的 ${p.named ?? p.field}。`,
		(p) => `加上一行：${p.field}: ${p.example}`,
	),
	FIELD_UNKNOWN: error(
		(p) => `没有 ${quote(p.field)} 这个字段。`,
		(p) => similar(p) || `这里可以用：${p.known}。`,
	),
	FIELD_NEEDED_HERE: error(
		(p) => `这里需要 ${p.field}：${p.reason}。`,
		(p) => `照实际情况加上，例如：${p.example}`,
	),
	FIELDS_EXCLUDE: error(
		(p) => `这里不能和 ${p.other} 同时写。`,
		(p) => `只留这一个，或只留 ${p.other}。`,
	),
	VALUE_UNKNOWN: error(
		(p) => `${quote(p.value)} 不在可选的值里。`,
		(p) => `${p.nearest ? `改成 ${p.nearest}。` : ''}可选：${p.known}。`,
	),
	VALUE_NEEDS_QUOTES: error(
		(p) => `${quote(p.value)} 没有引号，读成了数字，开头的 0 会丢掉。`,
		(p) => `加上英文双引号："${p.restored ?? p.value}"。`,
	),
	SHAPE_WRONG: error(
		(p) => `这里应该是${p.expected}，写成了${p.received}。`,
		(p) => p.advice ?? '按字段的格式改写。',
	),
	NUMBER_FORM: error(
		(p) => `${quote(p.value)} 不是一个数。`,
		(p) => `只写数字，不带单位和千分号${p.number ? `：${p.number}` : ''}。`,
	),
	NUMBER_RANGE: error(
		(p) =>
			p.min === undefined
				? `${p.value} 不是普通的数。`
				: `${p.value} 超出范围，应是 ${p.min} 到 ${p.max} 的${p.whole ? '整数' : '数'}。`,
		() => '按出处改成范围内的数；不知道就删去这一行。',
	),
	BOOLEAN_FORM: error(
		(p) => `这里只能写 true（是）或 false（否），写成了 ${quote(p.value)}。`,
		(p) => `写 ${p.suggestion ?? 'true 或 false'}，不加引号。`,
	),
	TEXT_BLANK: error(
		() => '这里是空的。',
		() => '填上内容；不是必填的字段可以整行删去。',
	),
	TEXT_LENGTH: error(
		(p) => `有 ${p.length} 个字，应是 ${p.min} 到 ${p.max} 个字。`,
		(p) =>
			p.length > p.max ? `删去 ${p.length - p.max} 个字。` : `再写 ${p.min - p.length} 个字。`,
	),
	TEXT_MARKUP: error(
		(p) => `这个字段是纯文字，不能有标记 ${quote(p.markup)}。`,
		(p) => (p.plain ? `只写文字：${p.plain}` : '只写文字；需要格式的内容写进正文或 details。'),
	),
	LIST_EMPTY: error(
		() => '列表里一项也没有。',
		() => '写上至少一项，或把这个字段整行删去。',
	),
	LIST_TOO_LONG: error(
		(p) => `列表有 ${p.length} 项，最多 ${p.max} 项。`,
		() => '拆成几条内容。',
	),
	FORMAT_UNKNOWN: error(
		(p) => `内容格式 ${p.value} 不是这个版本认识的 ${p.known}。`,
		() => '运行 npm run migrate，或改用对应的程序版本。',
	),
};
