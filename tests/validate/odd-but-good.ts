/** Files that look odd and are in order: each is laid over the clean content and gives no issue. */
import type { Files } from '../content-folder.ts';
import { svg } from '../pictures.ts';
import { CLEAN } from './clean-content.ts';

const GRANT = 'g/x/policies/grant.v2.yaml';
const NURSE = 'g/x/jobs/nurse.yaml';
const FAIR = 'g/x/events/fair.yaml';
const HALL = 'g/x/stations/hall.yaml';
const PLAN = 'g/x/programmes/plan.yaml';
const OPEN = 'g/x/letters/open.mdx';
const LIN = 'g/x/stories/lin.mdx';
const REGION = 'g/x/region.yaml';

const clean = (file: string): string => String(CLEAN[file]);

/** A file with more at its end: fields of a `.yaml`, text of a body. */
const more = (file: string, text: string): Files => ({ [file]: clean(file) + text });

/** A file with one part written differently. */
const other = (file: string, part: string, replacement: string): Files => {
	if (!clean(file).includes(part)) throw new Error(`${file} does not hold ${part}`);
	return { [file]: clean(file).replace(part, () => replacement) };
};

/** The policy with other details. */
const details = (block: string): Files =>
	other(GRANT, '  分两次发放。\n\n  见[贷款](policy:loan)。\n', block);

const title = (written: string): Files => other(FAIR, 'title: 春季招聘会', `title: ${written}`);
const note = (written: string): Files => more(FAIR, `note: ${written}\n`);
const told = (...sentences: string[]): Files =>
	more(GRANT, `eligibility:\n  told:\n${sentences.map((line) => `    - ${line}\n`).join('')}`);

const minimal = 'summary: 一句话说明这条内容，十个字以上。\nsample: true\n';

export const ODD_BUT_GOOD: Record<string, Files> = {
	'CRLF in YAML': { [NURSE]: clean(NURSE).replaceAll('\n', '\r\n') },
	'CRLF in MDX': { [OPEN]: clean(OPEN).replaceAll('\n', '\r\n') },
	'CRLF with a block text': { [GRANT]: clean(GRANT).replaceAll('\n', '\r\n') },
	'no newline at the end of YAML': { [FAIR]: clean(FAIR).trimEnd() },
	'no newline at the end of MDX': { [LIN]: clean(LIN).trimEnd() },
	'no newline after front matter without a body': {
		[LIN]: clean(LIN).replace('\n\n她回来了。\n', ''),
	},
	'a landline with an extension': more(HALL, 'phone: "0763-4280001转802"\n'),
	'a landline in brackets': note('电话 (0763) 428 0001-802，020-8333 1234'),
	'numbers of service lines': note('拨 12333、12345、400-810-0000 或 4008100000'),
	'a masked number': note('手机 138****8000，证号 110101********1234，卡 6222 **** **** 0005'),
	'a document number': more(GRANT, 'basis:\n  - {title: 办法, number: 粤府办〔2026〕12号}\n'),
	'a document number in black brackets': note('见【青府办〔2026〕3号】第十二条'),
	'a unified social credit code': note('统一社会信用代码 91350100M000100Y43'),
	'long numbers that are none': note('项目编号 2026123456789012345，预算 123456789012 元'),
	'emoji and joined emoji': other(
		LIN,
		'她回来了。',
		'她回来了 🎉，一家人 👨‍👩‍👧‍👦，👩🏽‍🌾 种茶，❤️‍🔥。',
	),
	flags: other(LIN, '她回来了。', '她从 🏴󠁧󠁢󠁥󠁮󠁧󠁿 和 🇨🇳 回来了，🏳️‍🌈。'),
	'rare characters': other(LIN, '示例·林晓禾', '示例·林𠮷䶮'),
	'a variation selector in a name': other(LIN, '示例·林晓禾', '示例·葛󠄀城'),
	'a name of a minority': other(LIN, '示例·林晓禾', '示例·阿依古丽·买买提'),
	'comparison in code': other(OPEN, '欢迎回来。', '条件是 `5<6`，也写 `{x}`。'),
	'braces in fenced code': other(OPEN, '欢迎回来。', '```\nif (a<b) { return <b>1</b>; }\n```'),
	'code in a Markdown field': details('  用 `<b>` 和 `{x}`。\n\n  ```yaml\n  a: {b: 1}\n  ```\n'),
	'a comparison with a space': other(OPEN, '欢迎回来。', '年龄 < 35 岁，工龄 > 3 年。'),
	'a full-width colon in a title': title('春季招聘会：青禾专场'),
	'corner brackets in a title': title('「青禾」专场招聘会'),
	'quotation marks in a title': title('“青禾”人才“双选会”'),
	'book title marks at the beginning': title('《就业促进法》宣讲会'),
	'brackets at the beginning': title('（第二场）春季招聘会'),
	'lenticular brackets at the beginning': title('【重要】春季招聘会'),
	'sentences in a list': told(
		'在本县登记，并缴纳社保',
		'学历、年龄、户籍不限；见“说明”',
		'——以公告为准',
	),
	'sentences in brackets': more(HALL, 'services: [住宿、早餐和接站，都免费。, 咨询]\n'),
	'marks of lists in Markdown': details('  · 第一项\n\n  ● 第二项\n\n  — 第三项\n'),
	'a table': details('  | 学历 | 标准 |\n  | --- | ---: |\n  | 本科 | 5,000 元 |\n'),
	'a heading in a block text': details('  # 标题\n\n  ## 说明 # 一\n\n  正文 # 不是注释\n'),
	'a folded block text': other(
		FAIR,
		'summary: 一句话说明这条内容，十个字以上。',
		'summary: >-\n  一句话说明这条内容，\n  十个字以上。',
	),
	'a block text with deeper lines': details('  - 一\n      - 二\n\n        三：甲\n'),
	'a block text that keeps its end': other(GRANT, 'details: |\n', 'details: |+\n'),
	'a block text with a number': other(GRANT, 'details: |\n', 'details: |2-\n'),
	'a block text that looks like YAML': details(
		'  title： 甲\n  a，b：【c】\n  － 项\n  key: "未关\n',
	),
	'a quoted key': other(FAIR, 'kind: fair', '"kind": fair'),
	'comments everywhere': {
		[FAIR]: `# 头\n${clean(FAIR).replace('kind: fair', "kind: fair # 种类：招聘会，'甲'").replace('\nformer_ids:', '\n  # 缩进的注释\nformer_ids:')}# 尾：\n`,
	},
	'a comment among items': more(GRANT, 'applies_to:\n  # 只有青禾\n  - g/x # 青禾\n'),
	'colons without a space': note('比例 a:b，12:30 开始，https://example.org:8080/a，TEL:0763'),
	'signs in plain text': note('C++ 和 C#，R&D，50%，a*b，x|y，100＞99，~甲，!important 前'),
	'a number sign in quotes': note('"#1 号楼 #2 号楼: 三层"'),
	'single quotes inside': note("'it''s 5 o''clock: 甲 # 乙'"),
	'escapes in quotes': note('"第一行\\n第二行\\t\\"引号\\" \\u4E2D"'),
	'a range of dates in text': note('2026-03-01—2026-03-31，2026.3.1–3.31，3月1日至31日'),
	'a range of money': note('5000～8000元，3-5万元，≥5000元，￥5,000.00'),
	'long words': note(`${'https'.repeat(60)}${'长'.repeat(800)}`),
	'keys in another order': {
		[FAIR]: `${clean(FAIR).trimEnd().split('\n').reverse().join('\n')}\n`,
	},
	'a plain text on several lines': other(
		FAIR,
		'summary: 一句话说明这条内容，十个字以上。',
		'summary: 一句话说明这条内容，\n  十个字以上，\n   第三行\n\n  另一段。',
	),
	'a list and a map on several lines': more(
		GRANT,
		'benefits:\n  - {\n      label: 资助,\n      kind: cash,\n      amount: {max: 1, unit: yuan, per: once},\n    }\napplies_to: [\n  g/x,\n]\n',
	),
	'lists within lists': { 'synonyms.yaml': '[[补贴, 补助], [租房,\n  住房]]\n' },
	'empty lines and spaces at ends': {
		[FAIR]: `\n\n${clean(FAIR).replaceAll('\n', '   \n\n')}\n   \n`,
	},
	'items in the column of their key': more(GRANT, 'applies_to:\n- g/x\n'),
	'four spaces for a level': more(
		GRANT,
		'apply:\n    steps:\n        - 网上填表\n        - 交材料\n',
	),
	'a document that opens with dashes': { [FAIR]: `---\n${clean(FAIR)}` },
	'a host in Chinese': other(FAIR, 'https://example.org', 'https://示例.中国/招聘'),
	'links to mail and telephone': other(
		OPEN,
		'欢迎回来。',
		'[写信](mailto:hr@example.org)，[致电](tel:0763-4280001)。',
	),
	'a link with percent signs': other(
		FAIR,
		'https://example.org',
		'https://example.org/%E6%8B%9B?q=a%20b&c=1#d',
	),
	'a link that shows its own host': other(
		OPEN,
		'欢迎回来。',
		'见 [www.example.org](https://example.org/a) 或 https://example.org/b。',
	),
	footnotes: other(OPEN, '欢迎回来。', '欢迎回来[^1]。\n\n[^1]: 以公告为准。'),
	entities: other(OPEN, '欢迎回来。', 'R&amp;D，A &lt; B，&copy; 示例，&#x4E2D;。'),
	'escaped braces': other(OPEN, '欢迎回来。', '写 \\{姓名\\}，\\<姓名> 和 \\*号。'),
	'quotation marks around few words': other(
		LIN,
		'她回来了。',
		'人们叫她“山里的灯”，也叫「老师」。',
	),
	'a quotation in a component': other(
		LIN,
		'她回来了。',
		'<Quote by="林晓禾" source="示例报">“回来的路比想的近得多。”</Quote>',
	),
	'an SVG with a DOCTYPE': {
		...other(LIN, 'assets/a.png', 'assets/b.svg'),
		...other(OPEN, '欢迎回来。', '![门牌](assets/a.png)'),
		'g/x/assets/b.svg': Buffer.concat([
			Buffer.from(
				'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
			),
			svg(),
		]),
	},
	'capitals in the name of a picture': {
		...other(LIN, 'assets/a.png', 'assets/IMG_0123.png'),
		'g/x/assets/IMG_0123.png': CLEAN['g/x/assets/a.png'] as Uint8Array,
		...other(OPEN, '欢迎回来。', '![门牌](assets/a.png)'),
	},
	'the least of every type': {
		'g/y/policies/rent.v1.yaml': `title: 租房\n${minimal}topic: housing\n`,
		'g/y/jobs/a.yaml': `title: 社工\n${minimal}kind: volunteer\nemployer: {name: 示例站}\nplace: {text: 白鹭}\nposted: 2026-11-25\ncloses: 2026-12-31\napply: {contact: 王站长}\n`,
		'g/y/events/a.yaml': `title: 宣讲\n${minimal}kind: fair\nstarts: 2027-01\n`,
		'g/y/stations/a.yaml': `title: 驿站\n${minimal}kind: home-away\n`,
		'g/y/programmes/a.yaml': `title: 计划\n${minimal}items: [{n: 1, title: 甲}]\n`,
		'g/y/letters/a.mdx': `---\ntitle: 来信\n${minimal}cohort: 2026\nsignatory: 示例\naddressee: 你们\n---\n`,
		'g/y/stories/a.mdx': `---\ntitle: 归来\n${minimal}person: {name: 甲}\ndirection: return\nconsent: {basis: sample}\n---\n`,
	},
	'a region with little': { 'g/z/region.yaml': 'name: 青石镇\nlevel: town\n' },
	'a name with signs in the region': other(REGION, '示例县人社局', '人社局（就业股）·服务热线'),
	'goals of every form': more(
		PLAN,
		'  - n: 3\n    title: 目标\n    goals:\n      - target: {min: 10, max: 20, unit: 场}\n      - {actual: {value: 0.5, qualifier: 近, unit: 万人}, as_of: 2026-10}\n',
	),
	'synonyms that hold one another': {
		'synonyms.yaml': '- [见习, 就业见习, 见习岗位]\n- [实习, 实习岗位]\n',
	},
	'synonyms with signs of a name': {
		'synonyms.yaml': '- [程序员, C++, C#, Node.js, R&D, 3+2]\n- [兼职, part time]\n',
	},
	'degrees as synonyms, which are looked for where they stand alone': {
		'synonyms.yaml': '- [大专, 专科]\n- [硕士, 研究生]\n',
	},
	'synonyms that begin or end as a question does': {
		'synonyms.yaml': '- [招聘会, 双选会]\n- [求职补贴, 找工作补贴, 申请报告, 佛冈人才]\n',
	},
	'synonyms with a rare character': { 'synonyms.yaml': '- [浛洸, 光口]\n' },
	'pay in words': other(NURSE, '{min: 5000, max: 7000, per: month}', '{text: 面议（5000元起）}'),
};
