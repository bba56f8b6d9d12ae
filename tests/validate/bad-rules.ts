/** Mistakes that several files or the day show. */
import type { BadFixture } from './check-content.ts';
import { region } from './region-text.ts';

const HEAD = '一句话说明这条内容，十个字以上。';

/** A policy without a period. */
const policy = (title: string, topic: string, more = ''): string =>
	`title: ${title}\nsummary: ${HEAD}\nsample: true\ntopic: ${topic}\n${more}`;

/** A job of the county hospital, like the clean content's. */
const job = (title: string, employer: string, more: string): string =>
	`title: ${title}\nsummary: ${HEAD}\nsample: true\nkind: job\nemployer: {name: ${employer}}
place: {text: 青禾县}\n${more}apply:\n  email: hr@example.org\n`;

const POLICIES: BadFixture[] = [
	// In both lists of one policy.
	{
		code: 'POLICY_CONTRADICTION',
		bad: [
			'g/x/policies/grant.v1.yaml',
			'excludes: [loan]',
			'combines_with: [loan]\nexcludes: [loan]',
		],
		at: 'g/x/policies/grant.v1.yaml:11:12',
	},
	// Names itself.
	{
		code: 'POLICY_CONTRADICTION',
		bad: ['g/x/policies/grant.v1.yaml', '[loan]', '[loan, grant]'],
		at: 'g/x/policies/grant.v1.yaml:10:18',
	},
	// Two policies of one region: the later file.
	{
		code: 'POLICY_CONTRADICTION',
		bad: {
			'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'excludes: [rail]\n'),
			'g/x/policies/rail.v1.yaml': policy('火车补贴', 'living', 'combines_with: [bus]\n'),
		},
		at: 'g/x/policies/rail.v1.yaml:5:17',
	},
	// Against a region above: the own file, though its path is the earlier one.
	{
		code: 'POLICY_CONTRADICTION',
		bad: {
			'g/a/region.yaml': region('白茶县', 'county'),
			'g/a/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'excludes: [rail]\n'),
			'g/policies/rail.v1.yaml': policy('火车补贴', 'living', 'combines_with: [bus]\n'),
			'g/policies/bus.v1.yaml': policy('乘车补贴', 'living'),
		},
		at: 'g/a/policies/bus.v1.yaml:5:12',
	},
	// Only since the version that begins on the day.
	{
		code: 'POLICY_CONTRADICTION',
		bad: {
			'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'excludes: [rail]\n'),
			'g/x/policies/rail.v1.yaml': policy('火车补贴', 'living'),
			'g/x/policies/rail.v2.yaml': policy(
				'火车补贴',
				'living',
				'combines_with: [bus]\neffective: {from: 2026-12-01}\nchanges: 可以同时享受。\n',
			),
		},
		at: 'g/x/policies/rail.v2.yaml:5:17',
	},
	{
		code: 'POLICY_REPLACES_UNRELATED',
		bad: { 'g/x/policies/loan.v1.yaml': policy('助学贷款代偿', 'employment') },
		at: 'g/x/policies/loan.v1.yaml:1:8',
	},
	// Everyday words alone do not make two titles alike; one that is still to begin counts too.
	{
		code: 'POLICY_REPLACES_UNRELATED',
		bad: {
			'g/policies/rent.v1.yaml': policy('高校毕业生租房补贴', 'housing'),
			'g/x/policies/rent.v1.yaml': policy(
				'高校毕业生创业场地补贴',
				'startup',
				'effective: {from: 2027-01-01}\n',
			),
		},
		at: 'g/x/policies/rent.v1.yaml:1:8',
	},
	{
		code: 'VERSION_OVERLAP',
		bad: {
			'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'effective: {to: 2025-12-31}\n'),
			'g/x/policies/bus.v2.yaml': policy(
				'乘车补贴',
				'living',
				'effective: {from: 2025-12-31}\nchanges: 标准提高。\n',
			),
		},
		at: 'g/x/policies/bus.v2.yaml:5:19',
	},
	{
		code: 'VERSION_OVERLAP',
		bad: ['g/x/policies/grant.v2.yaml', 'effective: {from: 2026-01-01}\n', ''],
		at: 'g/x/policies/grant.v2.yaml:1:1',
	},
	{
		code: 'ELIGIBILITY_NOBODY',
		bad: [
			'g/x/policies/grant.v2.yaml',
			'changes: 标准提高。',
			'eligibility:\n  graduated: {within_years: 2, cohorts: [2022, 2023]}\nchanges: 标准提高。',
		],
		at: 'g/x/policies/grant.v2.yaml:10:41',
	},
	{
		code: 'PROMISE_NOT_OPEN',
		bad: ['g/x/policies/grant.v2.yaml', 'from: 2026-01-01', 'from: 2026-01-01, to: 2026-11-30'],
		at: 'g/x/letters/open.mdx:8:12',
	},
];

const JOBS: BadFixture[] = [
	{
		code: 'JOB_DUPLICATE',
		bad: {
			'g/x/jobs/nurse-2.yaml': job(
				'县医院 护士',
				'示例县医院',
				'posted: 2026-12-31\ncloses: 2027-01-31\n',
			),
		},
		at: 'g/x/jobs/nurse.yaml:1:8',
	},
	// Of a region above, open until filled, the employer with another legal form.
	{
		code: 'JOB_DUPLICATE',
		bad: {
			'g/jobs/tea.yaml': job(
				'制茶师（春季）',
				'示例茶业有限责任公司',
				'posted: 2026-11-01\nopen_until_filled: true\nreview_by: 2027-01-31\n',
			),
			'g/x/jobs/tea.yaml': job(
				'制茶师(春季)',
				'示例茶业有限公司',
				'posted: 2026-12-01\ncloses: 2027-01-31\n',
			),
		},
		at: 'g/x/jobs/tea.yaml:1:8',
	},
	// The first and the last day on which it is asked.
	{
		code: 'JOB_PAST_CLOSING',
		bad: ['g/x/jobs/nurse.yaml', '2026-12-31', '2026-11-30'],
		at: 'g/x/jobs/nurse.yaml:9:9',
	},
	{
		code: 'JOB_PAST_CLOSING',
		bad: ['g/x/jobs/nurse.yaml', '2026-12-31', '2026-11-01'],
		at: 'g/x/jobs/nurse.yaml:9:9',
	},
];

const ADDRESSES: BadFixture[] = [
	{
		code: 'REDIRECT_LOOP',
		bad: ['g/x/programmes/plan.yaml', 'items:', 'former_ids: [old-plan, plan]\nitems:'],
		at: 'g/x/programmes/plan.yaml:4:24',
	},
	// Another living entry.
	{
		code: 'REDIRECT_LOOP',
		bad: { 'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'former_ids: [grant]\n') },
		at: 'g/x/policies/bus.v1.yaml:5:14',
	},
	{
		code: 'REDIRECT_TAKEN',
		bad: {
			'g/x/events/meeting.yaml': `title: 座谈会\nsummary: ${HEAD}\nsample: true\nkind: symposium\nstarts: 2027-05-02\nformer_ids: [talk, old-fair]\n`,
		},
		at: 'g/x/events/meeting.yaml:6:20',
	},
	{
		code: 'REDIRECT_TAKEN',
		bad: {
			'g/x/policies/bus.v1.yaml': policy('乘车补贴', 'living', 'former_ids: [ride]\n'),
			'g/x/policies/rail.v1.yaml': policy('火车补贴', 'living', 'former_ids: [ride]\n'),
		},
		at: 'g/x/policies/rail.v1.yaml:5:14',
	},
	{
		code: 'REF_REGION_UNKNOWN',
		bad: ['g/x/region.yaml', 'g/y', 'y'],
		at: 'g/x/region.yaml:11:22',
	},
	{
		code: 'LINK_DEAD',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '欢迎回来。\n\n> 先看[资助](../policies/grant/)。'],
		at: 'g/x/letters/open.mdx:14:5',
	},
	{
		code: 'LINK_DEAD',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '𠮷，见[别处](../../abuot/)。'],
		at: 'g/x/letters/open.mdx:12:4',
	},
	{
		code: 'LINK_DEAD',
		bad: ['g/x/stories/lin.mdx', '她回来了。', '[邻县](../../../y/stories/lin/)'],
		at: 'g/x/stories/lin.mdx:11:1',
	},
	{
		code: 'LINK_DEAD',
		bad: ['g/x/stories/lin.mdx', '她回来了。', '## 回乡 之后\n\n[见下](#回乡之后)'],
		at: 'g/x/stories/lin.mdx:13:1',
	},
	// On its own page the link works, on the page of the version it does not.
	{
		code: 'LINK_DEAD',
		bad: ['g/x/policies/grant.v2.yaml', 'policy:loan', '../loan/'],
		at: 'g/x/policies/grant.v2.yaml:7:4',
	},
];

const NURSE = 'g/x/jobs/nurse.yaml';

/** Every field that a state needs, as the catalogue of hostile content lists them. */
const NEEDED: BadFixture[] = [
	{
		code: 'FIELD_NEEDED_HERE',
		bad: ['g/x/policies/grant.v2.yaml', 'changes: 标准提高。\n', ''],
		at: 'g/x/policies/grant.v2.yaml:1:1',
	},
	{ code: 'FIELD_NEEDED_HERE', bad: [NURSE, 'closes: 2026-12-31\n', ''], at: `${NURSE}:1:1` },
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [NURSE, 'closes: 2026-12-31\n', 'open_until_filled: true\n'],
		at: `${NURSE}:1:1`,
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [NURSE, 'apply:\n  email: hr@example.org\n', 'apply: {}\n'],
		at: `${NURSE}:10:8`,
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [NURSE, 'posted:', 'status: closed\nreason: 已招满。\nposted:'],
		at: `${NURSE}:1:1`,
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [
			'g/y/policies/rent.v1.yaml',
			'topic: housing\n',
			'topic: housing\nstatus: paused\nsince: 2026-11-01\n',
		],
		at: 'g/y/policies/rent.v1.yaml:1:1',
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [NURSE, 'source: {title: 示例文件, issuer: 示例单位, published: 2026-11-20}\n', ''],
		at: `${NURSE}:1:1`,
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: [NURSE, 'checked: {on: 2026-11-01, by: 示例核对人}\n', ''],
		at: `${NURSE}:1:1`,
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: ['g/x/stories/lin.mdx', 'consent: {basis: sample}\n', ''],
		at: 'g/x/stories/lin.mdx:2:1',
	},
];

export const BAD_RULES: BadFixture[] = [...POLICIES, ...JOBS, ...ADDRESSES, ...NEEDED];
