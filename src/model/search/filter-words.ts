/**
 * Words that stand for a filter. Which of them are hints, and why: an entry without a degree is open
 * to all, and a word such as 招聘 or 政策 is also said loosely, of a letter that lists what there is.
 * Shutting out what does not carry the mark would lose answers. So 学历 and 类别 should rank what
 * carries it first and shut out nothing, as long as there is a text to search for; taking the word
 * out of the text cannot lose an answer either, it only asks for less. A place or 还能申请的 is meant.
 */
import { CAN, DO } from './fillers.ts';

export type FilterName = '地区' | '学历' | '状态' | '类别';

export interface FilterWord {
	filter: FilterName;
	/** Each value becomes a chip: 本科以上 is three. */
	values: readonly string[];
	/** What says it; with the flags `gu` and without groups that capture. */
	pattern: RegExp;
	/**
	 * Where in a piece of text it counts, if not everywhere: 岗位 only ends one (岗位补贴 is a name),
	 * 招聘 may open one too, 工作 must be all there is (社会工作).
	 */
	at?: 'end' | 'edge' | 'whole';
}

const OF = '(?:研究生|毕业生|学生|生)?(?:学历|学位|毕业)?的?';
const BOUND = (word: string): string => `(?:及其?|或)?以${word}${OF}`;

/** From low to high, with what the word must not be followed by: 博士后, 专科医生, 研究生支教团. */
const DEGREES: readonly [value: string, words: string, not: string][] = [
	['associate', '大专|专科|高职高专', '医|门诊|护|班|院|学校'],
	['bachelor', '大学本科|本科', '院校|专业目录'],
	['master', '硕士|研究生', '院|支教|考试|招生|点|导师'],
	['doctor', '博士', '后|站|点|工作站|导师|服务团'],
];

/** 本科, 本科以上, 本科及以下. */
export const DEGREE_WORDS: readonly FilterWord[] = DEGREES.flatMap(([value, words, not], i) => {
	const word = `(?:${words})`;
	const values = DEGREES.map(([one]) => one);
	const row = (those: readonly string[], pattern: string): FilterWord => ({
		filter: '学历',
		values: those,
		pattern: new RegExp(pattern, 'gu'),
	});
	const bare = `${word}(?:研究生|学历|学位)?`;
	return [
		row(values.slice(i), `${bare}${BOUND('上')}`),
		row(values.slice(0, i + 1).reverse(), `${bare}${BOUND('下')}`),
		row([value], `${word}(?!${not})${OF}`),
	];
});

/** 能申请 alone asks how; 还能申请吗 asks about one entry, which may be over: neither is a state. */
const NO_QUESTION = '的?(?![名请领取到中着的]*[吗么嘛不没])';
const NOW = '(?:现在|目前|当前)';
const STILL = `${NOW}?(?:还|仍)`;
export const STATE_WORDS: readonly FilterWord[] = [
	`(?:${STILL}|${NOW})(?:${CAN}|可|在)${DO}${NO_QUESTION}`,
	`(?:${STILL}|${NOW}|正)在?(?:开放|招聘|招募|招人|报名|申请)(?:申请|报名)?[中着]?${NO_QUESTION}`,
	`[还尚]?(?:没有?|未)(?:截止|结束|过期|到期)${NO_QUESTION}`,
	'(?:开放|申请|报名|招聘|招募)中的?',
].map((pattern) => ({ filter: '状态', values: ['open'], pattern: new RegExp(pattern, 'gu') }));

/**
 * Kinds of entries. Only words that say nothing but the kind: 招聘会, 双选会 and 驿站 are what is
 * looked for, and stay in the text.
 */
export const KIND_WORDS: readonly FilterWord[] = (
	[
		['jobs', 'edge', '招聘(?:信息|公告|启事|岗位|职位)?(?!会)|找工作'],
		['jobs', 'end', '(?:工作)?(?:岗位|职位)|招工|招人'],
		['jobs', 'whole', '工作'],
		['policies', 'end', '(?:扶持|优惠|惠民|相关|有关)?政策(?:文件|解读|汇总)?'],
		['letters', 'end', '(?:一封)?公开信|一封信'],
		['stories', 'end', '(?:人物|真实)?故事|事迹'],
		['events', 'end', '活动'],
	] as const
).map(([value, at, words]) => ({
	filter: '类别',
	values: [value],
	pattern: new RegExp(words, 'gu'),
	at,
}));
