/** What one file says of another: references, versions, addresses, pictures. */
import { error, type Messages, quote, similar, warning } from './message.ts';

export const LINKS: Messages = {
	REF_UNKNOWN: error(
		(p) => `找不到${p.kind} ${quote(p.value)}。`,
		(p) => similar(p) || `检查文件名；可以引用本地区和上级地区的${p.kind}。`,
	),
	REF_OUT_OF_SCOPE: error(
		(p) => `${p.kind} ${quote(p.value)} 是${p.owner}（${p.region}）的，这里不能引用。`,
		() => '只能引用本地区和上级地区的内容：换成它们的编号，或用 https:// 网址链接过去。',
	),
	REF_REGION_UNKNOWN: error(
		(p) => `没有地区 ${quote(p.value)}。`,
		(p) => `${similar(p)}要写完整的路径，如 guangdong/qingyuan/fogang。`,
	),
	VERSION_GAP: error(
		(p) => `${p.slug} 有第 ${p.version} 版，却没有第 ${p.missing} 版。`,
		(p) => `补上 ${p.slug}.v${p.missing}.yaml，或把版本号改连续。`,
	),
	VERSION_OVERLAP: error(
		(p) => {
			if (p.from === undefined) return `这一版没有写从哪天起，和 ${p.other} 重叠。`;
			return p.earlierTo
				? `这一版从 ${p.from} 起，${p.other} 到 ${p.earlierTo} 才结束，两版重叠。`
				: `这一版从 ${p.from} 起，${p.other} 从 ${p.earlierFrom} 起，后一版要晚一些。`;
		},
		(p) => {
			const other = p.earlierTo ? `；也可以把 ${p.other} 的 effective.to 改早` : '';
			return `写 effective.from: ${p.day}，或更晚的一天${other}。`;
		},
	),
	SITE_SLUG_CLASH: error(
		(p) => `网站文件夹名 ${quote(p.value)} 已被 ${p.other} 使用。`,
		(p) => `在 site 里写 slug: ${p.proposal}。`,
	),
	REDIRECT_LOOP: error(
		(p) =>
			p.isOwn
				? `曾用名 ${quote(p.value)} 就是这条内容现在的编号。`
				: `曾用名 ${quote(p.value)} 是另一条现有内容的编号。`,
		(p) => `从 former_ids 里删去 ${p.value}。`,
	),
	REDIRECT_TAKEN: error(
		(p) => `曾用名 ${quote(p.value)} 已经写在 ${p.other} 里，旧网址只能转到一处。`,
		(p) => `从这里或 ${p.other} 的 former_ids 里删去 ${p.value}。`,
	),
	NUMBER_MISSING: warning(
		(p) => `编号跳到了 ${p.n}，前面缺 ${p.missing}。`,
		(p) => `补上第 ${p.missing} 项；原文就没有这一项，可以不改。`,
	),
	LINK_TEXT_DECEIVES: warning(
		(p) => `链接的文字写的是 ${p.named}，实际去的是 ${p.host}。`,
		() => '让文字和网址一致，或改写链接的文字。',
	),
	IMAGE_MISSING: error(
		(p) => `找不到图片 ${quote(p.value)}。`,
		(p) => similar(p) || '把图片放进本地区的 assets/ 文件夹。',
	),
	IMAGE_REMOTE: error(
		() => '图片不能取自别的网站。',
		() => '把图片存进本地区的 assets/ 文件夹。',
	),
	IMAGE_ALT_MISSING: error(
		() => '图片没有文字说明。',
		() => '写一句话说明图上是什么，给看不见图的人听。',
	),
	PATH_ESCAPE: error(
		(p) => `图片路径 ${quote(p.value)} 不在本地区的 assets/ 里。`,
		() => '写成 assets/图片名.png。',
	),
	LINK_DEAD: error(
		(p) => {
			if (p.value.startsWith('#')) return `链接 ${quote(p.value)} 要跳到的标题不在这一页。`;
			return p.target
				? `链接 ${quote(p.value)} 从 ${p.page} 出发走到 ${p.target}，网站上没有这一页。`
				: `链接 ${quote(p.value)} 从 ${p.page} 出发走出了这个网站。`;
		},
		(p) => {
			if (p.reference) return `写成 ${p.reference}，搬到哪里都走得通。`;
			if (p.value.startsWith('#'))
				return p.headings ? `这一页的标题有：${p.headings}。` : '删去这个链接。';
			return '站内的内容写成 policy:编号、job:编号 这样的引用，别的网站写完整的 https:// 网址。';
		},
	),
	POLICY_CONTRADICTION: error(
		(p) => {
			if (p.problem === 'itself') return `${p.field} 里写了这条政策自己 ${quote(p.value)}。`;
			if (p.problem === 'both')
				return `政策 ${quote(p.value)} 同时写在 combines_with 和 excludes 里。`;
			return p.field === 'excludes'
				? `这里说不能和 ${quote(p.value)} 同时享受，${p.other} 却说可以。`
				: `这里说可以和 ${quote(p.value)} 同时享受，${p.other} 却说不能。`;
		},
		(p) => {
			if (p.problem === 'itself') return `从 ${p.field} 里删去 ${p.value}。`;
			return p.problem === 'both'
				? `对照文件，只在其中一处写 ${p.value}。`
				: `对照文件，改正这里，或请人改正 ${p.other}。`;
		},
	),
	POLICY_REPLACES_UNRELATED: warning(
		(p) =>
			`这个文件名会替换${p.owner}的“${p.otherTitle}”（${p.otherTopic}），这里却是“${p.title}”（${p.topic}）。`,
		(p) =>
			`如果是另一条政策，请改文件名，例如 ${p.proposal}；确实要替换，就让标题看得出是同一条政策。`,
	),
	JOB_DUPLICATE: warning(
		(p) => `${p.employer}的“${p.title}”和 ${p.other} 像是同一个岗位，招聘时间也有重叠。`,
		() => '是同一个就删去一份；不是同一个，就在标题里写明区别，如部门或工作地点。',
	),
};
