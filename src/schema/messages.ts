/**
 * The catalogue of everything the validator can say. Codes are permanent: they may be added to,
 * never renamed or reused. `message` says what is wrong and quotes the value, `hint` what to type.
 */

/** Values a message may quote; `value` is the offending text as written. */
export type Params = Record<string, any>;

export interface Message {
	severity: 'error' | 'warning';
	message: (params: Params) => string;
	hint: (params: Params) => string;
}

const error = (message: Message['message'], hint: Message['hint']): Message => ({
	severity: 'error',
	message,
	hint,
});
const warning = (message: Message['message'], hint: Message['hint']): Message => ({
	severity: 'warning',
	message,
	hint,
});

/** Quotes a value briefly and shows invisible characters by their number. */
export const quote = (value: unknown): string => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const visible = text.replace(
		/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu,
		(sign) => `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
	);
	const characters = Array.from(visible);
	return `“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : visible}”`;
};

const similar = (p: Params): string => (p.nearest ? `是不是 ${p.nearest}？` : '');

export const MESSAGES: Record<string, Message> = {
	// Files and folders
	FILE_EMPTY: error(
		() => '文件是空的，或只有注释。',
		() => '删去这个文件，或照同类的内容写上字段。',
	),
	FILE_TOO_LARGE: error(
		(p) => `文件有 ${p.size} KiB，超过 512 KiB 的上限，没有读取。`,
		() => '拆成几个文件，或缩短正文。',
	),
	FILE_NAME: error(
		(p) => `文件名 ${quote(p.value)} 只能用小写字母、数字和连字符，并以字母或数字开头。`,
		(p) => `改名，例如 ${p.proposal}。`,
	),
	FILE_NAME_RESERVED: error(
		(p) => `文件名 ${quote(p.value)} 在 Windows 上无法保存。`,
		(p) => `改名，例如 ${p.value}-1。`,
	),
	FILE_VERSION: error(
		(p) => `政策文件名 ${quote(p.value)} 要带版本号，从 v1 起。`,
		(p) => `改名为 ${p.proposal}。`,
	),
	FILE_EXTENSION: error(
		(p) => `${p.folder} 里只能放 ${p.expected} 文件。`,
		(p) => `把 ${quote(p.value)} 改存为 ${p.expected}。`,
	),
	FOLDER_UNKNOWN: error(
		(p) => `文件夹 ${quote(p.value)} 既不是地区（没有 region.yaml），也不是内容类型。`,
		(p) => `${similar(p)}内容类型有：${p.known}。`,
	),
	REGION_FILE_MISSING: error(
		(p) => `这里有下级内容，却没有 region.yaml，${quote(p.value)} 不成为一个地区。`,
		(p) => `新建 ${p.proposal}，写上 name 和 level。`,
	),
	SYMLINK: error(
		() => '这里是一个符号链接，不会读取它指向的内容。',
		() => '把文件本身复制到这里。',
	),
	ADDRESS_RESERVED: error(
		(p) => `${quote(p.value)} 是生成器自己要用的网址。`,
		(p) => `换一个名字，例如 ${p.proposal}。`,
	),
	ENCODING_INVALID: error(
		(p) => `第 ${p.byte} 个字节起不是 UTF-8 文字。`,
		() => '在编辑器里“另存为”，编码选 UTF-8。',
	),
	ENCODING_UTF16: error(
		() => '文件是 UTF-16 编码。',
		() => '在编辑器里“另存为”，编码选 UTF-8。',
	),
	FILE_BOM: warning(
		() => '文件开头有字节顺序标记（BOM）。',
		() => '在编辑器里另存为不带 BOM 的 UTF-8。',
	),

	// YAML
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

	// Shape
	FIELD_MISSING: error(
		(p) => `缺少必填的 ${p.field}。`,
		(p) => `加上一行：${p.field}: ${p.example}`,
	),
	FIELD_UNKNOWN: error(
		(p) => `没有 ${quote(p.field)} 这个字段。`,
		(p) => `${similar(p)}这里可以用：${p.known}。`,
	),
	FIELD_NEEDED_HERE: error(
		(p) => `这里需要 ${p.field}：${p.reason}。`,
		(p) => `加上：${p.example}`,
	),
	FIELDS_EXCLUDE: error(
		(p) => `这里不能和 ${p.other} 同时写。`,
		(p) => `只留这一个，或只留 ${p.other}。`,
	),
	VALUE_UNKNOWN: error(
		(p) => `${quote(p.value)} 不在可选的值里。`,
		(p) => `${similar(p)}可选：${p.known}。`,
	),
	VALUE_NEEDS_QUOTES: error(
		(p) => `${quote(p.value)} 读成了数字，开头的 0 会丢掉。`,
		(p) => `加上英文双引号："${p.value}"。`,
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
		(p) => `${p.value} 超出范围，应是 ${p.min} 到 ${p.max} 的${p.whole ? '整数' : '数'}。`,
		() => '改成范围内的数。',
	),
	BOOLEAN_FORM: error(
		(p) => `${quote(p.value)} 不是开关的值。`,
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
		() => '只写文字；需要格式的内容写进正文或 details。',
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

	// Days, sums, forms
	DATE_FORM: error(
		(p) => `${quote(p.value)} 不是日期的写法。`,
		(p) =>
			`写成 ${p.day ?? '2026-03-01'}${p.day ? '' : ' 这样的年-月-日；没有确切日期就不写这个字段'}。`,
	),
	DATE_IMPOSSIBLE: error(
		(p) => `没有 ${p.value} 这一天。`,
		(p) => `那个月的最后一天是 ${p.last}。`,
	),
	DATE_ORDER: error(
		(p) => `结束 ${p.to} 早于开始 ${p.from}。`,
		() => '交换两个日期，或改正写错的那个。',
	),
	DATE_IN_FUTURE: error(
		(p) => `核对日期 ${p.value} 在今天（${p.today}）之后。`,
		(p) => `写实际核对的日期，例如 ${p.today}。`,
	),
	TIME_FORM: error(
		(p) => `${quote(p.value)} 不是北京时间的写法。`,
		() => '写成 2026-05-01T09:00+08:00。',
	),
	AMOUNT_MIN_ABOVE_MAX: error(
		(p) => `下限 ${p.min} 高于上限 ${p.max}。`,
		() => '交换两个数，或删去其中一个。',
	),
	JOB_PAY_MIN_ABOVE_MAX: error(
		(p) => `待遇下限 ${p.min} 高于上限 ${p.max}。`,
		() => '交换两个数，或删去其中一个。',
	),
	RATE_GAP: error(
		(p) => `这一标准从 ${p.from} 开始，和前一个标准之间空了几天。`,
		(p) => `from 写 ${p.expected}。`,
	),
	RATE_OVERLAP: error(
		(p) =>
			p.expected
				? `这一标准从 ${p.from} 开始，和前一个标准重叠。`
				: `前一个标准（${p.earlier} 起）没有写 to，和这一个重叠。`,
		(p) => (p.expected ? `from 写 ${p.expected}。` : '给前一个标准写上最后一天 to。'),
	),
	NUMBER_TAKEN: error(
		(p) => `编号 ${p.n} 已经用过。`,
		(p) => `下一个空的编号是 ${p.free}。`,
	),
	COLOUR_FORM: error(
		(p) => `${quote(p.value)} 不是颜色的写法。`,
		() => '写成 "#0f6b5c" 这样的六位十六进制，加引号。',
	),
	COLOUR_CONTRAST: error(
		(p) => `这个颜色在页面底色上的对比度只有 ${p.ratio}，要 4.5 以上才看得清。`,
		(p) => `最接近的合格颜色是 "${p.nearest}"。`,
	),
	REGION_CODE_FORM: error(
		(p) => `${quote(p.value)} 不是行政区划代码。`,
		() => '写六位数字（乡镇九位），加英文引号，如 "441821"。',
	),
	LINK_SCHEME: error(
		(p) => `链接不能用 ${p.scheme}:。`,
		() => '可以用 https、http、mailto、tel、相对地址，或 policy:、job:、story: 引用。',
	),
	LINK_FORM: error(
		(p) => `${quote(p.value)} 不是完整的网址。`,
		() => '写成 https://example.org/path 这样的地址，不带空格和账号。',
	),
	EMAIL_FORM: error(
		(p) => `${quote(p.value)} 不是邮箱地址。`,
		() => '写成 name@example.org。',
	),
	PHONE_FORM: error(
		(p) => `${quote(p.value)} 不是电话号码的写法。`,
		() => '写成 "0763-0000000"，加英文引号。',
	),
	REF_FORM: error(
		(p) => `${quote(p.value)} 不是编号的写法。`,
		() => '编号是文件名去掉扩展名：小写字母、数字和连字符。',
	),

	// Bodies
	MDX_SYNTAX: error(
		(p) => `正文在这里读不下去（${p.detail}）。`,
		() => '检查 < 和 { 是否多余，组件是否成对关闭。',
	),
	MDX_ESM: error(
		() => '正文里不能写 import 或 export。',
		() => '删去这一行；组件不用引入就可以直接使用。',
	),
	MDX_EXPRESSION: error(
		() => '正文里不能写花括号表达式。',
		() => '要显示花括号本身，写 \\{；备注写进 note 字段。',
	),
	MDX_ATTRIBUTE_EXPRESSION: error(
		(p) => `组件 ${p.component} 的属性不能用花括号或展开。`,
		() => '属性写成 名字="文字"。',
	),
	MDX_HTML: error(
		(p) => `不能写 HTML 标签 ${quote(p.value)}。`,
		() => '用 Markdown 或允许的组件代替。',
	),
	COMPONENT_UNKNOWN: error(
		(p) => `没有组件 ${quote(p.value)}。`,
		(p) => `${similar(p)}可以用：${p.known}。`,
	),
	COMPONENT_ATTRIBUTE: error(
		(p) => `组件 ${p.component} ${p.problem}。`,
		(p) => `可以写的属性：${p.known}。`,
	),
	COMPONENT_NOT_CLOSED: error(
		(p) => `组件 ${p.component ?? ''} 没有关闭，或关闭的顺序不对。`,
		(p) => `在内容后面写上 </${p.component ?? '组件名'}>。`,
	),
	MDX_TOO_DEEP: error(
		() => '正文的层次超过 20 层。',
		() => '减少引用和列表的层数。',
	),

	// References and inheritance
	REF_UNKNOWN: error(
		(p) => `找不到${p.kind} ${quote(p.value)}。`,
		(p) => similar(p) || `检查文件名；可以引用本地区和上级地区的${p.kind}。`,
	),
	REF_OUT_OF_SCOPE: error(
		(p) => `${p.kind} ${quote(p.value)} 是 ${p.owner} 的，这里不能引用。`,
		() => '只能引用本地区和上级地区的内容。',
	),
	REF_REGION_UNKNOWN: error(
		(p) => `没有地区 ${quote(p.value)}。`,
		(p) => similar(p) || '写完整的路径，如 guangdong/qingyuan/fogang。',
	),
	VERSION_GAP: error(
		(p) => `${p.slug} 有第 ${p.version} 版，却没有第 ${p.missing} 版。`,
		(p) => `补上 ${p.slug}.v${p.missing}.yaml，或把版本号改连续。`,
	),
	VERSION_OVERLAP: error(
		(p) => `这一版和 ${p.other} 的有效期重叠。`,
		(p) => (p.expected ? `effective.from 应晚于 ${p.expected}。` : '写上 effective.from。'),
	),
	SITE_SLUG_CLASH: error(
		(p) => `网站文件夹名 ${quote(p.value)} 已被 ${p.other} 使用。`,
		(p) => `在 site 里写 slug: ${p.proposal}。`,
	),
	REDIRECT_LOOP: error(
		(p) => `曾用名 ${quote(p.value)} 是这条或另一条现有内容的编号。`,
		() => '删去这个曾用名。',
	),
	IMAGE_MISSING: error(
		(p) => `找不到图片 ${quote(p.value)}。`,
		(p) => similar(p) || '把图片放进本地区的 assets/ 文件夹。',
	),
	IMAGE_REMOTE: error(
		() => '图片不能取自别的网站。',
		() => '把图片存进本地区的 assets/ 文件夹。',
	),
	IMAGE_ALT_MISSING: error(
		() => '图片没有文字说明。',
		() => '写一句话说明图上是什么，给看不见图的人听。',
	),
	PATH_ESCAPE: error(
		(p) => `图片路径 ${quote(p.value)} 不在本地区的 assets/ 里。`,
		() => '写成 assets/图片名.png。',
	),

	// Freshness
	REVIEW_DUE: warning(
		(p) => `复查日期 ${p.value} 已过。`,
		() => '和出处核对，改 checked，再定下一个复查日期。',
	),
	CHECK_OLD: warning(
		(p) => `上次核对是 ${p.value}，已有 ${p.days} 天。`,
		() => '和出处核对一遍，改 checked.on。',
	),
	CONSENT_REVIEW_DUE: warning(
		(p) => `本人同意的复查日期 ${p.value} 已过。`,
		() => '再问一次本人是否同意继续发布。',
	),
	PROMISE_NOT_OPEN: warning(
		(p) => `信里承诺的政策 ${quote(p.value)} 现在是“${p.state}”。`,
		() => '页面会照实标明；可以在信里说明，或换成现行政策。',
	),
	QUOTE_OUTSIDE: warning(
		(p) => `引号里的话 ${quote(p.value)} 没有放进 <Quote>。`,
		() => '写成 <Quote by="谁说的" source="出处">原话</Quote>。',
	),
};
