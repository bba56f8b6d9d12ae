/** What changed in policies, for partners who keep their own texts. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import type { PolicyChange } from '../../site/change-log.ts';
import type { SiteView } from '../../site/site-view.ts';
import { changeLine } from '../../strings/change-sentences.ts';
import { changeHtml } from '../change-html.ts';
import { addressOf, day, itemId } from './entry-item.ts';

export const ChangeItem = z.object({
	id: z.string().describe('固定不变的编号：政策的编号、# 和这次变化。'),
	policy: z.string().describe('政策的编号。'),
	title: z.string().describe('政策的标题，纯文字。'),
	label: z.string().describe('是什么变化：新政策、第 2 版、已暂停 ……'),
	on: day().describe('从哪天起。'),
	updated: day().optional().describe('政策最近一次变动或核对的日期；还没有到的不算。'),
	text: z.string().describe('变了什么，纯文字。'),
	lines: z.array(z.string()).describe('逐条的变化，纯文字；没有的是空的。'),
	html: z.string().describe('同样的内容，HTML，已经转义。'),
	path: z.string().describe('政策网页的地址，从这个网站的根算起。'),
	url: z.url().optional().describe('政策网页的完整网址。'),
	sample: z.boolean().describe('是不是虚构的示例。'),
});

/** One change as an item. */
export function changeItem(site: SiteView, change: PolicyChange): z.output<typeof ChangeItem> {
	const { policy, label, text, isSample } = change;
	const id = itemId(policy.home.region, 'policies', policy.id);
	return {
		id: `${id}#${change.id}`,
		policy: id,
		title: policy.title,
		label,
		on: change.day,
		text,
		lines: change.changes.map(changeLine),
		html: changeHtml(change),
		...addressOf(site, policy),
		...defined({ updated: policy.updated }),
		sample: isSample,
	};
}
