/** Samples of the small parts: chips, goals, answers of the finder, sites, compared counties. */
import type { Goal } from '../../schema/programme.ts';
import type { Named } from '../a-to-z.ts';
import type { ComparedPlace } from '../comparison.ts';
import type { FinderQuestion } from '../finder-questions.ts';
import type { SiteSummary } from '../portal-view.ts';
import type { FinderCondition, Group, Listed } from '../site-view.ts';
import { topicOffers } from '../topic-offers.ts';
import { FULL_POLICY } from './full-policy.ts';
import { POLICY_ROWS } from './policy-rows.ts';
import { HOMES, listed } from './sample-site.ts';

const href = 'https://example.org/';

/** Groups of which the second is the page's own. */
export const CHIPS: Group[] = [
	{ value: 'startup', label: '创业', count: 12, href },
	{ value: 'housing', label: '住房', count: 3, href },
	{ value: 'living', label: '生活补贴', count: 1, href },
];

/** Names of three letters, and one that begins with none. */
export const NAMED: Named[] = [
	{ name: '青禾县租房补贴', href },
	{ name: '就业见习补贴', href },
	{ name: '基层就业补贴', href },
	{ name: '创业担保贷款', href },
	{ name: '2026届毕业生的信', href },
];

/** Both figures, more than the target, the target alone, the actual figure alone. */
export const GOALS: Goal[] = [
	{
		label: '新增见习岗位',
		target: { value: 500, comparator: 'at-least', unit: '个' },
		actual: { value: 312, unit: '个' },
		as_of: '2099-11',
	},
	{
		label: '走访在外学子',
		target: { value: 200, comparator: 'exactly', unit: '人' },
		actual: { value: 240, unit: '人' },
	},
	{ label: '人才公寓', target: { min: 80, max: 100, comparator: 'exactly', unit: '套' } },
	{
		label: '发放补贴',
		actual: { value: 36, qualifier: '超过', unit: '万元' },
		as_of_text: '截至目前',
	},
];

/** A question with few answers, and one with many. */
export const QUESTIONS: FinderQuestion[] = [
	{
		axis: 'hukou',
		title: '样例：你的户籍在哪里？',
		hint: '问题下面可以有一句说明。',
		options: ['样例县', '示例市其他地方', '其他地方'].map((label, index) => ({
			value: `${index}`,
			label,
		})),
	},
	{
		axis: 'graduated',
		title: '样例：你哪一年毕业？',
		options: [2100, 2099, 2098, 2097, 2096, 2095, 2094].map((year) => ({
			value: `${year}`,
			label: `${year} 年`,
		})),
	},
];

export const CONDITIONS: FinderCondition[] = [
	{ text: '大专及以上学历。', tests: [] },
	{ text: '毕业五年以内。', tests: [] },
];

/** A text's own row, and one that came from elsewhere. */
export const TEXTS: Listed<unknown>[] = [
	{
		...listed('stories', { title: '样例故事：回到县里', summary: '虚构的人物，虚构的经历。' }),
		state: undefined,
	},
	{
		...listed(
			'stories',
			{ title: '样例故事：邻县的一天', summary: '由邻县的网站共享。' },
			HOMES.partner,
		),
		state: undefined,
	},
];

/** What a station's row says besides. */
export const HOURS = ['000-0000-0001', '工作日 9:00–17:00；节前一周周末也开'];

/** A county that offers something known and something unknown, and one that offers nothing. */
export const PLACES: ComparedPlace[] = [
	{
		name: '样例县',
		title: '样例县',
		href,
		group: '示例市',
		offers: topicOffers([FULL_POLICY, ...POLICY_ROWS]),
	},
	{ name: '邻县', title: '邻县', href, group: '示例市', offers: {} },
];

const site: SiteSummary = {
	slug: 'sample',
	region: 'shili/yangli',
	name: '样例县',
	level: 'county',
	title: '样例县',
	tagline: '这里的一切都是样例',
	href,
	accent: '#0f6b5c',
	isSample: true,
	above: ['示例市'],
	policies: 12,
	policiesOpen: 8,
	jobsOpen: 5,
	found: [],
	offers: {},
	offered: {},
	groups: [],
	letters: [],
};

/** A site with everything, and one that has nothing yet. */
export const SITES: SiteSummary[] = [
	site,
	{ ...site, accent: '#7a4b12', policies: 0, policiesOpen: 0, jobsOpen: 0 },
];

/** Label and value; the second is not known and left out. */
export const FACTS: [string, string | undefined][] = [
	['月薪', '5000–7000 元'],
	['人数', undefined],
	['地点', '样例县城'],
];

/** A source with everything, and an entry without a source. */
export const SOURCES = [
	{
		source: {
			title: '关于样例资助的通知',
			number: '样府〔2099〕1 号',
			issuer: '样例县人民政府',
			url: href,
			published: '2099-01-01',
		},
		checked: { on: '2099-11-30', by: '样例编辑' },
	},
	{},
];
