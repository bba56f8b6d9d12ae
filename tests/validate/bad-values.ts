/** Values that do not fit their fields. */
import type { BadFixture } from './check-content.ts';

export const BAD_VALUES: BadFixture[] = [
	{
		code: 'DATE_FORM',
		bad: ['g/x/jobs/nurse.yaml', '2026-12-31', '2026年12月31日'],
		at: 'g/x/jobs/nurse.yaml:9:9',
	},
	{
		code: 'DATE_IMPOSSIBLE',
		bad: ['g/x/jobs/nurse.yaml', '2026-12-31', '2026-11-31'],
		at: 'g/x/jobs/nurse.yaml:9:9',
	},
	{
		code: 'DATE_ORDER',
		bad: ['g/x/jobs/nurse.yaml', '2026-12-31', '2026-10-31'],
		at: 'g/x/jobs/nurse.yaml:9:9',
	},
	{
		code: 'TIME_FORM',
		bad: ['g/x/events/fair.yaml', '+08:00', 'Z'],
		at: 'g/x/events/fair.yaml:5:9',
	},
	{
		code: 'AMOUNT_MIN_ABOVE_MAX',
		bad: ['g/policies/loan.v1.yaml', '{max: 300000', '{min: 500000, max: 300000'],
		at: 'g/policies/loan.v1.yaml:7:19',
	},
	{
		code: 'JOB_PAY_MIN_ABOVE_MAX',
		bad: ['g/x/jobs/nurse.yaml', 'min: 5000', 'min: 9000'],
		at: 'g/x/jobs/nurse.yaml:7:12',
	},
	{
		code: 'RATE_GAP',
		bad: ['g/x/policies/grant.v1.yaml', 'to: 2025-12-31', 'to: 2025-12-01'],
		at: 'g/x/policies/grant.v1.yaml:9:16',
	},
	{
		code: 'RATE_OVERLAP',
		bad: ['g/x/policies/grant.v1.yaml', 'to: 2025-12-31', 'to: 2026-01-31'],
		at: 'g/x/policies/grant.v1.yaml:9:16',
	},
	{
		code: 'NUMBER_TAKEN',
		bad: ['g/x/programmes/plan.yaml', 'n: 2', 'n: 1'],
		at: 'g/x/programmes/plan.yaml:6:9',
	},
	{
		code: 'COLOUR_FORM',
		bad: ['g/x/region.yaml', '#0f6b5c', '墨绿'],
		at: 'g/x/region.yaml:7:11',
	},
	{
		code: 'COLOUR_CONTRAST',
		bad: ['g/x/region.yaml', '#0f6b5c', '#ffcc00'],
		at: 'g/x/region.yaml:7:11',
	},
	{
		code: 'REGION_CODE_FORM',
		bad: ['g/x/region.yaml', '441821', '4418'],
		at: 'g/x/region.yaml:2:7',
	},
	{
		code: 'LINK_FORM',
		bad: ['g/x/events/fair.yaml', 'https://example.org', 'example.org'],
		at: 'g/x/events/fair.yaml:6:9',
	},
	{
		code: 'LINK_SCHEME',
		bad: ['g/x/events/fair.yaml', 'https://example.org', 'javascript:alert(1)'],
		at: 'g/x/events/fair.yaml:6:9',
	},
	{
		code: 'EMAIL_FORM',
		bad: ['g/x/jobs/nurse.yaml', 'hr@example.org', 'hr at example.org'],
		at: 'g/x/jobs/nurse.yaml:11:10',
	},
	{
		code: 'PHONE_FORM',
		bad: ['g/x/region.yaml', '000-0000-0001', '见官网'],
		at: 'g/x/region.yaml:10:12',
	},
	{
		code: 'REF_FORM',
		bad: ['g/x/letters/open.mdx', '[grant]', '[创业资助]'],
		at: 'g/x/letters/open.mdx:8:12',
	},
];
