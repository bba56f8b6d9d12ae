/** Words of the freshness report. */
import { daysBetween } from '../../src/model/day.ts';
import type { SectionFreshness, SectionState } from '../../src/model/section-freshness.ts';
import { ENTRY_TYPES } from '../../src/schema/registry.ts';
import { SECTION_LIMITS } from '../../src/strings/sections.ts';
import type { Inspection } from './inspection.ts';
import type { DueKind } from './site-freshness.ts';

const STATES: Record<SectionState, string> = {
	fresh: '正常',
	stale: '未按时更新',
	undated: '没有日期',
	empty: '空白',
	unused: '未启用',
	sample: '示例',
};

/** What waits for someone, as a heading. */
export const DUE_LABELS: Record<DueKind, string> = {
	REVIEW_DUE: '到了复查日期',
	CHECK_OLD: '核对超过 180 天',
	CONSENT_REVIEW_DUE: '要再问一次本人同意',
	PROMISE_NOT_OPEN: '信里的政策不再开放',
	JOB_PAST_CLOSING: '岗位已过截止日期',
};

/** Heads of the table of sections. */
export const SECTION_HEADS = ['栏目', '条数', '本级', '更新期限', '最近更新', '最迟更新', '情况'];

/** One row of the table of sections; a day in the past is given its distance from `day`. */
export function sectionRow(section: SectionFreshness, day: string): string[] {
	const { type, pace, state, shown, own, lastChange, dueOn } = section;
	const isLate = state === 'stale' && dueOn !== undefined;
	return [
		ENTRY_TYPES[type].label,
		String(shown),
		String(own),
		SECTION_LIMITS[pace],
		lastChange ?? '–',
		dueOn ?? '–',
		isLate ? `${STATES.stale}（晚 ${daysBetween(dueOn, day)} 天）` : STATES[state],
	];
}

/** The verdict on a site in a few words. */
export function verdict({ fails, empty, stale, isHomeStale }: Inspection): string {
	if (fails) return isHomeStale ? '达到单项否决（2 周没有更新）' : '达到单项否决';
	return empty + stale > 0 ? '有栏目要处理' : '正常';
}
