import { explainedCodes } from './explained-codes.ts';

const HEAD = `# 错误和提醒

\`npm run validate\` 报告的每个代码：为什么、错误的写法和正确的写法。**错误**要改正才能发布，**提醒**不影响发布。在终端里看同样的说明：\`npm run explain -- 代码\`。代码固定不变，可以放心引用；看不见的字符写成 ⟨U+200B⟩ 这样的编号。

<!-- 本页由 npm run docs 生成，请改 src/schema/messages/ 里的文字。 -->
`;

const SEVERITIES = { error: '错误', warning: '提醒' } as const;

const example = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

/** The page \`docs/errors.md\`: a heading a code, whose anchor is the code in lower case. */
export function errorReference(): string {
	const groups = explainedCodes().filter(({ codes }) => codes.length > 0);
	const sections = groups.map(({ heading, codes }) => {
		const entries = codes.map(({ code, severity, title, why, wrong, right, hint }) =>
			[
				`### ${code}`,
				`**${title}**（${SEVERITIES[severity]}）。${why}`,
				'错误的写法：',
				example(wrong),
				'正确的写法：',
				example(right),
				`改法：${escapeMarkdown(hint)}`,
			].join('\n\n'),
		);
		return [`## ${heading}`, ...entries].join('\n\n');
	});
	return `${HEAD}\n${sections.join('\n\n')}\n`;
}

/** Hints are plain text; what Markdown would take for marks is kept as it is written. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/gu, '\\$&');
