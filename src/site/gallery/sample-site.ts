/** The invented county whose components the gallery shows. Nothing in it exists. */
import type { Home, Listed, SiteView } from '../site-view.ts';

/** The day on which the samples are looked at, far from every reader's own. */
export const SAMPLE_DAY = '2099-12-01';

/** Where the links of samples lead: nowhere. */
const NOWHERE = 'https://example.org/';

const OWN: Home = { region: 'shili/yangli', name: '样例县', level: 'county', relation: 'own' };

/** Homes of entries: the county's own, of the city above, shared by a neighbour. */
export const HOMES = {
	own: OWN,
	above: { region: 'shili', name: '示例市', level: 'prefecture', relation: 'above' },
	partner: { region: 'shili/linxian', name: '邻县', level: 'county', relation: 'partner' },
} as const satisfies Record<string, Home>;

/** What every sample entry has in common, as a list shows it. */
export const listed = <Type extends Listed<unknown>['type'], Data extends Head>(
	type: Type,
	data: Data,
	home: Home = OWN,
) => ({
	type,
	id: 'sample',
	key: 'sample',
	title: data.title,
	summary: data.summary,
	data,
	home,
	href: `${NOWHERE}${type}/sample/`,
	isHere: true,
	isSample: true,
	isReviewDue: false,
	assets: '',
});
interface Head {
	title: string;
	summary: string;
}

/** A site without entries of its own, for components that look things up in one. */
export const SAMPLE_SITE: SiteView = {
	slug: 'sample',
	region: {
		id: OWN.region,
		name: OWN.name,
		level: OWN.level,
		contacts: [
			{
				label: '样例县人社局就业股',
				phone: '000-0000-0001',
				hours: '工作日 9:00–17:00',
				address: '样例县示例路 1 号',
				url: 'https://example.org/',
			},
		],
	},
	title: '样例县',
	tagline: '这里的一切都是样例',
	accent: '#0f6b5c',
	language: 'zh-CN',
	languages: ['zh-CN'],
	isSample: true,
	trail: [],
	below: [],
	portal: NOWHERE,
	policies: [],
	letters: [],
	stories: [],
	jobs: [],
	events: [],
	stations: [],
	programmes: [],
	closed: [],
	landing: [],
	topics: [],
	audiences: { degrees: [], situations: [], within: {} },
	jobKinds: [],
	jobDegrees: [],
	finder: { questions: [], places: {}, policies: [], jobs: [], materials: [] },
	employers: [],
	regionNames: { 'shili/yangli/yangzhen': '样例镇' },
	searchPlaces: [],
	synonyms: [],
	links: {
		'policies/sample-loan': {
			title: '样例创业担保贷款',
			href: `${NOWHERE}policies/sample-loan/`,
			summary: '最高二十万元，三年内按规定贴息。',
			badge: { state: '开放中', tone: 'live' },
		},
		'stations/sample': {
			title: '样例县人才驿站',
			href: `${NOWHERE}stations/sample/`,
			summary: '示例路 1 号，工作日 9:00–17:00。',
		},
		'events/elsewhere': {
			title: '没有页面的活动',
			href: '',
			summary: '这一行没有网址，所以不是链接。',
		},
	},
	redirects: {},
	keepsPages: false,
	pictures: {},
};
