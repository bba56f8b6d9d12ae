/** Mistakes that only several files or the day show. */
import type { BadFixture } from './check-content.ts';

export const BAD_LINKS: BadFixture[] = [
	{
		code: 'NUMBER_MISSING',
		bad: ['g/x/programmes/plan.yaml', 'n: 2', 'n: 3'],
		at: 'g/x/programmes/plan.yaml:6:9',
	},
	{
		code: 'NUMBER_MISSING',
		bad: ['g/x/programmes/plan.yaml', 'n: 2', 'n: 6'],
		at: 'g/x/programmes/plan.yaml:6:9',
	},
	{
		code: 'REF_UNKNOWN',
		bad: ['g/x/letters/open.mdx', '[grant]', '[grants]'],
		at: 'g/x/letters/open.mdx:8:12',
	},
	{
		code: 'REF_OUT_OF_SCOPE',
		bad: ['g/x/letters/open.mdx', '[grant]', '[rent]'],
		at: 'g/x/letters/open.mdx:8:12',
	},
	{
		code: 'REF_REGION_UNKNOWN',
		bad: ['g/x/region.yaml', 'g/y', 'g/z/y'],
		at: 'g/x/region.yaml:11:22',
	},
	{
		code: 'VERSION_GAP',
		bad: {
			'g/x/policies/bus.v2.yaml':
				'title: 乘车补贴\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\ntopic: living\nchanges: 标准提高。\n',
		},
		at: 'g/x/policies/bus.v2.yaml:1:1',
	},
	{
		code: 'VERSION_OVERLAP',
		bad: ['g/x/policies/grant.v2.yaml', 'from: 2026-01-01', 'from: 2025-01-01'],
		at: 'g/x/policies/grant.v2.yaml:8:19',
	},
	{
		code: 'SITE_SLUG_CLASH',
		bad: ['g/y/region.yaml', 'site:\n', 'site:\n  slug: x\n'],
		at: 'g/y/region.yaml:4:9',
	},
	{
		code: 'REDIRECT_LOOP',
		bad: ['g/x/events/fair.yaml', 'old-fair', 'fair'],
		at: 'g/x/events/fair.yaml:7:14',
	},
	{
		code: 'IMAGE_MISSING',
		bad: ['g/x/stories/lin.mdx', 'assets/a.png', 'assets/b.png'],
		at: 'g/x/stories/lin.mdx:8:14',
	},
	{
		code: 'IMAGE_MISSING',
		bad: ['g/x/stories/lin.mdx', 'assets/a.png', 'assets/A.jpg'],
		at: 'g/x/stories/lin.mdx:8:14',
	},
	{
		code: 'DATE_IN_FUTURE',
		bad: ['g/y/policies/rent.v1.yaml', '2026-11-01', '2026-12-02'],
		at: 'g/y/policies/rent.v1.yaml:5:15',
	},
	{
		code: 'CHECK_OLD',
		bad: ['g/y/policies/rent.v1.yaml', '2026-11-01', '2026-06-03'],
		at: 'g/y/policies/rent.v1.yaml:5:15',
	},
	{
		code: 'REVIEW_DUE',
		bad: [
			'g/y/policies/rent.v1.yaml',
			'topic: housing\n',
			'topic: housing\nreview_by: 2026-11-30\n',
		],
		at: 'g/y/policies/rent.v1.yaml:4:12',
	},
	{
		code: 'CONSENT_REVIEW_DUE',
		bad: ['g/x/stories/lin.mdx', '{basis: sample}', '{basis: sample, review_by: 2026-11-30}'],
		at: 'g/x/stories/lin.mdx:7:37',
	},
	{
		code: 'PROMISE_NOT_OPEN',
		bad: [
			'g/x/policies/grant.v2.yaml',
			'changes:',
			'status: paused\nsince: 2026-11-01\nreason: 预算用完。\nchanges:',
		],
		at: 'g/x/letters/open.mdx:8:12',
	},
];
