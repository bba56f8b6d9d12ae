/** `npm run fmt`: brings content files into one form, so that a change shows as what it is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromWorkingDirectory, runCommand, UsageError } from './cli/arguments.ts';
import { writeAtomically } from './content/json-files.ts';
import { contentFiles } from './fmt/content-files.ts';
import { formatFile } from './fmt/format-file.ts';
import { issueBlocks } from './validate/report-text.ts';

const HELP = `用法：npm run fmt -- [选项] [路径…]

把内容文件整理成统一的写法：字段按固定顺序，每级缩进两个空格，只留需要的引号，电话和代码加引号，
换行符用 LF，去掉字节顺序标记。意思、注释和正文都不变。路径是内容文件或文件夹，省略则整理全部。

  --check              只检查，不改文件；有要整理的文件时退出码为 1
  --content DIR        内容文件夹（默认 content）
  --help               显示这段说明
`;

await runCommand(
	HELP,
	{ check: { type: 'boolean', default: false } },
	({ content, values, positionals }) => {
		if (!existsSync(content) || !statSync(content).isDirectory())
			throw new UsageError(`没有内容文件夹 ${content}`);
		const files = contentFiles(content);
		const wanted = positionals.map((path) => fromWorkingDirectory('.', path));
		const isIn = (file: string, path: string): boolean => {
			const seen = fromWorkingDirectory(content, file);
			return path === '' || seen === path || seen.startsWith(`${path}/`);
		};
		for (const path of wanted) {
			if (!files.some(({ file }) => isIn(file, path)))
				throw new UsageError(`${path} 不是内容文件，里面也没有内容文件`);
		}
		const chosen = files.filter(
			({ file }) => wanted.length === 0 || wanted.some((path) => isIn(file, path)),
		);
		const counts = { same: 0, changed: 0, unreadable: 0, unsafe: 0 };
		for (const { file, schema, isMdx } of chosen) {
			const path = join(content, file);
			const name = fromWorkingDirectory(content, file);
			const result = formatFile(name, readFileSync(path), schema, isMdx);
			counts[result.kind] += 1;
			if (result.kind === 'changed') {
				if (!values.check) writeAtomically(path, result.text);
				process.stdout.write(
					`${values.check ? '要整理' : '已整理'}  ${name}：${result.changes.join('，')}\n`,
				);
			} else if (result.kind === 'unreadable') process.stdout.write(issueBlocks(result.issues));
			else if (result.kind === 'unsafe')
				process.stdout.write(`没有动  ${name}：换一种写法意思会变，请手工整理。\n`);
		}
		process.stdout.write(summary(chosen.length, counts, values.check));
		const left = counts.unreadable + counts.unsafe + (values.check ? counts.changed : 0);
		return left > 0 ? 1 : 0;
	},
);

function summary(
	files: number,
	counts: Record<'changed' | 'unreadable' | 'unsafe', number>,
	isCheck: boolean,
): string {
	const changed = `${isCheck ? '要整理' : '整理了'} ${counts.changed} 个`;
	const left = counts.unreadable + counts.unsafe;
	const rest = left > 0 ? `，${left} 个没有动，请先改正` : '';
	return `共 ${files} 个文件：${changed}${rest}。\n`;
}
