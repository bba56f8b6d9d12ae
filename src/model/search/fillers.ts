/**
 * Words of a question that no entry needs to hold. Each row is a class; within a row the longest
 * comes first, because the first that fits is taken. What only may be empty (条件, 申请 …) counts
 * at the end of a piece alone: 申请 opens a name as often as it is a verb.
 */
/** What readers do with an entry. */
export const DO = '(?:申[请领报]|办理|领取|领到|报名|报考|投递|享受|得到|拿到|报销|[办领拿报投])';
export const CAN = '(?:可以|能够?)';

/** Said of what is asked for, not its name; taken out anywhere. */
const ASKED: readonly string[] = [
	// Courtesy, and who is asking.
	'(?:[你您]好|请问|麻烦)(?:[一问]?下)?|谢谢',
	`(?:我们?|本人)?(?:想要|想|要)(?:知道|了解|[问查看找]|${DO})(?:一?下)?|我们?(?:想要|想|要|是)`,
	'我?想(?=[回在去到找做当考开买租])|帮我[找查看问]?(?:一?下)?',
	// How: a verb behind it belongs to the question.
	`(?:应?该|要)?(?:怎(?:么样?|样)|如何|咋样?)(?:才?能|[去来])?(?:${DO}|[弄查用算写])?`,
	// How much, how many, how long.
	// What is lent is what is looked for: 能贷多少 asks for 贷.
	`${CAN}(?=[贷借]到?多少)`,
	`(?:最多|最高|每个?月|一个月|一年)?${CAN}?[补给发领拿赚有是]?多少[钱元块个人]?(?:一个月|每月|一年)?`,
	`${CAN}?[住发领拿补]?多久(?:到账|发放|能到)?`,
	// Where, and by whom.
	`(?:存?放)?[在去到]?(?:哪[里儿]|哪个部门|什么地方|哪)${CAN}?(?:${DO}|[有交问查看找])?(?=$|[^些个种])`,
	// When.
	`(?:什么时[候间]|[何几]时|几月份?|几号)${CAN}?(?:开始|结束|截止|到账|发放|${DO})?`,
	// Who.
	`(?:什么样的人|什么人|哪些人|谁)${CAN}?(?:${DO})?`,
	// What; last of the questions, because its words open others.
	'(?:需要|要)(?:什么|哪些|啥)(?:材料|条件|手续)?|(?:什么|啥)(?:是|叫)',
	`(?:有些?|都|是|${CAN}?${DO})?(?:什么(?:样的|意思)?|哪[些种个]|啥)`,
	// Whether.
	'能不能|可不可以|[能可是]否|是不是|还?有没有|会不会|要不要',
	`(?:现在|目前)?[还都也]?${CAN}${DO}[到了]?(?=$|[吗么嘛不的 ])|可以(?=吗|么|$)`,
];

const COMMON: readonly string[] = [
	// Parts of any entry. 材料 alone is not here: 新材料, 建筑材料.
	`(?:申[请领报]|办理|领取|报名)(?:条件|材料|流程|步骤|方[式法]|时间|指南|入口|资格|要求|手续|地点|电话|表)?`,
	'(?:需要的?|所需)(?:材料|手续|条件)|(?:发放)?标准|条件|要求|流程|手续|详情|细则',
];

/** What ends a question, then the question; in the order they are taken out. */
export const QUESTIONS: readonly RegExp[] = [
	/[吗呢吧啊呀嘛哦呐]+(?= |$)/gu,
	new RegExp(ASKED.join('|'), 'gu'),
];

/** What may be said of every entry; for the end of a piece, where something remains. */
export const GENERAL = new RegExp(`(?:${COMMON.join('|')})(?= |$)`, 'gu');
