/** `npm run validate`: checks content and says in Chinese what to change. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue } from '../src/source/issue.ts';
import { fromWorkingDirectory, runCommand, UsageError } from './cli/arguments.ts';
import { CACHE } from './cli/places.ts';
import { wantsColour } from './cli/wants-colour.ts';
import { ContentStore } from './content/content-store.ts';
import { reportGithub } from './validate/report-github.ts';
import { reportGitlab } from './validate/report-gitlab.ts';
import { reportJson } from './validate/report-json.ts';
import { reportSarif } from './validate/report-sarif.ts';
import { reportText } from './validate/report-text.ts';
import { validateAll } from './validate/validate.ts';

const HELP = `用法：npm run validate -- [选项] [路径…]

检查内容文件，一次报告全部问题。路径是内容文件夹里的文件或文件夹，省略则检查全部。

  --content DIR        内容文件夹（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --format FORMAT      text（默认）、json、github、gitlab 或 sarif
  --site SLUG          只报告这些网站所在地区的问题
  --help               显示这段说明
`;

type Report = (issues: readonly Issue[], files: number, colour: boolean) => string;

const REPORTS = new Map<string, Report>([
	['text', reportText],
	['json', reportJson],
	['github', reportGithub],
	['gitlab', reportGitlab],
	['sarif', reportSarif],
]);

await runCommand(
	HELP,
	{ format: { type: 'string', default: 'text' } },
	({ content, asOf, sites, values, positionals }) => {
		const report = REPORTS.get(values.format);
		if (!report) {
			const known = [...REPORTS.keys()].join('、');
			throw new UsageError(`没有 ${values.format} 这种格式，可以写 ${known}`);
		}
		if (!existsSync(content) || !statSync(content).isDirectory())
			throw new UsageError(`没有内容文件夹 ${content}`);
		for (const path of positionals) {
			if (!existsSync(path)) throw new UsageError(`没有 ${path}`);
		}
		const store = new ContentStore(resolve(content), CACHE, asOf);
		const wanted = [
			...positionals.map((path) => fromWorkingDirectory('.', path)),
			...foldersOfSites(store, content, sites),
		];
		const isWanted = (file: string): boolean =>
			wanted.length === 0 ||
			wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
		const issues = validateAll(store, asOf)
			.map((issue) => ({ ...issue, file: fromWorkingDirectory(content, issue.file) }))
			.filter(({ file }) => isWanted(file));
		const files = store.folder.regions
			.flatMap((region) => [region.file, ...region.entries.map(({ file }) => file)])
			.filter((file) => isWanted(fromWorkingDirectory(content, file))).length;
		process.stdout.write(report(issues, files, wantsColour(process.stdout, process.env)));
		return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
	},
);

function foldersOfSites(store: ContentStore, content: string, sites: string[]): string[] {
	return sites.map((slug) => {
		const id = store.ids.find((region) => {
			const site = store.read(region).region?.site;
			return site && (site.slug ?? region.split('/').at(-1)) === slug;
		});
		if (!id) throw new UsageError(`没有网站 ${slug}`);
		return fromWorkingDirectory(content, id);
	});
}
