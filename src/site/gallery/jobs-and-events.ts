/** A job and an event for each state. */
import { jobState } from '../../model/job-state.ts';
import type { Event } from '../../schema/event.ts';
import type { Job } from '../../schema/job.ts';
import type { EventView, Home, JobView } from '../site-view.ts';
import { HOMES, listed, SAMPLE_DAY } from './sample-site.ts';

function jobOf(title: string, more: Partial<Job>, home: Home = HOMES.own): JobView {
	const data: Job = {
		title,
		summary: '样例岗位，单位、工资和日期都是虚构的。',
		kind: 'job',
		employer: { name: '样例县示例公司', kind: '民营企业' },
		place: { text: '样例县城' },
		posted: '2099-11-01',
		apply: { phone: '000-0000-0001' },
		status: 'open',
		shared: true,
		sample: true,
		...more,
	};
	return { ...listed('jobs', data, home), state: jobState(data, SAMPLE_DAY) };
}

/** Open, closing, not begun, closed, until filled without known pay, shared by a neighbour. */
export const JOB_ROWS: JobView[] = [
	jobOf('样例岗位：正在招聘', {
		pay: { min: 5000, max: 7000, per: 'month' },
		closes: '2100-01-31',
	}),
	jobOf('样例岗位：快要截止', { pay: { min: 150, per: 'day' }, closes: '2099-12-04' }),
	jobOf('样例岗位：还没有开始', { kind: 'internship', posted: '2099-12-20', closes: '2100-02-01' }),
	jobOf('样例岗位：已经截止', { kind: 'public-exam', closes: '2099-11-20' }),
	jobOf('样例岗位：招满为止', { open_until_filled: true, review_by: '2100-03-01' }),
	jobOf('样例岗位：邻县共享', { pay: { text: '面议' }, closes: '2100-01-31' }, HOMES.partner),
];

function eventOf(title: string, state: EventView['state'], more: Partial<Event>): EventView {
	const summary = '样例活动，时间和地点都是虚构的。';
	const data: Event = { title, summary, kind: 'fair', status: 'planned', sample: true, ...more };
	return { ...listed('events', data), state };
}

/** Under way, to come, without a known time, past, cancelled. */
export const EVENT_ROWS: EventView[] = [
	eventOf('样例活动：正在举行', 'ongoing', {
		starts: '2099-11-30',
		ends: '2099-12-02',
		place: '样例县体育馆',
	}),
	eventOf('样例活动：将要举行', 'upcoming', { kind: 'livestream', starts: '2099-12-20' }),
	eventOf('样例活动：时间未公布', 'undated', { kind: 'visit', date_text: '时间未公布' }),
	eventOf('样例活动：已经结束', 'past', { kind: 'training', starts: '2099-05-10' }),
	eventOf('样例活动：已经取消', 'cancelled', { starts: '2099-12-24', status: 'cancelled' }),
];
