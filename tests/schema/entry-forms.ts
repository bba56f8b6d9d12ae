/** What an editor may write for each content type: the least that is accepted, and everything. */
import { PortalSchema } from '../../src/schema/portal.ts';
import { RegionSchema } from '../../src/schema/region.ts';
import { ENTRY_TYPES } from '../../src/schema/registry.ts';

/** A written map, as YAML gives it. */
export type Written = Record<string, unknown>;

const head = { title: '示例标题', summary: '一句话说明这条内容，十个字以上。' };
const sourced = { ...head, source: { title: '示例文件', issuer: '示例单位' } };
const checkedToo = { ...sourced, checked: { on: '2026-11-01', by: '示例核对人' } };
const foot = {
	source: {
		title: '示例文件',
		issuer: '示例单位',
		number: '示府〔2026〕1号',
		outlet: '示例日报',
		url: 'https://example.org/a',
		published: '2026-01-02',
		file: 'notice.pdf',
	},
	checked: { on: '2026-11-01', by: '示例核对人' },
	review_by: '2027-06-01',
	sample: false,
	former_ids: ['old-name'],
	note: '只给编辑看',
	phone_public: true,
};
const stopped = { since: '2026-11-01', reason: '名额用完' };
const amount = { min: 600, max: 800, unit: 'yuan', per: 'month' };
const goal = {
	label: '新增岗位',
	target: { value: 500, comparator: 'at-least', unit: '个', per: '每年' },
	actual: { value: 480, qualifier: '近', unit: '个' },
	as_of: '2026-10',
	as_of_text: '截至目前',
};
const job = {
	kind: 'job',
	employer: { name: '示例公司' },
	place: { text: '青禾县' },
	posted: '2026-01-01',
	apply: { phone: '000-0000-0001' },
};

/** The schema of every kind of content file. */
export const SCHEMAS = {
	...Object.fromEntries(Object.entries(ENTRY_TYPES).map(([type, { schema }]) => [type, schema])),
	region: RegionSchema,
	portal: PortalSchema,
};

/** The least that each kind of file needs, for content that is no sample. */
export const MINIMAL: Record<string, Written> = {
	policies: { ...checkedToo, topic: 'startup' },
	letters: { ...sourced, cohort: 2026, signatory: '示例县人社局', addressee: '毕业生' },
	stories: {
		...sourced,
		person: { name: '示例·林晓禾' },
		direction: 'return',
		consent: { basis: 'published-source' },
	},
	jobs: { ...checkedToo, ...job, closes: '2026-12-31' },
	events: { ...sourced, kind: 'fair', starts: '2026-05-01' },
	stations: { ...checkedToo, kind: 'talent-station' },
	programmes: { ...sourced, items: [{ n: 1, title: '第一项' }] },
	region: { name: '青禾县', level: 'county' },
	portal: { format: 1, title: '归雁', operator: '示例运营方' },
};

/** Forms that together write every field; two where fields exclude each other. */
export const FULL: Record<string, Written[]> = {
	policies: [
		{
			...head,
			topic: 'startup',
			benefits: [
				{ label: '补贴', kind: 'cash', amount, months: 36, note: '按月发放' },
				{
					label: '补贴',
					kind: 'cash',
					rates: [
						{ from: '2026-01-01', to: '2026-06-30', amount },
						{ from: '2026-07-01', amount },
					],
				},
			],
			eligibility: {
				degrees: ['bachelor'],
				graduated: { within_years: 5, cohorts: [2026] },
				hukou: 'local',
				situation: ['returning'],
				school: ['any'],
				majors: ['护理学'],
				age: { min: 18, max: 35 },
				social_insurance_months: 6,
				hardship: true,
				told: ['在本地签订合同'],
			},
			apply: {
				channels: [
					{
						kind: 'window',
						name: '服务窗口',
						url: 'https://example.org',
						address: '示例路1号',
						phone: '000-0000-0001',
						hours: '工作日 9:00–17:00',
						station: 'hall',
					},
				],
				materials: [{ name: '毕业证书', copies: 2, note: '复印件' }],
				steps: ['网上填表'],
				working_days: 10,
				fee: '免费',
				windows: [{ from: '2026-03-01', to: '2026-03-31' }, { months: [9] }],
			},
			basis: [{ title: '示例办法', number: '示府〔2026〕1号', url: 'https://example.org' }],
			combines_with: ['rent'],
			excludes: ['loan'],
			questions: [{ question: '能一起领吗？', answer: '可以，**分别**申请。' }],
			details: '说明\n\n- 一\n- 二',
			effective: { from: '2026-01-01', to: '2027-12-31' },
			status: 'paused',
			...stopped,
			changes: '标准提高。',
			applies_to: ['shili/qinghe'],
			...foot,
		},
	],
	letters: [
		{
			...head,
			cohort: 2026,
			signatory: '示例县人社局',
			addressee: '毕业生',
			issued: '2026-05-01',
			until: '2026-12-31',
			policies: ['grant'],
			stations: ['hall'],
			events: ['fair'],
			reach: { contacted: 800, total: 1200, unit: 'people', as_of: '2026-10-31' },
			poster: { image: 'assets/poster.png', alt: '海报' },
			...foot,
		},
	],
	stories: [
		{
			...head,
			person: {
				name: '示例·林晓禾',
				hometown: '青禾县',
				school: '示例大学',
				graduated: 2024,
				role: '工程师',
				employer: '示例公司',
			},
			direction: 'return',
			published: '2026-05',
			consent: { basis: 'written', on: '2026-05-01', review_by: '2027-05-01' },
			policies: ['grant'],
			photo: { src: 'assets/lin.jpg', alt: '林晓禾在车间', credit: '示例摄' },
			...foot,
		},
	],
	jobs: [
		{
			...head,
			...job,
			employer: { name: '示例公司', kind: '民营企业', url: 'https://example.org' },
			place: { region: 'shili/qinghe', text: '青禾县' },
			headcount: 3,
			pay: { min: 5000, max: 7000, per: 'month', text: '另有补贴' },
			requirements: {
				degrees: ['bachelor'],
				majors: ['护理学'],
				age: { min: 18, max: 35 },
				certificates: ['护士资格证'],
				text: '能值夜班',
			},
			duties: '- 护理\n- 记录',
			closes: '2026-12-31',
			apply: {
				url: 'https://example.org',
				email: 'hr@example.org',
				phone: '000-0000-0001',
				address: '示例路1号',
				contact: '人事部',
			},
			status: 'closed',
			...stopped,
			shared: false,
			...foot,
		},
		{ ...MINIMAL.jobs, closes: undefined, open_until_filled: true, review_by: '2027-01-01' },
	],
	events: [
		{
			...head,
			kind: 'fair',
			starts: '2026-05-01T09:00+08:00',
			ends: '2026-05-01T16:30+08:00',
			date_text: '五一前后',
			place: '示例广场',
			online: 'https://example.org',
			organiser: '示例县人社局',
			signup: '现场报名',
			status: 'cancelled',
			...stopped,
			...foot,
		},
	],
	stations: [
		{
			...head,
			kind: 'liaison',
			host: '示例大学',
			address: '示例路1号',
			phone: '000-0000-0001',
			hours: '工作日',
			services: ['政策咨询'],
			location: { lat: 23.1, lng: 113.2, datum: 'gcj02' },
			...foot,
		},
	],
	programmes: [
		{
			...head,
			issuer: '示例县委组织部',
			cohort: 2026,
			period: { from: '2026-01', to: '2026-12-31' },
			items: [
				{
					n: 1,
					title: '第一项',
					text: '说明',
					who: '人社局',
					period: { from: '2026-01', to: '2026-06' },
					period_text: '上半年',
					links: ['policy:grant'],
					goals: [goal, { target: { min: 15, max: 20, unit: '场' } }],
				},
				{ n: 2, title: '第二项', goal },
				{ n: 3, title: '第三项', goal: { target: { min: 15, max: 20, unit: '场' } } },
			],
			...foot,
		},
	],
	region: [
		{
			name: '青禾县',
			code: '441821',
			level: 'county',
			aliases: ['青禾'],
			english: 'Qinghe',
			site: {
				slug: 'qinghe',
				title: '青禾归雁',
				tagline: '回到青禾的路',
				url: 'https://qinghe.example.org/',
				accent: '#0f6b5c',
				languages: ['zh-CN', 'zh-Hant', 'en'],
				traditional_names: [{ simplified: '范家里村', traditional: '范家里村' }],
				government: { id_code: '0000000000', name: '示例县人民政府' },
			},
			contacts: [
				{
					label: '人社局',
					phone: '000-0000-0001',
					hours: '工作日',
					address: '示例路1号',
					url: 'https://example.org',
				},
			],
			platforms: [
				{ name: '示例平台', operator: '示例单位', url: 'https://example.org', use: '查岗位' },
			],
			shares: { jobs_from: ['shili/bailu'] },
			embed: {
				partners: ['https://example.org'],
				landing: [{ slug: 'university', name: '示例大学', url: 'https://example.org' }],
			},
			successor: 'shili/new',
			sample: true,
		},
	],
	portal: [
		{
			format: 1,
			title: '归雁',
			operator: '示例运营方',
			language: 'zh-CN',
			url: 'https://example.org',
			offline: true,
			search_sites: [{ name: '合作网站', url: 'https://example.org/' }],
			editing: { backend: 'git-gateway', url: 'https://example.org' },
		},
	],
};
