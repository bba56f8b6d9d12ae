/**
 * The closed lists of the content model: every allowed value with the word readers see.
 * A value may be added; a published one is never renamed or reused.
 */

export const LEVELS = {
	province: '省级',
	prefecture: '市级',
	county: '县级',
	town: '乡镇',
	zone: '园区',
} as const;

export const TOPICS = {
	startup: '创业',
	employment: '就业',
	housing: '住房',
	living: '生活补贴',
	family: '子女与家庭',
	training: '培训',
	internship: '实习见习',
	recruitment: '招录',
	talent: '人才引进',
	service: '服务',
} as const;

export const BENEFIT_KINDS = {
	cash: '资金',
	loan: '贷款',
	discount: '减免优惠',
	housing: '住房',
	place: '场地名额',
	service: '服务',
	title: '称号',
} as const;

export const AMOUNT_UNITS = { yuan: '元', percent: '%' } as const;

export const AMOUNT_PERIODS = {
	once: '一次性',
	month: '每月',
	year: '每年',
	hour: '每小时',
	person: '每人',
} as const;

export const DEGREES = {
	associate: '大专',
	bachelor: '本科',
	master: '硕士',
	doctor: '博士',
} as const;

export const SITUATIONS = {
	studying: '在校学生',
	'job-seeking': '正在求职',
	employed: '已就业',
	'self-employed': '自主创业或灵活就业',
	returning: '返乡',
	overseas: '留学归国',
} as const;

export const HUKOU = { local: '本地户籍', any: '户籍不限' } as const;

export const SCHOOLS = {
	'double-first-class': '“双一流”建设高校',
	overseas: '国（境）外高校',
	any: '院校不限',
} as const;

export const CHANNEL_KINDS = {
	online: '网上办理',
	window: '窗口办理',
	phone: '电话办理',
	post: '邮寄办理',
} as const;

export const POLICY_STATUSES = {
	open: '开放中',
	paused: '已暂停',
	'quota-full': '名额已满',
	withdrawn: '已撤回',
} as const;

export const DIRECTIONS = {
	return: '返乡',
	incoming: '外来',
	outbound: '外出',
	student: '在读',
} as const;

export const CONSENT_BASES = {
	'published-source': '公开报道',
	written: '书面同意',
	sample: '虚构示例',
} as const;

export const JOB_KINDS = {
	job: '就业岗位',
	internship: '实习',
	traineeship: '就业见习',
	'public-exam': '公开招考',
	grassroots: '基层服务项目',
	volunteer: '志愿服务',
} as const;

export const PAY_PERIODS = { month: '月', year: '年', day: '天', hour: '小时' } as const;

export const JOB_STATUSES = { open: '招聘中', closed: '已停止招聘' } as const;

export const EVENT_KINDS = {
	fair: '招聘会',
	livestream: '直播',
	symposium: '座谈交流',
	visit: '走访参观',
	training: '培训',
	competition: '比赛',
	practice: '实践活动',
	exam: '考试',
	volunteering: '志愿服务',
} as const;

export const EVENT_STATUSES = { planned: '按计划举行', cancelled: '已取消' } as const;

export const STATION_KINDS = {
	'talent-station': '人才驿站',
	'home-away': '在外之家',
	liaison: '驻外联络站',
	'alliance-branch': '联盟分部',
	'traineeship-base': '见习基地',
	'service-window': '服务窗口',
} as const;

export const DATUMS = { gcj02: 'GCJ-02 坐标系', wgs84: 'WGS-84 坐标系' } as const;

export const REACH_UNITS = { people: '人', contacts: '人次' } as const;

export const COMPARATORS = {
	exactly: '',
	'at-least': '不少于',
	about: '约',
	'up-to': '不超过',
} as const;

export const QUALIFIERS = { 近: '近', 余: '余', 约: '约', 超过: '超过' } as const;
