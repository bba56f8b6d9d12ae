/** Invented Chinese text for synthetic counties: sentences, and Markdown made of them. */
import type { Choices } from './random.ts';

/** Plain sentences without markup, colons or quotation marks, so that YAML takes them unquoted. */
const SENTENCES = [
	'申请人先在网上填好基本信息，系统会告诉您还缺哪几样材料。',
	'材料齐全的当场受理，缺一样的可以先受理，三个工作日内补交。',
	'窗口工作人员会打电话核对用工单位和缴费记录，请保持手机畅通。',
	'补贴按季度发放，打到本人的社会保障卡，不收任何手续费。',
	'同一个人同一段时间只能领一份，换了单位要在十五天内说明。',
	'在乡镇工作的，由乡镇服务站代收材料，每周五统一送到县里。',
	'毕业证还没有发下来的，可以先交学校开的毕业证明。',
	'家在外地的，可以请亲属代办，代办人带上双方身份证和一张委托书。',
	'审核不通过的，会写清楚是哪一条没有达到，并告诉您什么时候能再来。',
	'自主创业的，要有营业执照，并且正常经营满六个月。',
	'灵活就业的，按实际缴纳社会保险的月份计算，不满一个月的不算。',
	'租房的要有备案的租赁合同，租金高于标准的部分自己承担。',
	'企业招用毕业生，要签一年以上劳动合同，并且按时缴纳社会保险。',
	'参加培训的，考勤满百分之八十才能参加考核，考核合格发给证书。',
	'见习期满留用的，见习时间计入工龄，补贴同时停止。',
	'政策有调整的，已经批准的按原来的标准发完，新申请的按新标准办。',
	'每年三月和九月各有一次集中受理，错过的可以等下一次。',
	'对结果有疑问的，可以在六十天内要求复核，复核不收费。',
	'县里的人才驿站可以免费住七天，足够您把手续办完。',
	'需要担保的贷款，由县里的担保基金出面，个人不用再找担保人。',
	'孩子上学的，凭这份证明到教育窗口登记，按居住地就近安排。',
	'离开本县的，从下个月起停发，再回来可以接着申请剩下的月份。',
];

const HEADINGS = [
	'适用的人',
	'补多少，补多久',
	'怎样计算',
	'办理的时候要注意',
	'什么情况会停发',
	'和别的政策的关系',
];
const ROWS = ['在县城工作', '在乡镇工作', '自主创业', '灵活就业', '见习期间'];
const ITEMS = [
	'身份证正反面',
	'毕业证或者学信网的证明',
	'劳动合同或营业执照',
	'社会保险缴费记录',
	'本人的银行账户',
];

/** One or more sentences. */
export const prose = (choices: Choices, sentences: number): string =>
	choices.some(SENTENCES, sentences).join('');

/** One sentence, short enough for a summary. */
export const sentence = (choices: Choices): string => choices.pick(SENTENCES);

/** Markdown of about 2,000 characters: headings, paragraphs, a table, a list, links. */
export function markdown(choices: Choices, reference: string): string {
	const sections = HEADINGS.map(
		(heading) =>
			`## ${heading}\n\n${prose(choices, 4)}\n\n${prose(choices, choices.whole(4, 6))}\n`,
	);
	const rows = ROWS.map(
		(row) => `| ${row} | ${choices.whole(3, 30) * 100} 元 | ${choices.whole(6, 36)} 个月 |`,
	);
	return [
		...sections.slice(0, 2),
		`| 情况 | 每月 | 最长 |\n| --- | ---: | ---: |\n${rows.join('\n')}\n`,
		...sections.slice(2, 4),
		`${ITEMS.map((item) => `- **${item}**：${sentence(choices)}`).join('\n')}\n`,
		...sections.slice(4),
		`另见[相关政策](policy:${reference})和[办事指南](https://example.org/guide)。\n`,
	].join('\n');
}

/** Text as the lines of a YAML block scalar. */
export const indented = (text: string): string => text.replace(/^(?=.)/gmu, '  ').trimEnd();
