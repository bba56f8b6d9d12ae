/** Words of `llms.txt`, which is written in Chinese in every language of a site. */
import type { EntryType } from '../schema/registry.ts';

export const LLMS = {
	sample: '这个网站是示例：地方、金额、单位和电话都是虚构的，不要当作事实引用。',
	about: (region: string) =>
		`${region}给毕业生的政策、岗位和服务。每条内容写明出处、核对的人和日期；没有公布的写明没有公布。`,
	checking:
		'状态（开放中、即将截止、已过期等）按网页生成那天计算。申请之前，请以发布单位的公告为准。',
	lists: '栏目',
	data: '数据（JSON）',
	dataNote: '和网页内容相同。以后只增加字段，不改已有字段的意思；请忽略不认识的字段。',
	feeds: '订阅',
	sitemap: '全部网页',
	licence: '授权',
	licenceText:
		'内容按 CC BY 4.0 授权，条目另有说明的除外，引用时请写明网站名和网址。程序按 Apache-2.0 授权。',
	changes: '政策变动',
	finder: '我能申请什么',
	entries: {
		policies: '政策：能得到什么、谁能申请、怎么申请、到哪天',
		jobs: '岗位：待遇、地点、要求、最后一天',
		events: '活动：时间、地点、怎么报名',
		stations: '驿站与平台：地址、电话、时间',
		programmes: '计划：目标和进展',
		letters: '公开信：每年写给毕业生的信',
		stories: '故事：回乡和离乡的人',
	} satisfies Record<EntryType, string>,
	portal: {
		about: '给毕业生看的县市政策和岗位网站，一个县市一个。每条内容写明出处和核对日期。',
		real: '县市',
		samples: '示例（虚构，不要当作事实引用）',
		guides: '说明',
		compare: '各县市比一比',
		search: '搜索全部县市',
		data: '每个网站的 llms.txt 写明它的栏目、数据和订阅地址。',
	},
};
