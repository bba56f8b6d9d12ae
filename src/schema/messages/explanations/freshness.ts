/** What time alone brings about. */
import type { Explanations } from './explanation.ts';

export const FRESHNESS_EXPLAINED: Explanations = {
	REVIEW_DUE: {
		title: '到了复查日期',
		why: '写内容的人说过这天要再核对一次。过了这天，页面会标明“待核对”。',
		wrong: 'checked: {on: 2026-05-01, by: 示例核对人}\nreview_by: 2026-10-31（已过）',
		right: 'checked: {on: 2026-11-01, by: 示例核对人}\nreview_by: 2027-04-30',
	},
	CHECK_OLD: {
		title: '很久没有核对',
		why: '上次核对超过 180 天，政策和电话可能已经变了。',
		wrong: 'checked: {on: 2026-01-05, by: 示例核对人}',
		right: 'checked: {on: 2026-11-05, by: 示例核对人}',
	},
	CONSENT_REVIEW_DUE: {
		title: '要再问一次本人',
		why: '故事写的是真人。到了约定的日期，要再问本人是否愿意继续公开。',
		wrong: 'consent: {basis: written, on: 2025-10-01, review_by: 2026-10-01（已过）}',
		right: 'consent: {basis: written, on: 2026-11-01, review_by: 2027-11-01}',
	},
	PROMISE_NOT_OPEN: {
		title: '信里的政策不再开放',
		why: '信里答应的政策已经暂停、满额或失效，毕业生照着信来会白跑一趟。',
		wrong: 'policies: [startup-rent]（名额已满）',
		right: 'policies: [startup-grant]（开放中）',
	},
	ELIGIBILITY_NOBODY: {
		title: '没有人符合条件',
		why: '几届毕业生会一年年超过“毕业几年以内”的限制，政策却还写着开放，毕业生会白跑一趟。',
		wrong: 'graduated: {within_years: 2, cohorts: [2021, 2022]}（今年是 2026 年）',
		right: 'graduated: {within_years: 2, cohorts: [2025, 2026]}',
	},
	QUOTE_OUTSIDE: {
		title: '原话没有写明出处',
		why: '引号里的话是别人说的，要写明谁说的、登在哪里，读者才能查证。',
		wrong: '她说：“回来的路比想的近。”',
		right: '<Quote by="林晓禾" source="示例日报">回来的路比想的近。</Quote>',
	},
	JOB_PAST_CLOSING: {
		title: '岗位已过截止日期',
		why: '截止日期已过，页面会显示“已截止”。若延期请改日期，若已结束可以留着备查。',
		wrong: 'closes: 2026-10-31（已过）',
		right: 'closes: 2026-12-31',
	},
	SECTION_EMPTY: {
		title: '栏目空白',
		why: '导航里有这个栏目，点进去却什么也没有。政府网站检查把它算作“空白栏目”，达到 5 个即单项否决。',
		wrong: 'policies/（空文件夹，上级也没有政策）',
		right: 'policies/rent.v1.yaml',
	},
	SECTION_STALE: {
		title: '栏目没有按时更新',
		why: '政府网站检查要求动态、要闻类栏目 2 周内更新，通知公告、政策文件类栏目 6 个月内更新。没有新内容时，和出处核对一遍也算更新。',
		wrong: 'checked: {on: 2026-03-01, by: 示例核对人}（栏目里最新的一天）',
		right: 'checked: {on: 2026-11-20, by: 示例核对人}',
	},
};
