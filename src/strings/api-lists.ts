/** What the partner guide says of the lists; the guide is in Chinese. */
export const API_LIST_ABOUT = {
	sites: '总站上的各个网站。',
	jobs: '还在招和就要开始招的岗位，包括共享来的。',
	policies: '没有结束的政策，包括上级的。',
	events: '没有结束、没有取消的活动。',
	stations: '驿站、联络站和服务窗口。',
	programmes: '计划。',
	letters: '公开信，不含正文。',
	closed: '最近 90 天里结束、撤回或取消的；转载过的请撤下。',
	changes: '政策的变化，新的在前，最多 50 条。',
	openapi: '县市的岗位、政策和活动，只读，不用密钥。1 里只会增加字段。',
	site: '网站的文件夹名，见 sites.json 的 slug。',
	missing: '没有这个网站或清单。',
};

/** Heads of the table of fields. */
export const API_FIELD_HEADS = ['字段', '类型', '说明'];
export const API_OPTIONAL = '可以没有';
