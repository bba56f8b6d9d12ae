/** Mistakes that only several files or the day show. */
import type { BadFixture } from './check-content.ts';

export const BAD_LINKS: BadFixture[] = [
	{
		code: 'REF_UNKNOWN',
		bad: ['g/x/letters/open.mdx', '[grant]', '[grants]'],
		at: 'g/x/letters/open.mdx:8:12',
		message: '找不到政策 “grants”。',
		hint: '是不是 grant？',
	},
	{
		code: 'REF_OUT_OF_SCOPE',
		bad: ['g/x/letters/open.mdx', '[grant]', '[rent]'],
		at: 'g/x/letters/open.mdx:8:12',
		message: '政策 “rent” 是 白鹭县 的，这里不能引用。',
		hint: '只能引用本地区和上级地区的内容。',
	},
	{
		code: 'REF_REGION_UNKNOWN',
		bad: ['g/x/region.yaml', 'g/y', 'g/z/y'],
		at: 'g/x/region.yaml:11:22',
		message: '没有地区 “g/z/y”。',
		hint: '是不是 g/y？',
	},
	{
		code: 'VERSION_GAP',
		bad: {
			'g/x/policies/bus.v2.yaml':
				'title: 乘车补贴\nsummary: 一句话说明这条内容，十个字以上。\nsample: true\ntopic: living\nchanges: 标准提高。\n',
		},
		at: 'g/x/policies/bus.v2.yaml:1:1',
		message: 'bus 有第 2 版，却没有第 1 版。',
		hint: '补上 bus.v1.yaml，或把版本号改连续。',
	},
	{
		code: 'VERSION_OVERLAP',
		bad: ['g/x/policies/grant.v2.yaml', 'from: 2026-01-01', 'from: 2025-01-01'],
		at: 'g/x/policies/grant.v2.yaml:8:19',
		message: '这一版和 g/x/policies/grant.v1.yaml 的有效期重叠。',
		hint: 'effective.from 应晚于 2025-01-01。',
	},
	{
		code: 'SITE_SLUG_CLASH',
		bad: ['g/y/region.yaml', 'site:\n', 'site:\n  slug: x\n'],
		at: 'g/y/region.yaml:4:9',
		message: '网站文件夹名 “x” 已被 g/x/region.yaml 使用。',
		hint: '在 site 里写 slug: g-x。',
	},
	{
		code: 'REDIRECT_LOOP',
		bad: ['g/x/events/fair.yaml', 'old-fair', 'fair'],
		at: 'g/x/events/fair.yaml:7:14',
		message: '曾用名 “fair” 是这条或另一条现有内容的编号。',
		hint: '删去这个曾用名。',
	},
	{
		code: 'IMAGE_MISSING',
		bad: ['g/x/stories/lin.mdx', 'assets/a.png', 'assets/b.png'],
		at: 'g/x/stories/lin.mdx:8:14',
		message: '找不到图片 “assets/b.png”。',
		hint: '是不是 assets/a.png？',
	},
	{
		code: 'DATE_IN_FUTURE',
		bad: ['g/y/policies/rent.v1.yaml', '2026-11-01', '2026-12-02'],
		at: 'g/y/policies/rent.v1.yaml:5:15',
		message: '核对日期 2026-12-02 在今天（2026-12-01）之后。',
		hint: '写实际核对的日期，例如 2026-12-01。',
	},
	{
		code: 'CHECK_OLD',
		bad: ['g/y/policies/rent.v1.yaml', '2026-11-01', '2026-06-03'],
		at: 'g/y/policies/rent.v1.yaml:5:15',
		message: '上次核对是 2026-06-03，已有 181 天。',
		hint: '和出处核对一遍，改 checked.on。',
	},
	{
		code: 'REVIEW_DUE',
		bad: [
			'g/y/policies/rent.v1.yaml',
			'topic: housing\n',
			'topic: housing\nreview_by: 2026-11-30\n',
		],
		at: 'g/y/policies/rent.v1.yaml:4:12',
		message: '复查日期 2026-11-30 已过。',
		hint: '和出处核对，改 checked，再定下一个复查日期。',
	},
	{
		code: 'CONSENT_REVIEW_DUE',
		bad: ['g/x/stories/lin.mdx', '{basis: sample}', '{basis: sample, review_by: 2026-11-30}'],
		at: 'g/x/stories/lin.mdx:7:37',
		message: '本人同意的复查日期 2026-11-30 已过。',
		hint: '再问一次本人是否同意继续发布。',
	},
	{
		code: 'PROMISE_NOT_OPEN',
		bad: [
			'g/x/policies/grant.v2.yaml',
			'changes:',
			'status: paused\nsince: 2026-11-01\nreason: 预算用完。\nchanges:',
		],
		at: 'g/x/letters/open.mdx:8:12',
		message: '信里承诺的政策 “grant” 现在是“已暂停”。',
		hint: '页面会照实标明；可以在信里说明，或换成现行政策。',
	},
];
