/** Days, sums, codes, addresses. */
import type { Explanations } from './explanation.ts';

export const VALUES_EXPLAINED: Explanations = {
	DATE_FORM: {
		title: '日期写法不对',
		why: '日期统一写成“年-月-日”，月和日各两位，网站才能算出还有几天截止。',
		wrong: 'closes: 2026年3月1日',
		right: 'closes: 2026-03-01',
	},
	DATE_IMPOSSIBLE: {
		title: '没有这一天',
		why: '日历上没有这个日期，读者会不知道到底哪天截止。',
		wrong: 'closes: 2026-11-31',
		right: 'closes: 2026-11-30',
	},
	DATE_ORDER: {
		title: '结束早于开始',
		why: '截止日期在发布日期之前，多半是两个写反了，或年份没有改。',
		wrong: 'posted: 2026-11-01\ncloses: 2026-10-31',
		right: 'posted: 2026-11-01\ncloses: 2026-11-30',
	},
	DATE_IN_FUTURE: {
		title: '核对日期在将来',
		why: '核对是已经做过的事，日期不能晚于今天，否则读者不会再相信它。',
		wrong: 'checked: {on: 2027-11-01, by: 示例核对人}',
		right: 'checked: {on: 2026-11-01, by: 示例核对人}',
	},
	TIME_FORM: {
		title: '时间写法不对',
		why: '时间要带上北京时间的 +08:00，手机日历才不会差几个小时。',
		wrong: 'starts: 2026-05-01 9:00',
		right: 'starts: 2026-05-01T09:00+08:00',
	},
	AMOUNT_MIN_ABOVE_MAX: {
		title: '金额下限高于上限',
		why: '最低的数比最高的还大，多半是两个写反了，或少写一个 0。',
		wrong: 'amount: {min: 500000, max: 300000, unit: yuan, per: once}',
		right: 'amount: {min: 300000, max: 500000, unit: yuan, per: once}',
	},
	JOB_PAY_MIN_ABOVE_MAX: {
		title: '待遇下限高于上限',
		why: '最低待遇比最高的还多，多半是两个写反了。',
		wrong: 'pay: {min: 9000, max: 7000, per: month}',
		right: 'pay: {min: 7000, max: 9000, per: month}',
	},
	RATE_GAP: {
		title: '标准之间空了几天',
		why: '标准在某天更换，前一个的最后一天和后一个的第一天要相连，否则那几天没有标准。',
		wrong: '- {from: 2025-01-01, to: 2025-12-01, …}\n- {from: 2026-01-01, …}',
		right: '- {from: 2025-01-01, to: 2025-12-31, …}\n- {from: 2026-01-01, …}',
	},
	RATE_OVERLAP: {
		title: '两个标准重叠',
		why: '同一天有两个标准，读者不知道能领多少。',
		wrong: '- {from: 2025-01-01, to: 2026-01-31, …}\n- {from: 2026-01-01, …}',
		right: '- {from: 2025-01-01, to: 2025-12-31, …}\n- {from: 2026-01-01, …}',
	},
	NUMBER_TAKEN: {
		title: '编号重复',
		why: '编号是每一项的网址，别处会按“第几条”引用它，不能有两个相同的。',
		wrong: '- {n: 1, title: 第一项}\n- {n: 1, title: 第二项}',
		right: '- {n: 1, title: 第一项}\n- {n: 2, title: 第二项}',
	},
	PARTNERS_TOO_LONG: {
		title: '合作网站太多',
		why: '允许嵌入的网站写在一行里发给浏览器，太长的行有的服务器会忽略，那样谁都能嵌入。',
		wrong: 'partners:\n  - https://p1.example.org\n  - https://p2.example.org\n  # … 一共一百个',
		right: 'partners:\n  - https://p1.example.org\n  - https://p2.example.org',
	},
	LANDING_TAKEN: {
		title: '联名页的文件夹名重复',
		why: '文件夹名是联名页的网址，两个相同，就有一个合作单位没有自己的页面。',
		wrong: 'landing:\n  - {slug: shili, name: 示例单位}\n  - {slug: shili, name: 示例公司}',
		right: 'landing:\n  - {slug: shili, name: 示例单位}\n  - {slug: shili-b, name: 示例公司}',
	},
	COLOUR_FORM: {
		title: '颜色写法不对',
		why: '颜色写成井号加六位字母或数字，并加英文引号。',
		wrong: 'accent: 墨绿',
		right: 'accent: "#0f6b5c"',
	},
	COLOUR_CONTRAST: {
		title: '颜色太浅看不清',
		why: '浅色的字在白底上，视力不好的人和在太阳下看手机的人都看不清。',
		wrong: 'accent: "#ffcc00"',
		right: 'accent: "#8a6e00"',
	},
	REGION_CODE_FORM: {
		title: '区划代码写法不对',
		why: '行政区划代码是六位数字（乡镇九位），加英文引号。',
		wrong: 'code: 4418',
		right: 'code: "441821"',
	},
	REGION_CODE_UNKNOWN: {
		title: '没有这个区划代码',
		why: '代码不在国家公布的名录里，别的系统就认不出这个地区。',
		wrong: 'name: 佛冈县\ncode: "441899"',
		right: 'name: 佛冈县\ncode: "441821"',
	},
	REGION_NAME_DIFFERS: {
		title: '名称和代码对不上',
		why: '名录里这个代码是另一个名称。可能是代码抄错、名字少了一个字，或地区改过名。',
		wrong: 'name: 佛岗县\ncode: "441821"',
		right: 'name: 佛冈县\ncode: "441821"',
	},
	LINK_SCHEME: {
		title: '链接的开头不允许',
		why: '这种链接会运行程序或打开本机文件，不安全。网页用 https，邮箱用 mailto，电话用 tel。',
		wrong: 'url: file:///D:/通知.docx',
		right: 'url: https://example.org/notice.html',
	},
	LINK_FORM: {
		title: '网址不完整',
		why: '网址要从 https:// 开始，不带空格，否则点不开。',
		wrong: 'url: example.org/apply',
		right: 'url: https://example.org/apply',
	},
	EMAIL_FORM: {
		title: '邮箱写法不对',
		why: '邮箱里要有英文的 @，不带空格，否则求职者寄不到。',
		wrong: 'email: hr at example.org',
		right: 'email: hr@example.org',
	},
	PHONE_FORM: {
		title: '电话写法不对',
		why: '手机上点一下就拨号，所以这里只写一个号码，区号和号码用短横线分开。',
		wrong: 'phone: 见官网',
		right: 'phone: "0763-0000000"',
	},
	REF_FORM: {
		title: '编号写法不对',
		why: '引用别的内容要写它的文件名（去掉扩展名），不写中文标题。',
		wrong: 'policies: [创业资助]',
		right: 'policies: [startup-grant]',
	},
};
