/** What a Chinese input method, Word or a web page leaves in a text. */
import { error, type Messages, quote, warning } from './message.ts';

/** The corrected line, to be copied. */
const write = (p: { fixed?: string }): string => `写成 ${p.fixed?.trim()}`;

/** How far to indent, where the bad space stands in the indentation: the corrected line is trimmed. */
const indentHint = ({ fixed = '', column = 0 }: { fixed?: string; column?: number }): string => {
	const indent = fixed.length - fixed.trimStart().length;
	return column > 0 && column <= indent ? `行首用 ${indent} 个普通空格，` : '';
};

/** For a character that `\x00`, `\u200b` or `&#8203;` wrote. */
const ESCAPED = '删去写出这个字符的转义，例如 \\u200b 或 &#8203;。';

export const CHARACTERS: Messages = {
	IME_COLON: error((p) => `${quote(p.field)} 后面是中文冒号“：”，要用英文冒号加一个空格。`, write),
	IME_COMMA: error((p) => `这里用中文的“${p.value}”隔开，要用英文逗号加空格。`, write),
	IME_BRACKET: error(
		(p) => `这里用了中文括号“${p.value}”，${p.kind ?? '列表'}要用英文括号。`,
		write,
	),
	IME_QUOTE: warning(
		(p) => `整段文字放在中文引号里：${quote(p.value)}，引号会显示在页面上。`,
		(p) => `不要引号，或用英文双引号：${p.fixed}`,
	),
	IME_DASH: error((p) => `列表每一项前面写的是“${p.value}”，要用英文减号加一个空格。`, write),
	IME_SPACE: error(
		(p) => `这里是特殊的空格（${p.value}），要用普通空格。`,
		(p) => `${indentHint(p)}${write(p)}`,
	),
	IME_FULLWIDTH: error(
		(p) => `${quote(p.value)} 里有全角字符。`,
		(p) => `用半角写：${p.fixed}`,
	),
	LINE_ENDINGS: error(
		() => '文件用单独的回车符（CR）换行，读成了一整行。',
		() => '在编辑器里把换行符改成 LF 或 CRLF，再保存。',
	),
	TEXT_CONTROL_CHAR: error(
		(p) => `这里有控制字符 ${p.value}。`,
		(p) => (p.isEscape ? ESCAPED : `把光标移到第 ${p.column} 列，删去这个看不见的字符。`),
	),
	TEXT_BIDI: error(
		(p) => `这里有改变文字方向的字符 ${p.value}，看到的和实际的会不一样。`,
		(p) => (p.isEscape ? ESCAPED : `删去第 ${p.column} 列的这个字符。`),
	),
	TEXT_INVISIBLE: error(
		(p) => `这里有看不见的字符 ${p.value}。`,
		(p) => (p.isEscape ? ESCAPED : `删去第 ${p.column} 列的这个字符；重新打一遍这几个字最快。`),
	),
	TEXT_REPLACEMENT_CHAR: warning(
		() => '这里有 U+FFFD，说明原来的字在转换编码时丢了。',
		() => '对照原文，把丢掉的字重新打上。',
	),
	TEXT_LONE_SURROGATE: error(
		(p) => `转义写出了半个字符 ${p.value}。`,
		() => '直接写那个字本身，不用转义。',
	),
	TEXT_LOOKALIKE: error(
		(p) => `${quote(p.value)} 里有长得像英文字母的 ${p.sign}（${p.name}）。`,
		(p) => `用英文字母写：${p.fixed}`,
	),
};
