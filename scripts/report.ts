/** `npm run report`: what a supervisor reads about the content. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommonArguments, runCommand, UsageError } from './cli/arguments.ts';
import { CACHE } from './cli/places.ts';
import { ContentStore } from './content/content-store.ts';
import { freshnessOf, writeFreshness } from './report/freshness.ts';

const HELP = `用法：npm run report -- freshness [选项]

列出每个网站哪些栏目空白、哪些没有按时更新、哪些内容要处理，
并写成 freshness.md（给人看）和 freshness.json（给程序用）。

  --content DIR        内容文件夹（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --site SLUG          只看这些网站
  --out DIR            写到哪个文件夹（默认 report）
  --help               显示这段说明
`;

/** Prints and writes one report. */
type Report = (args: CommonArguments) => void;

const REPORTS = new Map<string, Report>([['freshness', reportFreshness]]);

await runCommand(HELP, { out: { type: 'string', default: 'report' } }, (args) => {
	const [name, ...rest] = args.positionals;
	const report = name === undefined ? undefined : REPORTS.get(name);
	if (!report || rest.length > 0) {
		const known = [...REPORTS.keys()].join('、');
		throw new UsageError(`请写一个报告的名字：${known}`);
	}
	if (!existsSync(args.content) || !statSync(args.content).isDirectory())
		throw new UsageError(`没有内容文件夹 ${args.content}`);
	report(args);
	return 0;
});

function reportFreshness({ content, asOf, sites, values }: CommonArguments): void {
	const places = freshnessOf(new ContentStore(resolve(content), CACHE, asOf), asOf, sites);
	process.stdout.write(writeFreshness(places, asOf, values.out));
	const files = ['freshness.md', 'freshness.json'].map((file) => join(values.out, file));
	process.stdout.write(`\n已写好 ${files.join(' 和 ')}\n`);
}
