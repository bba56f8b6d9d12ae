/** What has ended, for partners who have copied it. */
import { z } from 'zod';
import { TYPE_NAMES } from '../../schema/registry.ts';
import type { ClosedEntry } from '../../site/closed-entries.ts';
import type { SiteView } from '../../site/site-view.ts';
import { addressOf, day, itemId } from './entry-item.ts';

export const ClosedItem = z.object({
	id: z.string().describe('编号，和它还开放时的一样。'),
	type: z.enum(TYPE_NAMES).describe('类型。'),
	title: z.string().describe('标题，纯文字。'),
	path: z.string().describe('网页的地址，从这个网站的根算起；页面还在，写明已结束。'),
	url: z.url().optional().describe('网页的完整网址。'),
	state: z
		.enum(['closed', 'expired', 'withdrawn', 'past', 'cancelled'])
		.describe('closed 岗位截止，expired 政策到期，withdrawn 撤回，past 活动结束，cancelled 取消。'),
	on: day().describe('从这一天起不再有效。'),
	reason: z.string().optional().describe('为什么。'),
	sample: z.boolean().describe('是不是虚构的示例。'),
});

/** An ended entry as an item. */
export function closedItem(site: SiteView, entry: ClosedEntry): z.output<typeof ClosedItem> {
	const { type, title, state, on, reason, isSample } = entry;
	return {
		id: itemId(entry.home.region, type, entry.id),
		type,
		title,
		...addressOf(site, entry),
		state: state as 'closed',
		on,
		...(reason === undefined ? {} : { reason }),
		sample: isSample,
	};
}
