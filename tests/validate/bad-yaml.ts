/** Mistakes in YAML. */
import type { BadFixture } from './check-content.ts';

export const BAD_YAML: BadFixture[] = [
	{
		code: 'YAML_TAB',
		bad: ['g/x/jobs/nurse.yaml', '  email:', '\temail:'],
		at: 'g/x/jobs/nurse.yaml:11:1',
	},
	{
		code: 'YAML_INDENT',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', '  headcount: 3'],
		at: 'g/x/jobs/nurse.yaml:6:1',
	},
	{
		code: 'YAML_DUPLICATE_KEY',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'kind: job'],
		at: 'g/x/jobs/nurse.yaml:6:1',
	},
	{
		code: 'YAML_TAG',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: !!int 3'],
		at: 'g/x/jobs/nurse.yaml:6:12',
	},
	{
		code: 'YAML_ANCHOR',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', 'headcount: *three'],
		at: 'g/x/jobs/nurse.yaml:6:12',
	},
	{
		code: 'YAML_TOO_DEEP',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', `headcount: ${'['.repeat(21)}${']'.repeat(21)}`],
		at: 'g/x/jobs/nurse.yaml:6:32',
	},
	{
		code: 'YAML_UNCLOSED_QUOTE',
		bad: ['g/x/jobs/nurse.yaml', 'hr@example.org', '"hr@example.org'],
		at: 'g/x/jobs/nurse.yaml:11:10',
	},
	{
		code: 'YAML_NEEDS_QUOTES',
		bad: ['g/x/jobs/nurse.yaml', 'title: 县医院护士', 'title: 招聘: 护士'],
		at: 'g/x/jobs/nurse.yaml:1:8',
	},
	{
		code: 'YAML_MULTIPLE_DOCUMENTS',
		bad: ['g/x/jobs/nurse.yaml', 'headcount: 3', '---\nheadcount: 3'],
		at: 'g/x/jobs/nurse.yaml:6:1',
	},
	{
		code: 'YAML_NOT_A_MAP',
		bad: { 'g/x/jobs/list.yaml': '- title: 护士\n' },
		at: 'g/x/jobs/list.yaml:1:1',
	},
	{
		code: 'YAML_SYNTAX',
		bad: ['g/x/events/fair.yaml', '[old-fair]', '[old-fair'],
		at: 'g/x/events/fair.yaml:8:1',
	},
];
