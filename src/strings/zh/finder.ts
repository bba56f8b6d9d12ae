/** Words of 我能申请什么: its questions, its answers, its results. */
import type { Axis } from '../../model/eligibility/verdict.ts';
import { DEGREES, SITUATIONS } from '../../schema/vocabulary.ts';

const YES_OR_NO = { yes: '是', no: '不是' };

/** Each question in words; `options` names the answers that are no numbers, places or majors. */
export const QUESTIONS: Record<
	Axis,
	{ title: string; hint?: string; options: Record<string, string> }
> = {
	degree: {
		title: '你的最高学历是什么？',
		hint: '在读的选将要拿到的学历。',
		options: { ...DEGREES, other: '大专以下' },
	},
	graduated: {
		title: '你哪一年毕业？',
		hint: '按最高学历的毕业证书；还没毕业的选将要毕业的那年。',
		options: {},
	},
	hukou: {
		title: '你的户籍在哪里？',
		hint: '入学时迁到学校的，选现在户口簿上的地址。',
		options: { elsewhere: '其他地方' },
	},
	work: {
		title: '你现在在做什么？',
		options: {
			studying: '在校学习',
			'job-seeking': '正在找工作',
			employed: '已经就业',
			'self-employed': SITUATIONS['self-employed'],
			other: '都不是',
		},
	},
	returning: { title: '你是从外地回到家乡的吗？', options: YES_OR_NO },
	overseas: { title: '你是国（境）外高校毕业的吗？', options: YES_OR_NO },
	elite: {
		title: '你毕业于“双一流”建设高校吗？',
		options: YES_OR_NO,
	},
	major: { title: '你学的是哪个专业？', options: { other: '别的专业' } },
	age: { title: '你多大？', hint: '按周岁。', options: {} },
	insurance: { title: '你在本地缴过多久社会保险？', options: {} },
	hardship: {
		title: '你属于困难家庭毕业生吗？',
		hint: '如低保家庭、脱贫家庭、残疾、享受过国家助学贷款，以当地认定为准。',
		options: YES_OR_NO,
	},
};

/** A range of numbers as an answer to a question; `-17`, `18-35`, `36-`, `2024`. */
function range(axis: Axis, value: string): string {
	const [from, to = from] = value.split('-');
	if (axis === 'graduated') {
		if (!from) return `${to} 年及以前`;
		return from === to ? `${from} 年` : `${from}–${to} 年`;
	}
	const unit = axis === 'age' ? ' 岁' : ' 个月';
	if (!from) return axis === 'age' ? `${to}${unit}及以下` : `不到 ${Number(to) + 1}${unit}`;
	if (!to) return axis === 'age' ? `${from}${unit}及以上` : `满 ${from}${unit}`;
	return from === to ? `${from}${unit}` : `${from}–${to}${unit}`;
}

export const ANSWERS = { range, restOf: (place: string) => `${place}其他地方` };

/** Words of the page, and of its script, which fills in `{n}` and the like. */
export const FINDER = {
	title: '我能申请什么',
	lead: '答几个问题，看哪些政策适合你。',
	privacy: '回答只留在网址里，不传给任何人。',
	noScript: '逐题筛选需要浏览器运行脚本。也可以按学历或身份看：',
	audiences: '不想答题，直接按学历、身份看政策',
	noQuestions:
		'这里的政策没有公布能逐题对照的条件，所以不用答题。下面是全部政策，申请前先问发布单位。',
	noQuestionsTitle: '能看的政策',
	noQuestionsAudiences: '按学历、身份看政策',
	progress: '第 {n} 题，最多 {of} 题',
	left: '还有 {n} 项政策可能适合你',
	notSure: '说不准，跳过',
	skipAll: '不答了，看结果',
	back: '上一题',
	resultTitle: '你的结果',
	counts: { yes: '{n} 项符合', maybe: '{n} 项要再确认', no: '{n} 项不符合' },
	none: '没有一项政策现在适合这些回答。可以改一改回答，或打电话问一问。',
	yes: '符合',
	maybe: '可能符合',
	no: '不符合',
	met: '你符合：',
	confirm: '要确认：',
	failed: '不符合：',
	open: '没有限制条件',
	conditionsUnknown: '没有公布申请条件，先问发布单位',
	pick: '选上这一项',
	pickOf: '选上这一项：{title}',
	comma: '，',
	semicolon: '；',
	listComma: '、',
	fullStop: '。',
	sum: '选上的 {n} 项，按公布的数额合计{sum}',
	sumConfirm: '其中 {n} 项还要确认条件。',
	sumNone: '选上的 {n} 项没有可以相加的数额',
	sumRest: '按小时、按人数或没写期限的补贴没有算在内，贷款和减免也没有。',
	upTo: '最高 {n} 元',
	from: ' {n} 元起',
	exactly: ' {n} 元',
	between: ' {n}–{m} 元',
	best: '有的政策不能同时享受，已经替你选了合计最高的一组。',
	clash: '“{a}”和“{b}”不能同时享受，只能选一项。',
	nothing: '还没有选上任何一项',
	materials: '要准备的材料',
	materialsLead: '选上的政策一共要这些，带的时候可以打勾。',
	materialsNone: '选上的政策没有公布材料，以发布单位公告为准。',
	print: '打印',
	jobs: '也适合你的岗位',
	jobsLead: '按学历和年龄对照；其他要求请看岗位页。',
	jobsLeadMajor: '按学历和年龄对照，填了专业也对照专业；其他要求请看岗位页。',
	allJobs: '全部岗位',
	share: '这一页的网址带着你的回答，发给朋友就是同样的结果。',
	copy: '复制网址',
	copied: '已复制',
	clear: '清除回答，重新开始',
	change: '改回答',
};
