/** Days, sums, codes, addresses. */
import { error, type Messages, quote } from './message.ts';

export const VALUES: Messages = {
	DATE_FORM: error(
		(p) => `${quote(p.value)} 不是日期的写法。`,
		(p) =>
			`写成 ${p.day ?? '2026-03-01'}${p.day ? '' : ' 这样的年-月-日；没有确切日期就不写这个字段'}。`,
	),
	DATE_IMPOSSIBLE: error(
		(p) => `没有 ${p.value} 这一天。`,
		(p) => (p.last ? `那个月的最后一天是 ${p.last}。` : '月份只有 01 到 12，按出处改正。'),
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
		(p) =>
			p.moment ? `写成 ${p.moment}。` : '写成 2026-05-01T09:00+08:00 这样：日期、T、时间、+08:00。',
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
	PARTNERS_TOO_LONG: error(
		(p) => `embed.partners 里的网址一共 ${p.length} 个字符，最多 ${p.max} 个。`,
		() => '删去不再合作的网站。',
	),
	LANDING_TAKEN: error(
		(p) => `${quote(p.slug)} 已经是另一个联名页的文件夹名。`,
		() => '换一个文件夹名，每个合作单位各用一个。',
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
		(p) =>
			p.address
				? `写成 ${p.address}`
				: '写成 https://example.org/path 这样的地址，不带空格和账号。',
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
};
