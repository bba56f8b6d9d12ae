/** Mistakes in bodies and Markdown fields. */
import type { BadFixture } from './check-content.ts';

const OPEN = 'g/x/letters/open.mdx';
const LIN = 'g/x/stories/lin.mdx';
const GRANT2 = 'g/x/policies/grant.v2.yaml';

export const BAD_BODIES: BadFixture[] = [
	{
		code: 'MDX_TOO_MUCH',
		bad: [OPEN, '欢迎回来。', '欢迎'.repeat(3) + '*'.repeat(2001)],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'MDX_TOO_MUCH',
		bad: [OPEN, '欢迎回来。', `|${'a|'.repeat(120)}\n|${'-|'.repeat(120)}`],
		at: `${OPEN}:13:1`,
	},
	{ code: 'MDX_ESM', bad: [OPEN, '欢迎回来。', 'import fs from "node:fs"'], at: `${OPEN}:12:1` },
	{ code: 'MDX_ESM', bad: [OPEN, '欢迎回来。', 'export const a = 1'], at: `${OPEN}:12:1` },
	{ code: 'MDX_EXPRESSION', bad: [GRANT2, '发放。', '发放 {times}。'], at: `${GRANT2}:5:9` },
	{
		code: 'MDX_EXPRESSION',
		bad: [OPEN, '欢迎回来。', '欢迎{/* 备注 */}回来。'],
		at: `${OPEN}:12:3`,
	},
	{ code: 'MDX_EXPRESSION', bad: [OPEN, '欢迎回来。', '欢迎{回来。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_EXPRESSION', bad: [OPEN, '欢迎回来。', '欢迎}回来。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_ATTRIBUTE_EXPRESSION', bad: [OPEN, 'id="grant"', 'id={grant}'], at: `${OPEN}:14:1` },
	{ code: 'MDX_ATTRIBUTE_EXPRESSION', bad: [OPEN, 'id="grant"', '{...props}'], at: `${OPEN}:14:1` },
	{ code: 'MDX_HTML', bad: [OPEN, '欢迎回来。', '欢迎<b>回来</b>。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_HTML', bad: [OPEN, '欢迎回来。', '欢迎<br>回来。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_HTML', bad: [OPEN, '欢迎回来。', '<!-- 备注 -->'], at: `${OPEN}:12:1` },
	{
		code: 'MDX_HTML',
		bad: [OPEN, '欢迎回来。', '<iframe src="https://example.org"></iframe>'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'MDX_HTML',
		bad: [OPEN, '欢迎回来。', '<img src=x onerror=alert(1)>'],
		at: `${OPEN}:12:1`,
	},
	{ code: 'MDX_HTML', bad: [OPEN, '欢迎回来。', '<script>alert(1)</script>'], at: `${OPEN}:12:1` },
	{ code: 'MDX_HTML', bad: [OPEN, '欢迎回来。', '见 <https://example.org>。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_HTML', bad: [GRANT2, '发放。', '发放。<br/>'], at: `${GRANT2}:5:9` },
	{
		code: 'MDX_TOO_DEEP',
		bad: [OPEN, '欢迎回来。', '> > > > > > > > > > > > > > > > > > > > > 欢迎回来。'],
		at: `${OPEN}:12:41`,
	},
	{ code: 'COMPONENT_UNKNOWN', bad: [OPEN, '<Policy', '<Polcy'], at: `${OPEN}:14:1` },
	{ code: 'COMPONENT_UNKNOWN', bad: [OPEN, '<Policy', '<policy'], at: `${OPEN}:14:1` },
	{ code: 'COMPONENT_UNKNOWN', bad: [OPEN, '欢迎回来。', '<Map.Pin />'], at: `${OPEN}:12:1` },
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, ' id="grant"', ' id="grant" size="l"'],
		at: `${OPEN}:14:1`,
	},
	{ code: 'COMPONENT_ATTRIBUTE', bad: [OPEN, ' id="grant"', ''], at: `${OPEN}:14:1` },
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, ' id="grant"', ' id="grant" onclick="x"'],
		at: `${OPEN}:14:1`,
	},
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, ' id="grant"', ' id="grant" id="loan"'],
		at: `${OPEN}:14:1`,
	},
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, '欢迎回来。', '<Callout kind="danger">欢迎</Callout>'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, '欢迎回来。', '<Callout kind=info>欢迎</Callout>'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'COMPONENT_ATTRIBUTE',
		bad: [OPEN, '欢迎回来。', '<Steps>\n\n先报名\n\n</Steps>'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'COMPONENT_NOT_CLOSED',
		bad: [OPEN, '欢迎回来。', '<Callout>欢迎回来。'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'COMPONENT_NOT_CLOSED',
		bad: [OPEN, '欢迎回来。', '<Callout>欢迎<Quote by="甲">回来</Callout></Quote>'],
		at: `${OPEN}:12:12`,
	},
	{
		code: 'COMPONENT_NOT_CLOSED',
		bad: [OPEN, '欢迎回来。', '欢迎回来。</Callout>'],
		at: `${OPEN}:12:6`,
	},
	{
		code: 'COMPONENT_NOT_CLOSED',
		bad: [OPEN, '<Policy id="grant" />', '<Policy id="grant">'],
		at: `${OPEN}:14:1`,
	},
	{ code: 'MDX_LESS_THAN', bad: [OPEN, '欢迎回来。', '年龄<35 岁。'], at: `${OPEN}:12:3` },
	{ code: 'MDX_LESS_THAN', bad: [OPEN, '欢迎回来。', '见<关于办法>。'], at: `${OPEN}:12:2` },
	{ code: 'MDX_LESS_THAN', bad: [GRANT2, '发放。', '发放，间隔<6个月。'], at: `${GRANT2}:5:11` },
	{
		code: 'LINK_TEXT_DECEIVES',
		bad: [OPEN, '欢迎回来。', '[www.example.org](https://example.com/a)'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [OPEN, '欢迎回来。', '[报名](javascript:alert(1))'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [OPEN, '欢迎回来。', '[报名](JaVa&#x09;Script:alert(1))'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [OPEN, '欢迎回来。', '[报名][a]\n\n[a]: data:text/html;base64,PHg+'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_SCHEME',
		bad: [OPEN, '欢迎回来。', '[报名](file:///etc/passwd)'],
		at: `${OPEN}:12:1`,
	},
	{ code: 'LINK_FORM', bad: [OPEN, '欢迎回来。', '[报名](http:/example.org)'], at: `${OPEN}:12:1` },
	{
		code: 'LINK_FORM',
		bad: [OPEN, '欢迎回来。', '[报名](https://user:pw@example.org)'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_FORM',
		bad: [OPEN, '欢迎回来。', '[报名](https://example.org/a b)'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_FORM',
		bad: [OPEN, '欢迎回来。', '[报名](<https://example.org/a b>)'],
		at: `${OPEN}:12:1`,
	},
	{
		code: 'LINK_FORM',
		bad: [OPEN, '欢迎回来。', '[报名]（https://example.org/a）'],
		at: `${OPEN}:12:1`,
	},
	{ code: 'IMAGE_ALT_MISSING', bad: [LIN, '她回来了。', '![](assets/a.png)'], at: `${LIN}:11:1` },
	{
		code: 'IMAGE_ALT_MISSING',
		bad: [LIN, '她回来了。', '<Figure src="assets/a.png" alt="" />'],
		at: `${LIN}:11:1`,
	},
	{
		code: 'IMAGE_ALT_MISSING',
		bad: ['g/x/stories/lin.mdx', 'alt: 林晓禾', 'alt: ""'],
		at: 'g/x/stories/lin.mdx:8:33',
	},
	{
		code: 'IMAGE_ALT_MISSING',
		bad: ['g/x/stories/lin.mdx', 'alt: 林晓禾, ', ''],
		at: 'g/x/stories/lin.mdx:8:9',
	},
	{
		code: 'IMAGE_REMOTE',
		bad: [LIN, 'assets/a.png', 'https://example.org/a.png'],
		at: `${LIN}:8:14`,
	},
	{
		code: 'IMAGE_REMOTE',
		bad: [LIN, '她回来了。', '![她](https://example.org/a.png)'],
		at: `${LIN}:11:1`,
	},
	{ code: 'PATH_ESCAPE', bad: [LIN, 'assets/a.png', 'assets/../../a.png'], at: `${LIN}:8:14` },
	{ code: 'PATH_ESCAPE', bad: [LIN, 'assets/a.png', '/assets/a.png'], at: `${LIN}:8:14` },
	{
		code: 'PATH_ESCAPE',
		bad: [LIN, '她回来了。', '![她](assets/%2e%2e/a.png)'],
		at: `${LIN}:11:1`,
	},
	{
		code: 'QUOTE_OUTSIDE',
		bad: [LIN, '她回来了。', '她说：“回来的路比想的近。”'],
		at: `${LIN}:11:4`,
	},
	{
		code: 'QUOTE_OUTSIDE',
		bad: [LIN, '她回来了。', '她说：「回来的路比想的近。」'],
		at: `${LIN}:11:4`,
	},
	{ code: 'COMPONENT_ATTRIBUTE', bad: [OPEN, 'id="grant"', 'ID="grant"'], at: `${OPEN}:14:1` },
];
