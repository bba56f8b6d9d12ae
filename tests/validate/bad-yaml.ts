/** Mistakes in YAML. */
import type { BadFixture } from './check-content.ts';

const NURSE = 'g/x/jobs/nurse.yaml';
const OPEN = 'g/x/letters/open.mdx';
const LOAN = 'g/policies/loan.v1.yaml';
const GRANT = 'g/x/policies/grant.v1.yaml';

export const BAD_YAML: BadFixture[] = [
	{ code: 'YAML_TAB', bad: [NURSE, '  email:', '\temail:'], at: `${NURSE}:11:1` },
	{ code: 'YAML_TAB', bad: [LOAN, '    kind: loan', '  \tkind: loan'], at: `${LOAN}:6:3` },
	{
		code: 'YAML_TAB',
		bad: [GRANT, '\n      - {from: 2025', '\n\t- {from: 2025'],
		at: `${GRANT}:8:1`,
	},
	{ code: 'YAML_INDENT', bad: [NURSE, 'headcount: 3', '  headcount: 3'], at: `${NURSE}:6:3` },
	{ code: 'YAML_INDENT', bad: [NURSE, 'headcount: 3', ' headcount: 3'], at: `${NURSE}:6:2` },
	{ code: 'YAML_INDENT', bad: [LOAN, '    kind: loan', '   kind: loan'], at: `${LOAN}:6:4` },
	{ code: 'YAML_INDENT', bad: [LOAN, '    kind: loan', '     kind: loan'], at: `${LOAN}:6:6` },
	{ code: 'YAML_INDENT', bad: [OPEN, '[grant]', '\n  - grant\n   - loan'], at: `${OPEN}:10:4` },
	{ code: 'YAML_INDENT', bad: [OPEN, '[grant]', '\n  - grant\n - loan'], at: `${OPEN}:10:2` },
	{
		code: 'YAML_INDENT',
		bad: [NURSE, '  email: hr', ' url: https://example.org\n  email: hr'],
		at: `${NURSE}:11:2`,
	},
	{
		code: 'YAML_INDENT',
		bad: [NURSE, '  email: hr', '   url: https://example.org\n  email: hr'],
		at: `${NURSE}:11:4`,
	},
	{ code: 'YAML_INDENT', bad: [OPEN, '[grant]', '\n - grant\n  - loan'], at: `${OPEN}:9:2` },
	{ code: 'YAML_DUPLICATE_KEY', bad: [NURSE, 'headcount: 3', 'kind: job'], at: `${NURSE}:6:1` },
	{ code: 'YAML_DUPLICATE_KEY', bad: [NURSE, 'max: 7000', 'min: 7000'], at: `${NURSE}:7:18` },
	{ code: 'YAML_TAG', bad: [NURSE, 'headcount: 3', 'headcount: !!int 3'], at: `${NURSE}:6:12` },
	{ code: 'YAML_TAG', bad: [NURSE, '县医院护士', '!!binary 5Y6/'], at: `${NURSE}:1:8` },
	{ code: 'YAML_TAG', bad: [NURSE, 'headcount: 3', 'headcount: !own 3'], at: `${NURSE}:6:12` },
	{ code: 'YAML_ANCHOR', bad: [NURSE, 'headcount: 3', 'headcount: *three'], at: `${NURSE}:6:12` },
	{ code: 'YAML_ANCHOR', bad: [NURSE, 'headcount: 3', 'headcount: &three 3'], at: `${NURSE}:6:12` },
	{ code: 'YAML_ANCHOR', bad: [NURSE, 'headcount: 3', '<<: {headcount: 3}'], at: `${NURSE}:6:1` },
	{ code: 'YAML_ANCHOR', bad: [OPEN, '[grant]', '&x [*x]'], at: `${OPEN}:8:11` },
	{ code: 'YAML_ANCHOR', bad: [NURSE, '县医院护士', '&重要 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_ANCHOR', bad: [NURSE, '县医院护士', '*重要*'], at: `${NURSE}:1:8` },
	{
		code: 'YAML_TOO_DEEP',
		bad: [NURSE, 'headcount: 3', `headcount: ${'['.repeat(21)}${']'.repeat(21)}`],
		at: `${NURSE}:6:32`,
	},
	{
		code: 'YAML_TOO_DEEP',
		bad: [NURSE, 'headcount: 3', `headcount: ${'['.repeat(20_000)}`],
		at: `${NURSE}:6:32`,
	},
	{
		code: 'YAML_UNCLOSED_QUOTE',
		bad: [NURSE, 'hr@example.org', '"hr@example.org'],
		at: `${NURSE}:11:10`,
	},
	{ code: 'YAML_UNCLOSED_QUOTE', bad: [NURSE, '县医院护士', "'县医院护士"], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '招聘: 护士'], at: `${NURSE}:1:8` },
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: [NURSE, '县医院护士', '[急聘] 县医院护士'],
		at: `${NURSE}:1:8`,
	},
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: [NURSE, '县医院护士', '{急聘} 县医院护士'],
		at: `${NURSE}:1:8`,
	},
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '[急聘县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '{急聘县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '@县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '`县医院护士`'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '!急聘 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '% 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '> 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '| 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '* 县医院护士'], at: `${NURSE}:1:8` },
	{ code: 'YAML_NEEDS_QUOTES', bad: [NURSE, '县医院护士', '"急聘"县医院护士'], at: `${NURSE}:1:8` },
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: [LOAN, 'topic: startup', 'topic: startup\napply: {steps: [时间: 九点]}'],
		at: `${LOAN}:4:17`,
	},
	{ code: 'YAML_COLON_SPACE', bad: [NURSE, 'title: 县', 'title:县'], at: `${NURSE}:1:6` },
	{ code: 'YAML_COLON_SPACE', bad: [NURSE, 'min: 5000', 'min:5000'], at: `${NURSE}:7:10` },
	{ code: 'YAML_COLON_SPACE', bad: [OPEN, '[grant]', '\n  -grant'], at: `${OPEN}:9:3` },
	{
		code: 'YAML_HASH_CUTS_TEXT',
		bad: [NURSE, '县医院护士', '县医院护士 #急聘'],
		at: `${NURSE}:1:14`,
	},
	{
		code: 'YAML_HASH_CUTS_TEXT',
		bad: [NURSE, '县医院护士', '县 #1 医院护士'],
		at: `${NURSE}:1:10`,
		severity: 'error',
	},
	{
		code: 'YAML_HASH_CUTS_TEXT',
		bad: ['g/x/region.yaml', '"#0f6b5c"', '#0f6b5c'],
		at: 'g/x/region.yaml:7:11',
		severity: 'error',
	},
	{
		code: 'YAML_MULTIPLE_DOCUMENTS',
		bad: [NURSE, 'headcount: 3', '---\nheadcount: 3'],
		at: `${NURSE}:6:1`,
	},
	{
		code: 'YAML_NOT_A_MAP',
		bad: { 'g/x/jobs/list.yaml': '- title: 护士\n' },
		at: 'g/x/jobs/list.yaml:1:1',
	},
	{
		code: 'YAML_NOT_A_MAP',
		bad: { 'g/x/jobs/words.yaml': '县医院招护士三名\n' },
		at: 'g/x/jobs/words.yaml:1:1',
	},
	{
		code: 'YAML_SYNTAX',
		bad: ['g/x/events/fair.yaml', '[old-fair]', '[old-fair'],
		at: 'g/x/events/fair.yaml:7:13',
	},
	{
		code: 'YAML_SYNTAX',
		bad: ['g/x/events/fair.yaml', '[old-fair]', '["old" "fair"]'],
		at: 'g/x/events/fair.yaml:7:20',
	},
	{
		code: 'YAML_ANCHOR',
		bad: ['g/x/programmes/plan.yaml', '第二项', '&重要'],
		at: 'g/x/programmes/plan.yaml:6:19',
	},
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: ['g/x/programmes/plan.yaml', '第二项', '第二项: 引才'],
		at: 'g/x/programmes/plan.yaml:6:19',
	},
	{
		code: 'YAML_TAG',
		bad: ['g/x/programmes/plan.yaml', '第二项', '!!str 第二项'],
		at: 'g/x/programmes/plan.yaml:6:19',
	},
];
