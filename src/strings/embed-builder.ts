/** Words of the embed builder in the partner guide, which is in Chinese. */
export const EMBED_BUILDER = {
	label: '嵌入代码',
	site: '哪个网站',
	what: '显示什么',
	allJobs: '全部岗位',
	jobs: '岗位',
	allPolicies: '全部政策',
	policies: '政策',
	letters: '公开信',
	form: '用哪种办法',
	forms: {
		frame: '框架（不用脚本）',
		auto: '框架，高度自动',
		element: '网页元素',
		link: '只放链接',
	},
	count: '几条',
	look: '深浅',
	looks: { auto: '跟随访客', light: '浅色', dark: '深色' },
	code: '放到网页里的代码',
	copy: '复制',
	copied: '已复制',
	notCopied: '没有复制成功，请选中代码自己复制',
	policy: '你的网站如果有内容安全策略（CSP），加上这些',
	noPolicy: '不用改',
	about: {
		frame:
			'你的网页里不用脚本，高度是固定的，行数多了在框架里滚动。过了截止日的岗位由框架自己收起。',
		auto: '多一个小脚本，框架有多高就显示多高。脚本只认我们的网站发来的高度。',
		element:
			'样子跟你的网页一致，可以用 CSS 改。要允许我们的脚本在你的网页里运行；读不到清单时显示里面的链接。只有岗位。',
		link: '只有一个链接，什么都不用改；有没有岗位都打得开。',
	},
	preview: '预览',
	title: '{site}：{what}',
	needsScript: '打开 JavaScript 才能生成代码；也可以照下面的样子自己写。',
};
