/**
 * Words of a question that no entry needs to hold. Each row is a class; within a row the longest
 * comes first, because the first that fits is taken. What only may be empty (条件, 申请 …) counts
 * at the end of a piece alone: 申请 opens a name as often as it is a verb.
 */
const DO = '(?:申请|申领|申报|办理|领取|领到|报名|报考|享受|得到|拿到|办|领|拿|报)';
const CAN = '(?:可以|能够|能)';

/** Said of what is asked for, not its name; taken out anywhere. */
const ASKED: readonly string[] = [
	// Courtesy, and who is asking.
	'(?:你好|您好|请问|麻烦|打扰)(?:一下|下|问下)?|谢谢|多谢',
	`(?:我们?|本人)?(?:想要|想|要)(?:知道|了解|咨询|查询|问|查|看|找|${DO})(?:一下|下)?|我们?(?:想要|想|要|是)`,
	'帮我(?:找|查|看|问)?(?:一下|下)?|告诉我|求问|求助|求告知|有没有人知道',
	// How: a verb behind it belongs to the question.
	`(?:应该|要|该)?(?:怎么样|怎么|怎样|如何|咋样|咋)(?:才能|能|去|来)?(?:${DO}|弄|查|用|算|写|计算)?`,
	// How much, how many, how long.
	`(?:一共|大概|最多|最高)?${CAN}?(?:补助|补|给|发|领|拿|有|是)?多少(?:钱|元|块|个|人)?|多久(?:到账|发放|能到)?`,
	// Where, and by whom.
	`(?:在|去|到)?(?:哪里|哪儿|哪个部门|什么地方|哪)${CAN}?(?:${DO}|交|问|查|看|找)?(?=$|[^些个种])`,
	// When.
	`(?:到|从)?(?:什么时候|什么时间|何时|几时|几月份|几月|几号)${CAN}?(?:开始|结束|截止|到账|发放|${DO})?`,
	// Who.
	`(?:什么样的人|什么人|哪些人|谁)${CAN}?(?:${DO})?`,
	// What; last of the questions, because its words open others.
	`(?:需要|要)(?:什么|哪些|啥)(?:材料|条件|手续|证件|资料)?|有(?:些)?(?:什么样的|什么|哪些|啥)|(?:都|是)?(?:什么样的|什么|哪些|哪种|哪个|啥)(?:意思)?`,
	// Whether.
	'能不能|可不可以|能否|可否|是不是|是否|有没有|还有没有|会不会|要不要|行不行|算不算',
	`(?:现在|目前)?(?:还|都|也)?${CAN}${DO}(?:到|了)?(?=$|[吗么嘛不的\\s])|可以(?=吗|么|$)`,
];

const COMMON: readonly string[] = [
	// Parts of any entry. 材料 alone is not here: 新材料, 建筑材料.
	`(?:申请|申领|申报|办理|领取|报名)(?:条件|材料|资料|流程|步骤|方式|方法|时间|指南|入口|资格|要求|手续|地点|电话|表)?`,
	'(?:需要的?|所需)(?:材料|资料|手续|条件)|(?:发放)?标准|条件|要求|流程|手续|详情|细则',
];

/** What ends a question, then the question; in the order they are taken out. */
export const QUESTIONS: readonly RegExp[] = [
	/[吗呢吧啊呀嘛么哦呐]+(?= |$)/gu,
	new RegExp(ASKED.join('|'), 'gu'),
];

/** What may be said of every entry; for the end of a piece, where something remains. */
export const GENERAL = new RegExp(`(?:${COMMON.join('|')})(?= |$)`, 'gu');
