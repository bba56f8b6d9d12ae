/** Values that do not fit their fields. */
import type { BadFixture } from './check-content.ts';

const NURSE = 'g/x/jobs/nurse.yaml';
const FAIR = 'g/x/events/fair.yaml';
const REGION = 'g/x/region.yaml';
const LOAN = 'g/policies/loan.v1.yaml';
const GRANT = 'g/x/policies/grant.v1.yaml';
const PLAN = 'g/x/programmes/plan.yaml';
const OPEN = 'g/x/letters/open.mdx';
const HALL = 'g/x/stations/hall.yaml';

export const BAD_VALUES: BadFixture[] = [
	{ code: 'DATE_FORM', bad: [NURSE, '2026-12-31', '2026年12月31日'], at: `${NURSE}:9:9` },
	{ code: 'DATE_FORM', bad: [NURSE, '2026-12-31', '2026/12/31'], at: `${NURSE}:9:9` },
	{ code: 'DATE_FORM', bad: [NURSE, '2026-12-31', '2026.12.31'], at: `${NURSE}:9:9` },
	{ code: 'DATE_FORM', bad: [NURSE, '2026-12-31', '20261231'], at: `${NURSE}:9:9` },
	{ code: 'DATE_FORM', bad: [NURSE, '2026-12-31', '年底'], at: `${NURSE}:9:9` },
	{ code: 'DATE_IMPOSSIBLE', bad: [NURSE, '2026-12-31', '2026-11-31'], at: `${NURSE}:9:9` },
	{ code: 'DATE_IMPOSSIBLE', bad: [NURSE, '2026-12-31', '2027-02-29'], at: `${NURSE}:9:9` },
	{ code: 'DATE_IMPOSSIBLE', bad: [NURSE, '2026-12-31', '2026-13-01'], at: `${NURSE}:9:9` },
	{ code: 'DATE_ORDER', bad: [NURSE, '2026-12-31', '2026-10-31'], at: `${NURSE}:9:9` },
	{
		code: 'DATE_ORDER',
		bad: [
			FAIR,
			'2027-05-01T09:00+08:00\n',
			'2027-05-01T09:00+08:00\nends: 2027-05-01T08:00+08:00\n',
		],
		at: `${FAIR}:6:7`,
	},
	{
		code: 'DATE_ORDER',
		bad: [GRANT, 'effective: {from: 2025-01-01}', 'effective: {from: 2025-01-01, to: 2024-12-31}'],
		at: `${GRANT}:11:35`,
	},
	{ code: 'TIME_FORM', bad: [FAIR, '+08:00', 'Z'], at: `${FAIR}:5:9` },
	{ code: 'TIME_FORM', bad: [FAIR, '+08:00', '+09:00'], at: `${FAIR}:5:9` },
	{ code: 'TIME_FORM', bad: [FAIR, '+08:00', ''], at: `${FAIR}:5:9` },
	{ code: 'TIME_FORM', bad: [FAIR, 'T09:00+08:00', 'T25:00+08:00'], at: `${FAIR}:5:9` },
	{
		code: 'TIME_FORM',
		bad: [FAIR, '2027-05-01T09:00+08:00', '2027年5月1日 9:00'],
		at: `${FAIR}:5:9`,
	},
	{
		code: 'AMOUNT_MIN_ABOVE_MAX',
		bad: [LOAN, '{max: 300000', '{min: 500000, max: 300000'],
		at: `${LOAN}:7:19`,
	},
	{ code: 'JOB_PAY_MIN_ABOVE_MAX', bad: [NURSE, 'min: 5000', 'min: 9000'], at: `${NURSE}:7:12` },
	{ code: 'RATE_GAP', bad: [GRANT, 'to: 2025-12-31', 'to: 2025-12-01'], at: `${GRANT}:9:16` },
	{ code: 'RATE_OVERLAP', bad: [GRANT, 'to: 2025-12-31', 'to: 2026-01-31'], at: `${GRANT}:9:16` },
	{ code: 'RATE_OVERLAP', bad: [GRANT, ', to: 2025-12-31', ''], at: `${GRANT}:9:16` },
	{ code: 'NUMBER_TAKEN', bad: [PLAN, 'n: 2', 'n: 1'], at: `${PLAN}:6:9` },
	{
		code: 'PARTNERS_TOO_LONG',
		bad: [
			REGION,
			'shares: {jobs_from: [g/y]}',
			`shares: {jobs_from: [g/y]}\nembed:\n  partners:\n${Array.from({ length: 80 }, (_, index) => `    - https://p${index}.example.org\n`).join('')}`,
		],
		at: `${REGION}:14:5`,
	},
	{
		code: 'LANDING_TAKEN',
		bad: [
			REGION,
			'shares: {jobs_from: [g/y]}',
			'shares: {jobs_from: [g/y]}\nembed:\n  landing:\n    - {slug: shili, name: 示例单位}\n    - {slug: shili, name: 示例公司}',
		],
		at: `${REGION}:15:14`,
	},
	{ code: 'COLOUR_FORM', bad: [REGION, '#0f6b5c', '墨绿'], at: `${REGION}:7:11` },
	{ code: 'COLOUR_CONTRAST', bad: [REGION, '#0f6b5c', '#ffcc00'], at: `${REGION}:7:11` },
	{ code: 'REGION_CODE_FORM', bad: [REGION, '441821', '4418'], at: `${REGION}:2:7` },
	{ code: 'LINK_FORM', bad: [FAIR, 'https://example.org', 'example.org'], at: `${FAIR}:6:9` },
	{
		code: 'LINK_FORM',
		bad: [FAIR, 'https://example.org', 'https:/example.org'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_FORM',
		bad: [FAIR, 'https://example.org', 'https://user@example.org'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_FORM',
		bad: [FAIR, 'https://example.org', 'https://example.org/招聘 会'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_FORM',
		bad: [REGION, 'shares:', 'embed: {partners: [https://example.org/jobs]}\nshares:'],
		at: `${REGION}:11:20`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [FAIR, 'https://example.org', 'javascript:alert(1)'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [FAIR, 'https://example.org', 'ftp://example.org'],
		at: `${FAIR}:6:9`,
	},
	{ code: 'EMAIL_FORM', bad: [NURSE, 'hr@example.org', 'hr at example.org'], at: `${NURSE}:11:10` },
	{ code: 'PHONE_FORM', bad: [REGION, '000-0000-0001', '见官网'], at: `${REGION}:10:12` },
	{ code: 'REF_FORM', bad: [OPEN, '[grant]', '[创业资助]'], at: `${OPEN}:8:12` },
	{ code: 'VALUE_NEEDS_QUOTES', bad: [REGION, '"000-0000-0001"', '0763'], at: `${REGION}:10:12` },
	{
		code: 'VALUE_NEEDS_QUOTES',
		bad: [REGION, '"000-0000-0001"', '7634281234'],
		at: `${REGION}:10:12`,
	},
	{ code: 'VALUE_NEEDS_QUOTES', bad: [REGION, '"441821"', '441821'], at: `${REGION}:2:7` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 5千'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 30万'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 6000元'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 若干'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: "5,000"'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 5_000'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [NURSE, 'min: 5000', 'min: 5,000'], at: `${NURSE}:7:12` },
	{ code: 'NUMBER_FORM', bad: [OPEN, 'cohort: 2026', 'cohort: 2026届'], at: `${OPEN}:5:9` },
	{ code: 'NUMBER_RANGE', bad: [NURSE, 'headcount: 3', 'headcount: 0'], at: `${NURSE}:6:12` },
	{ code: 'NUMBER_RANGE', bad: [NURSE, 'headcount: 3', 'headcount: -3'], at: `${NURSE}:6:12` },
	{ code: 'NUMBER_RANGE', bad: [NURSE, 'headcount: 3', 'headcount: 2.5'], at: `${NURSE}:6:12` },
	{ code: 'NUMBER_RANGE', bad: [NURSE, 'headcount: 3', 'headcount: .inf'], at: `${NURSE}:6:12` },
	{ code: 'NUMBER_RANGE', bad: [NURSE, 'headcount: 3', 'headcount: .nan'], at: `${NURSE}:6:12` },
	{ code: 'BOOLEAN_FORM', bad: [HALL, 'true', '是'], at: `${HALL}:3:9` },
	{ code: 'BOOLEAN_FORM', bad: [HALL, 'true', 'yes'], at: `${HALL}:3:9` },
	{ code: 'BOOLEAN_FORM', bad: [HALL, 'true', '"true"'], at: `${HALL}:3:9` },
	{ code: 'BOOLEAN_FORM', bad: [HALL, 'true', '1'], at: `${HALL}:3:9` },
	{ code: 'BOOLEAN_FORM', bad: [HALL, 'true', 'off'], at: `${HALL}:3:9` },
	{ code: 'DATE_IMPOSSIBLE', bad: [FAIR, '2027-05-01T09:00+08:00', '2027-13'], at: `${FAIR}:5:9` },
	{
		code: 'DATE_IMPOSSIBLE',
		bad: [FAIR, 'online:', 'ends: 2027-04-31T09:00+08:00\nonline:'],
		at: `${FAIR}:6:7`,
	},
	{
		code: 'TIME_FORM',
		bad: [FAIR, '2027-05-01T09:00+08:00', '2027-05-01 下午2点'],
		at: `${FAIR}:5:9`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [FAIR, 'https://example.org', '"java\\tscript:a"'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_FORM',
		bad: [FAIR, 'https://example.org', 'https://:a@example.org'],
		at: `${FAIR}:6:9`,
	},
	{
		code: 'LINK_FORM',
		bad: ['g/x/region.yaml', 'shares:', 'embed: {partners: ["https://*.example.org"]}\nshares:'],
		at: 'g/x/region.yaml:11:20',
	},
];
