/** A job, as partners get it. */
import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import { lastDayToApply } from '../../model/job-state.ts';
import { DEGREES, JOB_KINDS, PAY_PERIODS } from '../../schema/vocabulary.ts';
import { shownUntil } from '../../site/embed-rows.ts';
import type { JobView, SiteView } from '../../site/site-view.ts';
import { webAddress } from '../../site/web-address.ts';
import { pay } from '../../strings/format.ts';
import { day, ENTRY, entryItem } from './entry-item.ts';
import { keys } from './keys.ts';

export const JobItem = z.object({
	...ENTRY,
	kind: z.enum(keys(JOB_KINDS)).describe('种类。'),
	state: z
		.enum(['upcoming', 'open', 'closing'])
		.describe('这份清单生成那天的状态；今天是否还能报名请看 closes。'),
	posted: day().describe('发布日期。'),
	closes: day().optional().describe('最后一天，当天（北京时间）仍可报名；没有这一项是招满为止。'),
	until: day()
		.optional()
		.describe('最晚显示到这一天，过了请不要再显示：就是 closes；招满为止的是编辑再次核对的日期。'),
	employer: z
		.object({
			name: z.string().describe('单位全称。'),
			kind: z.string().optional().describe('单位性质。'),
			url: z.url().optional().describe('单位网址。'),
		})
		.describe('招聘单位。'),
	place: z.string().describe('工作地点。'),
	headcount: z.int().optional().describe('招几人。'),
	pay: z
		.object({
			min: z.number().optional().describe('下限，元。'),
			max: z.number().optional().describe('上限，元。'),
			per: z.enum(keys(PAY_PERIODS)).optional().describe('按月、年、天或小时。'),
			text: z.string().describe('整句话，可以直接显示。'),
		})
		.optional()
		.describe('待遇；单位没有说的没有这一项。'),
	degrees: z
		.array(z.enum(keys(DEGREES)))
		.optional()
		.describe('学历，任一即可。'),
	majors: z.array(z.string()).optional().describe('专业。'),
});

/** An open or coming job as an item. */
export function jobItem(site: SiteView, job: JobView): z.output<typeof JobItem> {
	const { data, state } = job;
	const { employer, requirements: needs } = data;
	return {
		...entryItem(site, job),
		kind: data.kind,
		state: state.name as 'open',
		posted: data.posted,
		employer: {
			name: employer.name,
			...defined({ kind: employer.kind, url: employer.url && webAddress(employer.url) }),
		},
		place: data.place.text,
		...defined({
			closes: lastDayToApply(data),
			until: shownUntil(job),
			headcount: data.headcount,
			pay: data.pay && payOf(data.pay),
			degrees: needs?.degrees,
			majors: needs?.majors,
		}),
	};
}

const payOf = (value: NonNullable<JobView['data']['pay']>) => {
	const { min, max, per } = value;
	return { ...defined({ min, max, per }), text: pay(value) };
};
