/** `npm run bench`: measures builds, checks and pages, of made-up counties and of our own sites. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostileChecks } from './bench/hostile-checks.ts';
import { measurePages } from './bench/pages.ts';
import { pagesTable } from './bench/pages-table.ts';
import { measureReference, secondsOf } from './bench/reference.ts';
import { ownBuilds, type Result, syntheticBuilds } from './bench/scenarios.ts';
import { table } from './bench/table.ts';
import { syntheticChecks, watchedSave } from './bench/validations.ts';
import { compileTemplates } from './build/compile.ts';
import { type CommonArguments, runCommand, UsageError } from './cli/arguments.ts';
import { CACHE } from './cli/places.ts';

const HELP = `用法：npm run bench -- [validate | hostile | pages] [选项]

造一批虚构的县，测量生成网站的时间和内存，再测量本项目自己的网站。
写 validate 就测量检查内容的时间：一万条、十万条，和保存一个文件以后。
写 hostile 就测量检查存心拖垮程序的文件：每种一个，最后全部一起。
写 pages 就测量页面：每种多大，慢的手机打开要多久，和 Starlight 的同样文字比，Lighthouse 打几分。
时间也按同一次测得的固定工作量换算成倍数；换机器、换时段时比倍数，不比秒数。

  --counties N     虚构的县有几个（默认 100；检查时默认 100 和 1000）
  --content DIR    本项目的内容文件夹（默认 content）
  --keep DIR       在这里做并留下全部文件（默认 .cache/bench，做完删除）
  --json           输出 JSON
  --help           显示这段说明
`;

const OPTIONS = {
	counties: { type: 'string' },
	keep: { type: 'string' },
	json: { type: 'boolean' },
} as const;

type Measure = (folder: string, content: string, counties?: number) => AsyncGenerator<Result>;

const MEASURED: Record<string, Measure> = {
	async *build(folder, content, counties = 100) {
		await compileTemplates();
		yield* syntheticBuilds(join(folder, 'synthetic'), counties);
		yield* ownBuilds(join(folder, 'own'), content);
	},
	async *validate(folder, content, counties) {
		for (const count of counties === undefined ? [100, 1000] : [counties])
			yield* syntheticChecks(join(folder, `checks-${count}`), count);
		yield await watchedSave(folder, content);
	},
	async *hostile(folder) {
		yield* hostileChecks(join(folder, 'hostile'));
	},
};

async function bench({ content, values, positionals }: CommonArguments): Promise<number> {
	const counties = values.counties === undefined ? undefined : Number(values.counties);
	if (counties !== undefined && !(Number.isInteger(counties) && counties >= 1 && counties <= 9999))
		throw new UsageError(`--counties 是 1 到 9999 的整数，写的是 ${values.counties}`);
	const [what = 'build', ...rest] = positionals;
	const measure = MEASURED[what];
	if ((!measure && what !== 'pages') || rest.length > 0)
		throw new UsageError(`没有 ${positionals.join(' ')} 这种测量`);
	const folder = resolve(values.keep ?? join(CACHE, 'bench'));
	const say = (line: string): void => {
		if (!values.json) process.stdout.write(`${line}\n`);
	};
	mkdirSync(folder, { recursive: true });
	const measured = measure
		? await measureTimes(() => measure(folder, content, counties), folder, say)
		: await measurePages(folder, content, say).then((pages) => ({
				results: pages,
				printed: pagesTable(pages),
			}));
	if (!values.keep) rmSync(folder, { recursive: true, force: true });
	if (values.json) process.stdout.write(`${JSON.stringify(measured.results, null, '\t')}\n`);
	say(`\n${measured.printed}`);
	return 0;
}

interface Measured {
	/** For `--json`. */
	results: unknown;
	/** For a terminal. */
	printed: string;
}

/** Runs measurements between two of the fixed piece of work. */
async function measureTimes(
	measure: () => AsyncGenerator<Result>,
	folder: string,
	say: (line: string) => void,
): Promise<Measured> {
	const reference = () => measureReference(join(folder, 'reference'));
	const references = [reference()];
	const results: Result[] = [];
	for await (const result of measure()) {
		results.push(result);
		say(`${result.scenario}：${result.seconds.toFixed(2)} 秒`);
	}
	references.push(reference());
	const seconds = references.reduce((sum, each) => sum + secondsOf(each), 0) / references.length;
	return {
		results: { references, results },
		printed: `${table(results, seconds)}\n\n固定工作量：${seconds.toFixed(2)} 秒。`,
	};
}

await runCommand(HELP, OPTIONS, bench);
