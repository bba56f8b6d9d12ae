/** What the inspection of government websites calls its kinds of sections and their limits. */
import type { SectionPace } from '../model/section-freshness.ts';

/** The kinds, in the words of 《政府网站与政务新媒体检查指标》. */
export const SECTION_PACE_LABELS: Record<SectionPace, string> = {
	news: '动态、要闻类',
	notices: '通知公告、政策文件类',
};

/** How old the newest entry may be. */
export const SECTION_LIMITS: Record<SectionPace, string> = { news: '2 周', notices: '6 个月' };
