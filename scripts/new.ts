/** `npm run new`: writes a valid skeleton of a content file. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RegionSchema } from '../src/schema/region.ts';
import { ENTRY_TYPES } from '../src/schema/registry.ts';
import { readData } from '../src/source/read-data.ts';
import { fromWorkingDirectory, runCommand, UsageError } from './cli/arguments.ts';
import { ContentStore } from './content/content-store.ts';
import { writeAtomically } from './content/json-files.ts';
import { ask, type Question } from './new/ask.ts';
import { draftOf, isTaken, type Wish } from './new/draft.ts';
import { KIND_LINES, kindOfWord } from './new/kind-of-word.ts';
import { issueBlocks } from './validate/report-text.ts';

const HELP = `用法：npm run new -- 类型 --region 地区编号 [选项]

新建一个能通过检查的内容文件，里面是示例的值，标着 sample: true。已有的文件不会改动。
本地区已有同名的政策时，照最新一版写出下一版。类型可以是：

${KIND_LINES}

  --region ID          地区编号，例如 guangdong/qingyuan/fogang
  --title 标题         标题；地区写全称
  --slug SLUG          文件名；省略则用标题的拼音
  --version-of SLUG    写这项政策的下一版
  --content DIR        内容文件夹（默认 content）
  --as-of YYYY-MM-DD   把哪天当作今天（默认今天，北京时间）
  --help               显示这段说明
`;

const OPTIONS = {
	region: { type: 'string' },
	title: { type: 'string' },
	slug: { type: 'string' },
	'version-of': { type: 'string' },
} as const;

await runCommand(HELP, OPTIONS, async ({ content, asOf, values, positionals }) => {
	if (!existsSync(content) || !statSync(content).isDirectory())
		throw new UsageError(`没有内容文件夹 ${content}`);
	if (positionals.length > 1) throw new UsageError(`只能写一个类型，多了 ${positionals[1]}`);
	const wish = await wishOf({ ...values, ...(positionals[0] ? { type: positionals[0] } : {}) });
	const store = new ContentStore(resolve(content), undefined, asOf);
	const draft = draftOf(store, wish, asOf);
	const path = fromWorkingDirectory(content, draft.file);
	if (isTaken(store, draft)) {
		process.stderr.write(`已经有 ${path}，没有改动。请换一个 --slug。\n`);
		return 1;
	}
	const { schema, extension } =
		wish.kind === 'region' ? { schema: RegionSchema, extension: '.yaml' } : ENTRY_TYPES[wish.kind];
	const bytes = Buffer.from(draft.text);
	const { issues } = readData(path, bytes, schema, { isMdx: extension === '.mdx' });
	if (issues.length > 0) {
		process.stderr.write(`${issueBlocks(issues, () => draft.text)}\n没有新建文件。\n`);
		return 1;
	}
	writeAtomically(join(content, draft.file), draft.text);
	process.stdout.write(nextSteps(path));
	return 0;
});

/** The wish on the command line; in a terminal the rest is asked for. */
async function wishOf(given: Record<string, any>): Promise<Wish> {
	const isNamed =
		given.slug || given.title || given['version-of'] || kindOfWord(given.type ?? '') === 'region';
	const open: Question[] = [
		...(given.type ? [] : [{ key: 'type', text: '类型（例如 job 或 岗位）' }]),
		...(given.region
			? []
			: [{ key: 'region', text: '地区编号（例如 guangdong/qingyuan/fogang）' }]),
		...(isNamed ? [] : [{ key: 'title', text: '标题' }]),
	];
	const canAsk = process.stdin.isTTY && process.stdout.isTTY;
	const all = open.length > 0 && canAsk ? { ...given, ...(await ask(open)) } : given;
	const missing = open.find(({ key }) => !all[key]);
	if (missing) throw new UsageError(`还缺 ${missing.key === 'type' ? '类型' : `--${missing.key}`}`);
	const kind = kindOfWord(all.type);
	if (!kind) throw new UsageError(`没有“${all.type}”这种类型`);
	const { region, slug, title } = all;
	return { kind, region: region.replace(/\/+$/u, ''), slug, title, versionOf: all['version-of'] };
}

function nextSteps(path: string): string {
	return `写好了 ${path}。接下来：
  1. 把“请写……”和示例的值换成真实的内容，不知道的字段整行删去。
  2. 全部填好以后，删去 sample: true 这一行；没有删去，页面会标明是示例。
  3. 运行 npm run validate -- ${path}，照提示改正，再用 npm run dev 看一遍。
`;
}
