/** What time alone brings about; never an error of form. */
import { type Messages, quote, warning } from './message.ts';

export const FRESHNESS: Messages = {
	REVIEW_DUE: warning(
		(p) => `复查日期 ${p.value} 已过。`,
		() => '和出处核对，改 checked，再定下一个复查日期。',
	),
	CHECK_OLD: warning(
		(p) => `上次核对是 ${p.value}，已有 ${p.days} 天。`,
		() => '和出处核对一遍，改 checked.on。',
	),
	CONSENT_REVIEW_DUE: warning(
		(p) => `本人同意的复查日期 ${p.value} 已过。`,
		() => '再问一次本人是否同意继续发布。',
	),
	PROMISE_NOT_OPEN: warning(
		(p) => `信里承诺的政策 ${quote(p.value)} 现在是“${p.state}”。`,
		() => '页面会照实标明；可以在信里说明，或换成现行政策。',
	),
	ELIGIBILITY_NOBODY: warning(
		(p) => `${p.value}毕业生到今天都毕业超过 ${p.years} 年，没有人能申请这项开放的政策。`,
		() => '改 cohorts 或 within_years；政策已经结束就写 effective.to。',
	),
	SECTION_EMPTY: warning(
		(p) => `栏目“${p.section}”是空白的，读者点进去什么也看不到。`,
		(p) => `在 ${p.folder}/ 里加上内容；还没有内容的空文件夹可以删去。`,
	),
	SECTION_STALE: warning(
		(p) =>
			`栏目“${p.section}”最近一次更新是 ${p.last}，已有 ${p.days} 天；${p.kind}栏目要在 ${p.limit}内更新。`,
		() => '加上新的内容；没有变化就和出处核对一遍，把 checked.on 改成核对的那天。',
	),
	JOB_PAST_CLOSING: warning(
		(p) => `岗位在 ${p.value} 已截止，过了 ${p.days} 天；网站已按截止显示。`,
		(p) =>
			`问一下招聘单位：延期了就改 closes；确实结束了就写 status: closed、since: ${p.since} 和 reason。`,
	),
	QUOTE_OUTSIDE: warning(
		(p) => `引号里的话 ${quote(p.value)} 没有放进 <Quote>。`,
		() => '写成 <Quote by="谁说的" source="出处">原话</Quote>。',
	),
};
