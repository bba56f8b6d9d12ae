/** Mistakes in bodies and Markdown fields. */
import type { BadFixture } from './check-content.ts';

export const BAD_BODIES: BadFixture[] = [
	{
		code: 'MDX_SYNTAX',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '欢迎 <?回来'],
		at: 'g/x/letters/open.mdx:12:4',
	},
	{
		code: 'MDX_ESM',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', 'import fs from "node:fs"'],
		at: 'g/x/letters/open.mdx:12:1',
	},
	{
		code: 'MDX_EXPRESSION',
		bad: ['g/x/policies/grant.v2.yaml', '发放。', '发放 {times}。'],
		at: 'g/x/policies/grant.v2.yaml:5:9',
	},
	{
		code: 'MDX_ATTRIBUTE_EXPRESSION',
		bad: ['g/x/letters/open.mdx', 'id="grant"', 'id={grant}'],
		at: 'g/x/letters/open.mdx:14:1',
	},
	{
		code: 'MDX_HTML',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '欢迎<b>回来</b>。'],
		at: 'g/x/letters/open.mdx:12:3',
	},
	{
		code: 'MDX_TOO_DEEP',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', `${'> '.repeat(21)}欢迎回来。`],
		at: 'g/x/letters/open.mdx:12:41',
	},
	{
		code: 'COMPONENT_UNKNOWN',
		bad: ['g/x/letters/open.mdx', '<Policy', '<Polcy'],
		at: 'g/x/letters/open.mdx:14:1',
	},
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: ['g/x/letters/open.mdx', ' id="grant"', ' id="grant" size="l"'],
		at: 'g/x/letters/open.mdx:14:1',
	},
	{
		code: 'COMPONENT_NOT_CLOSED',
		bad: ['g/x/letters/open.mdx', '欢迎回来。', '<Callout>欢迎回来。'],
		at: 'g/x/letters/open.mdx:12:1',
	},
	{
		code: 'IMAGE_ALT_MISSING',
		bad: ['g/x/stories/lin.mdx', '她回来了。', '![](assets/a.png)'],
		at: 'g/x/stories/lin.mdx:11:1',
	},
	{
		code: 'IMAGE_REMOTE',
		bad: ['g/x/stories/lin.mdx', 'assets/a.png', 'https://example.org/a.png'],
		at: 'g/x/stories/lin.mdx:8:14',
	},
	{
		code: 'PATH_ESCAPE',
		bad: ['g/x/stories/lin.mdx', 'assets/a.png', 'assets/../../a.png'],
		at: 'g/x/stories/lin.mdx:8:14',
	},
	{
		code: 'QUOTE_OUTSIDE',
		bad: ['g/x/stories/lin.mdx', '她回来了。', '她说：“回来的路比想的近。”'],
		at: 'g/x/stories/lin.mdx:11:4',
	},
];
