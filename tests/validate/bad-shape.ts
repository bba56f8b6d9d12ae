/** Fields that are missing, unknown or of the wrong kind. */
import type { BadFixture } from './check-content.ts';

const NURSE = 'g/x/jobs/nurse.yaml';
const FAIR = 'g/x/events/fair.yaml';
const LOAN = 'g/policies/loan.v1.yaml';
const OPEN = 'g/x/letters/open.mdx';

export const BAD_SHAPE: BadFixture[] = [
	{ code: 'FIELD_MISSING', bad: [NURSE, 'posted: 2026-11-01\n', ''], at: `${NURSE}:1:1` },
	{ code: 'FIELD_MISSING', bad: [LOAN, '    kind: loan\n', ''], at: `${LOAN}:5:5` },
	{ code: 'FIELD_MISSING', bad: [OPEN, 'signatory: 示例县人社局\n', ''], at: `${OPEN}:2:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'headcount: 3', 'head_count: 3'], at: `${NURSE}:6:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'headcount: 3', 'headCount: 3'], at: `${NURSE}:6:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'headcount: 3', '人数: 3'], at: `${NURSE}:6:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'headcount: 3', 'benefits: 3'], at: `${NURSE}:6:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'headcount: 3', '__proto__: 3'], at: `${NURSE}:6:1` },
	{ code: 'FIELD_NEEDED_HERE', bad: [NURSE, ', per: month', ''], at: `${NURSE}:7:6` },
	{
		code: 'FIELDS_EXCLUDE',
		bad: [
			NURSE,
			'closes: 2026-12-31\n',
			'closes: 2026-12-31\nopen_until_filled: true\nreview_by: 2027-01-01\n',
		],
		at: `${NURSE}:10:20`,
	},
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: jobs'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: Job'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: public_exam'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: 实习'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: 公务员考试'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [NURSE, 'kind: job', 'kind: 在校實習'], at: `${NURSE}:3:7` },
	{ code: 'VALUE_UNKNOWN', bad: [LOAN, 'topic: startup', 'topic: 創業'], at: `${LOAN}:3:8` },
	{ code: 'SHAPE_WRONG', bad: [OPEN, '[grant]', 'grant'], at: `${OPEN}:8:11` },
	{ code: 'SHAPE_WRONG', bad: [OPEN, '[grant]', 'grant、loan'], at: `${OPEN}:8:11` },
	{ code: 'SHAPE_WRONG', bad: [NURSE, '县医院护士', '[县医院, 护士]'], at: `${NURSE}:1:8` },
	{ code: 'SHAPE_WRONG', bad: [NURSE, '{name: 示例县医院}', '示例县医院'], at: `${NURSE}:4:11` },
	{
		code: 'SHAPE_WRONG',
		bad: [NURSE, '{name: 示例县医院}', '[{name: 示例县医院}]'],
		at: `${NURSE}:4:11`,
	},
	{ code: 'SHAPE_WRONG', bad: [NURSE, '县医院护士', 'true'], at: `${NURSE}:1:8` },
	{
		code: 'SHAPE_WRONG',
		bad: [
			LOAN,
			'benefits:\n  - label: 贴息\n    kind: loan\n    amount: {max: 300000, unit: yuan, per: once}',
			'benefits:\n  label: 贴息\n  kind: loan',
		],
		at: `${LOAN}:5:3`,
	},
	{ code: 'TEXT_BLANK', bad: [NURSE, '县医院护士', ''], at: `${NURSE}:1:1` },
	{ code: 'TEXT_BLANK', bad: [NURSE, '县医院护士', '"　 "'], at: `${NURSE}:1:8` },
	{ code: 'TEXT_BLANK', bad: [NURSE, '县医院护士', '~'], at: `${NURSE}:1:8` },
	{ code: 'TEXT_BLANK', bad: [NURSE, '县医院护士', '""'], at: `${NURSE}:1:8` },
	{
		code: 'TEXT_LENGTH',
		bad: [NURSE, '一句话说明这条内容，十个字以上。', '招护士'],
		at: `${NURSE}:2:10`,
	},
	{ code: 'TEXT_LENGTH', bad: [NURSE, '县医院护士', '𠮷'], at: `${NURSE}:1:8` },
	{
		code: 'TEXT_LENGTH',
		bad: [
			NURSE,
			'县医院护士',
			'护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护护',
		],
		at: `${NURSE}:1:8`,
	},
	{ code: 'TEXT_MARKUP', bad: [NURSE, '县医院护士', '县医院<b>护士</b>'], at: `${NURSE}:1:8` },
	{ code: 'TEXT_MARKUP', bad: [NURSE, '县医院护士', '县医院**护士**'], at: `${NURSE}:1:8` },
	{ code: 'TEXT_MARKUP', bad: [NURSE, '县医院护士', '县医院&nbsp;护士'], at: `${NURSE}:1:8` },
	{ code: 'LIST_EMPTY', bad: [OPEN, '[grant]', '[]'], at: `${OPEN}:8:11` },
	{
		code: 'LIST_TOO_LONG',
		bad: [FAIR, '[old-fair]', `[${Array.from({ length: 201 }, (_, n) => `a${n}`).join(', ')}]`],
		at: `${FAIR}:7:13`,
	},
	{
		code: 'FIELD_UNKNOWN',
		bad: ['g/x/stations/hall.yaml', 'title:', 'titel:'],
		at: 'g/x/stations/hall.yaml:1:1',
	},
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'closes:', 'close:'], at: `${NURSE}:9:1` },
	{ code: 'FIELD_UNKNOWN', bad: [NURSE, 'posted:', '发布日期:'], at: `${NURSE}:8:1` },
	{
		code: 'SHAPE_WRONG',
		bad: [NURSE, '{min: 5000, max: 7000, per: month}', '5000'],
		at: `${NURSE}:7:6`,
	},
	{
		code: 'TEXT_MARKUP',
		bad: [NURSE, '县医院护士', '护士<img src=x onerror=a'],
		at: `${NURSE}:1:8`,
	},
];
