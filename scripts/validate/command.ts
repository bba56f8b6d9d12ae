/** The command `npm run validate`: reads its arguments, checks, reports. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
	type CommonArguments,
	fromWorkingDirectory,
	runCommand,
	UsageError,
} from '../cli/arguments.ts';
import { CACHE } from '../cli/places.ts';
import { wantsColour } from '../cli/wants-colour.ts';
import { type Checked, checkAll } from './check-all.ts';
import { REPORTS } from './reports.ts';
import { watchContent } from './watch-content.ts';

const HELP = `用法：npm run validate -- [选项] [路径…]

检查内容文件，一次报告全部问题。路径是内容文件夹里的文件或文件夹，省略则检查全部。

  --content DIR        内容文件夹（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --format FORMAT      text（默认）、json、github、gitlab 或 sarif
  --site SLUG          只报告这些网站所在地区的问题
  --cache DIR          读过的内容记在哪里（默认项目的 .cache）
  --watch              每次保存文件后再检查一遍，按 Ctrl+C 结束
  --help               显示这段说明
`;

const OPTIONS = {
	format: { type: 'string', default: 'text' },
	watch: { type: 'boolean' },
	cache: { type: 'string', default: CACHE },
} as const;

await runCommand(HELP, OPTIONS, async (args) => {
	const { content, asOf, values, positionals } = args;
	const report = REPORTS.get(values.format);
	if (!report) {
		const known = [...REPORTS.keys()].join('、');
		throw new UsageError(`没有 ${values.format} 这种格式，可以写 ${known}`);
	}
	if (!existsSync(content) || !statSync(content).isDirectory())
		throw new UsageError(`没有内容文件夹 ${content}`);
	for (const path of positionals) if (!existsSync(path)) throw new UsageError(`没有 ${path}`);
	const check = async (): Promise<number> => {
		const { issues, files } = wantedPart(
			await checkAll(resolve(content), resolve(values.cache), asOf),
			args,
		);
		const colour = wantsColour(process.stdout, process.env);
		process.stdout.write(report(issues, files.length, colour));
		return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
	};
	if (!values.watch) return check();
	await watchContent(content, check);
	return 0;
});

/** What concerns the paths and sites of the command line, with files as seen from here. */
function wantedPart(
	{ issues, files, sites }: Checked,
	{ content, positionals, sites: slugs }: CommonArguments,
): Pick<Checked, 'issues' | 'files'> {
	const here = (file: string): string => fromWorkingDirectory(content, file);
	const folders = slugs.map((slug) => {
		const site = sites.find((known) => known.slug === slug);
		if (!site) throw new UsageError(`没有网站 ${slug}`);
		return here(site.region);
	});
	const wanted = [...positionals.map((path) => fromWorkingDirectory('.', path)), ...folders];
	const isWanted = (file: string): boolean =>
		wanted.length === 0 ||
		wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
	return {
		issues: issues
			.map((issue) => ({ ...issue, file: here(issue.file) }))
			.filter(({ file }) => isWanted(file)),
		files: files.filter((file) => isWanted(here(file))),
	};
}
