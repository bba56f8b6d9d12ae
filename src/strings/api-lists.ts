/** What the partner guide says of each list; the guide is in Chinese. */
export const API_LIST_ABOUT = {
	jobs: '还在招和就要开始招的岗位，包括共享来的。',
	policies: '没有结束的政策，包括上级的。',
	events: '没有结束、没有取消的活动。',
	stations: '驿站、联络站和服务窗口。',
	programmes: '计划。',
	letters: '公开信，不含正文。',
	closed: '最近 90 天里结束、撤回或取消的；转载过的请撤下。',
	changes: '政策的变化，新的在前，最多 50 条。',
};
