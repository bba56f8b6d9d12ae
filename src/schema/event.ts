import { z } from 'zod';
import { entryRules, footShape, headShape, reportOrder } from './common.ts';
import { choice, day, moment, text, url } from './fields.ts';
import { EVENT_KINDS, EVENT_STATUSES } from './vocabulary.ts';

/** One event: `events/<slug>.yaml`. */
export const EventSchema = z
	.strictObject({
		...headShape,
		kind: choice(EVENT_KINDS).describe('种类。'),
		starts: moment().optional().describe('开始：日期、月份，或带 +08:00 的时间。'),
		ends: moment().optional().describe('结束，当天仍在举行。'),
		date_text: text(2, 60).optional().describe('出处没有印出日期时的原话，或 时间未公布。'),
		place: text(2, 120).optional().describe('地点。'),
		online: url().optional().describe('线上参加的网址。'),
		organiser: text(2, 120).optional().describe('主办单位；原文没有印出就不写。'),
		signup: text(2, 200).optional().describe('怎么报名。'),
		status: choice(EVENT_STATUSES).default('planned').describe('状态；默认 planned。'),
		since: day().optional().describe('从哪天起取消。'),
		reason: text(2, 200).optional().describe('为什么取消。'),
		...footShape,
	})
	.check(
		entryRules((event, report) => {
			reportOrder(event.starts, event.ends, ['ends'], report);
			if (event.starts === undefined && event.date_text === undefined) {
				report('FIELD_NEEDED_HERE', [], {
					field: 'starts',
					reason: '活动要有时间；出处没有印出时写 date_text',
					example: 'date_text: 时间未公布',
				});
			}
		}),
	);

/** One event, as parsed. */
export type Event = z.output<typeof EventSchema>;
