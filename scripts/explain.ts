/** `npm run explain`: what a code means, with an example of the mistake and of its remedy. */
import { nearest } from '../src/schema/nearest.ts';
import { runCommand, UsageError } from './cli/arguments.ts';
import { columns } from './cli/columns.ts';
import { type Paint, painter } from './cli/painter.ts';
import { wantsColour } from './cli/wants-colour.ts';
import { type ExplainedCode, explainedCodes } from './docs/explained-codes.ts';

const HELP = `用法：npm run explain -- [代码…]

说明检查报告里的代码：为什么、错误的写法、正确的写法。不写代码就列出全部。

  --help   显示这段说明
`;

await runCommand(HELP, {}, ({ positionals }) => {
	const paint = painter(wantsColour(process.stdout, process.env));
	const groups = explainedCodes();
	const all = groups.flatMap(({ codes }) => codes);
	const wanted = positionals.map((word) => {
		const name = word.toUpperCase();
		const found = all.find(({ code }) => code === name);
		if (found) return found;
		const near = nearest(
			name,
			all.map(({ code }) => code),
		);
		throw new UsageError(`没有代码 ${word}。${near ? `是不是 ${near}？` : ''}`);
	});
	process.stdout.write(
		wanted.length > 0
			? wanted.map((code) => explained(code, paint)).join('\n')
			: list(groups, paint),
	);
	return 0;
});

function explained(code: ExplainedCode, paint: Paint): string {
	const indented = (text: string): string => text.replace(/^/gmu, '    ');
	const severity = code.severity === 'error' ? paint('red', '错误') : paint('yellow', '提醒');
	return `${paint('bold', code.code)}  ${code.title}（${severity}）

  ${code.why}

  错误的写法：
${paint('red', indented(code.wrong))}

  正确的写法：
${paint('green', indented(code.right))}

  改法：${code.hint}
`;
}

/** All codes in groups, with their titles in a column. */
function list(groups: ReturnType<typeof explainedCodes>, paint: Paint): string {
	const rows = groups.flatMap(({ codes }) =>
		codes.map(({ code, severity, title }) => [code, severity === 'error' ? '错误' : '提醒', title]),
	);
	const lines = columns(rows).values();
	return groups
		.filter(({ codes }) => codes.length > 0)
		.map(({ heading, codes }) =>
			[paint('bold', heading), ...lines.take(codes.length).map((line) => `  ${line}`), ''].join(
				'\n',
			),
		)
		.join('\n');
}
