/** Words of the page that shows every component in its states. */

export const GALLERY = {
	title: '组件',
	lead: '网站用到的每一种组件和它们的状态。这里的地方、单位、日期、金额和电话都是虚构的样例。',
	rows: {
		policies: '政策：八种状态',
		jobs: '岗位：在招、将截止、未开始、已截止、招满为止、共享',
		events: '活动：正在举行、将要举行、时间未公布、已结束、已取消',
		texts: '文字：本县、来自别处',
		sites: '县市：有内容、还没有内容',
	},
	policy: {
		notices: '提示：停办、旧版、将生效的新版、正在看的一版',
		known: '答案：数额都知道',
		many: '答案：两项数额',
		unknown: '答案：什么都不知道',
		online: '申请：可以网上办',
		phone: '申请：只有电话',
		visit: '申请：只有窗口',
		over: '申请：已经结束，没有按钮',
		history: '版本和改动',
	},
	small: {
		chips: '分组',
		facts: '事实',
		contacts: '联系人：有、没有',
		goals: '目标：两个数、超过目标、只有目标、只有实际',
		links: '链接列表',
		conditions: '条件',
		sources: '出处：有、没有',
		icons: '图标',
		prose: '正文：提示、引用、表格、图片、步骤',
	},
	finder: '问题：选项少、选项多',
	compare: '比较：表格、卡片',
	topics: '比较的主题',
};
