/** What one file says of another: references, versions, addresses, pictures. */
import { error, type Messages, quote, similar, warning } from './message.ts';

export const LINKS: Messages = {
	REF_UNKNOWN: error(
		(p) => `找不到${p.kind} ${quote(p.value)}。`,
		(p) => similar(p) || `检查文件名；可以引用本地区和上级地区的${p.kind}。`,
	),
	REF_OUT_OF_SCOPE: error(
		(p) => `${p.kind} ${quote(p.value)} 是 ${p.owner} 的，这里不能引用。`,
		() => '只能引用本地区和上级地区的内容。',
	),
	REF_REGION_UNKNOWN: error(
		(p) => `没有地区 ${quote(p.value)}。`,
		(p) => similar(p) || '写完整的路径，如 guangdong/qingyuan/fogang。',
	),
	VERSION_GAP: error(
		(p) => `${p.slug} 有第 ${p.version} 版，却没有第 ${p.missing} 版。`,
		(p) => `补上 ${p.slug}.v${p.missing}.yaml，或把版本号改连续。`,
	),
	VERSION_OVERLAP: error(
		(p) => `这一版和 ${p.other} 的有效期重叠。`,
		(p) => (p.expected ? `effective.from 应晚于 ${p.expected}。` : '写上 effective.from。'),
	),
	SITE_SLUG_CLASH: error(
		(p) => `网站文件夹名 ${quote(p.value)} 已被 ${p.other} 使用。`,
		(p) => `在 site 里写 slug: ${p.proposal}。`,
	),
	REDIRECT_LOOP: error(
		(p) => `曾用名 ${quote(p.value)} 是这条或另一条现有内容的编号。`,
		() => '删去这个曾用名。',
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
};
