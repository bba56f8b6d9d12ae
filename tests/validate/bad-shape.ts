/** Fields that are missing, unknown or of the wrong kind. */
import type { BadFixture } from './check-content.ts';

export const BAD_SHAPE: BadFixture[] = [
	{
		code: 'FIELD_MISSING',
		bad: ['g/x/jobs/nurse.yaml', 'posted: 2026-11-01\n', ''],
		at: 'g/x/jobs/nurse.yaml:1:1',
	},
	{
		code: 'FIELD_UNKNOWN',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'head_count: 3'],
		at: 'g/x/jobs/nurse.yaml:6:1',
	},
	{
		code: 'FIELD_NEEDED_HERE',
		bad: ['g/x/jobs/nurse.yaml', ', per: month', ''],
		at: 'g/x/jobs/nurse.yaml:7:6',
	},
	{
		code: 'FIELDS_EXCLUDE',
		bad: [
			'g/x/jobs/nurse.yaml',
			'closes: 2026-12-31\n',
			'closes: 2026-12-31\nopen_until_filled: true\nreview_by: 2027-01-01\n',
		],
		at: 'g/x/jobs/nurse.yaml:10:20',
	},
	{
		code: 'VALUE_UNKNOWN',
		bad: ['g/x/jobs/nurse.yaml', 'kind: job', 'kind: jobs'],
		at: 'g/x/jobs/nurse.yaml:3:7',
	},
	{
		code: 'VALUE_NEEDS_QUOTES',
		bad: ['g/x/region.yaml', '"000-0000-0001"', '0763'],
		at: 'g/x/region.yaml:10:12',
	},
	{
		code: 'SHAPE_WRONG',
		bad: ['g/x/letters/open.mdx', '[grant]', 'grant'],
		at: 'g/x/letters/open.mdx:8:11',
	},
	{
		code: 'NUMBER_FORM',
		bad: ['g/x/jobs/nurse.yaml', 'min: 5000', 'min: 5千'],
		at: 'g/x/jobs/nurse.yaml:7:12',
	},
	{
		code: 'NUMBER_RANGE',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: 0'],
		at: 'g/x/jobs/nurse.yaml:6:12',
	},
	{
		code: 'BOOLEAN_FORM',
		bad: ['g/x/stations/hall.yaml', 'true', '是'],
		at: 'g/x/stations/hall.yaml:3:9',
	},
	{
		code: 'TEXT_BLANK',
		bad: ['g/x/jobs/nurse.yaml', '县医院护士', ''],
		at: 'g/x/jobs/nurse.yaml:1:1',
	},
	{
		code: 'TEXT_LENGTH',
		bad: ['g/x/jobs/nurse.yaml', '一句话说明这条内容，十个字以上。', '招护士'],
		at: 'g/x/jobs/nurse.yaml:2:10',
	},
	{
		code: 'TEXT_MARKUP',
		bad: ['g/x/jobs/nurse.yaml', '县医院护士', '县医院<b>护士</b>'],
		at: 'g/x/jobs/nurse.yaml:1:8',
	},
	{
		code: 'LIST_EMPTY',
		bad: ['g/x/letters/open.mdx', '[grant]', '[]'],
		at: 'g/x/letters/open.mdx:8:11',
	},
	{
		code: 'LIST_TOO_LONG',
		bad: [
			'g/x/events/fair.yaml',
			'[old-fair]',
			`[${Array.from({ length: 201 }, (_, n) => `a${n}`).join(', ')}]`,
		],
		at: 'g/x/events/fair.yaml:7:13',
	},
];
