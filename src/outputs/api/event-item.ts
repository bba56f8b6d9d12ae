/** An event, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import { EVENT_KINDS } from '../../schema/vocabulary.ts';
import type { EventView, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { ENTRY, entryItem } from './entry-item.ts';
import { keys } from './keys.ts';

const moment = () =>
	z.string().regex(/^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+08:00)?)?$/u);

export const EventItem = z.object({
	...ENTRY,
	kind: z.enum(keys(EVENT_KINDS)).describe('种类。'),
	state: z.enum(['undated', 'upcoming', 'ongoing']).describe('这份清单生成那天的状态。'),
	starts: moment().optional().describe('开始：月份、日期或带时区的时间。'),
	ends: moment().optional().describe('结束，当天仍在举行。'),
	date_text: z.string().optional().describe('出处没有印出日期时的原话。'),
	place: z.string().optional().describe('地点。'),
	online: z.url().optional().describe('线上参加的网址。'),
	organiser: z.string().optional().describe('主办单位。'),
	signup: z.string().optional().describe('怎么报名。'),
});

/** An event that is to come, goes on or has no day as an item. */
export function eventItem(site: SiteView, event: EventView): z.output<typeof EventItem> {
	const { kind, starts, ends, date_text, place, online, organiser, signup } = event.data;
	return {
		...entryItem(site, event),
		kind,
		state: event.state as 'upcoming',
		...defined({ starts, ends, date_text, place, organiser, signup }),
		...defined({ online: online && webAddress(online) }),
	};
}
