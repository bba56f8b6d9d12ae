/** Words of what other people's sites show of us, and of the pages for their readers. */
export const PARTNERS = {
	landing: {
		title: (partner: string, site: string) => `${partner} × ${site}`,
		lead: (partner: string, region: string) =>
			`从${partner}来的同学：这里是${region}的岗位和政策，每条都标着现在的状态。`,
		back: (partner: string) => `回${partner}`,
	},
	/** Heads of the table of jobs, in its order. */
	csv: {
		title: '岗位',
		kind: '种类',
		employer: '单位',
		place: '地点',
		headcount: '人数',
		pay: '待遇',
		degrees: '学历',
		majors: '专业',
		posted: '发布日期',
		closes: '截止日期',
		region: '地区',
		address: '网页',
		sample: '示例',
	},
	embed: {
		jobs: (site: string) => `${site}：岗位`,
		policies: (site: string) => `${site}：政策`,
		allJobs: '全部岗位',
		allPolicies: '全部政策',
		noJobs: '现在没有在招的岗位。',
		noPolicies: '现在没有可以申请的政策。',
		over: '这一页里的都已截止，最新的请到网站上看。',
		noEnd: '没有公布截止日期',
		sample: '示例内容，都是虚构的',
		readLetter: '读全文',
		/** Words of `<county-jobs>`; `{}` is the site or the day. */
		element: {
			title: '{}：岗位',
			closes: '{} 截止',
			open: '招满为止',
			all: '全部岗位',
			sample: '示例内容，都是虚构的',
			empty: '现在没有在招的岗位。',
			outdated: '这份清单里的岗位都已截止，最新的请到网站上看。',
			unavailable: '现在读不到岗位清单，请到网站上看：',
		},
	},
};
