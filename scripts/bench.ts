/** `npm run bench`: measures builds, checks, pages and search, of made-up counties and of our own. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostileChecks } from './bench/hostile-checks.ts';
import { measurePages } from './bench/pages.ts';
import { pagesTable } from './bench/pages-table.ts';
import { measureReference, secondsOf } from './bench/reference.ts';
import { ownBuilds, type Result, syntheticBuilds } from './bench/scenarios.ts';
import { measureSearchPage } from './bench/search.ts';
import { searchTable } from './bench/search-table.ts';
import { table } from './bench/table.ts';
import { syntheticChecks, watchedSave } from './bench/validations.ts';
import { compileTemplates } from './build/compile.ts';
import { type CommonArguments, runCommand, UsageError } from './cli/arguments.ts';
import { CACHE } from './cli/places.ts';
import { openSet } from './eval/open-set.ts';

const HELP = `用法：npm run bench -- [validate | hostile | pages | search] [选项]

造一批虚构的县，测量生成网站的时间和内存，再测量本项目自己的网站。
写 validate 就测量检查内容的时间：一万条、十万条，和保存一个文件以后。
写 hostile 就测量检查存心拖垮程序的文件：每种一个，最后全部一起。
写 pages 就测量页面：每种多大，慢的手机打开要多久，和 Starlight 的同样文字比，Lighthouse 打几分。
写 search 就测量搜索页：要下载多少，多快有结果，和 Pagefind 自带的 Component UI 比；
要写 --corpus 和 --queries，两个文件的写法见 docs/search-evaluation.md。
时间也按同一次测得的固定工作量换算成倍数；换机器、换时段时比倍数，不比秒数。

  --counties N     虚构的县有几个（默认 100；检查时默认 100 和 1000）
  --content DIR    本项目的内容文件夹（默认 content）
  --keep DIR       在这里做并留下全部文件（默认 .cache/bench，做完删除）
  --corpus FILE    记录（JSON 列表），测量搜索页用
  --queries FILE   查询和答案（JSON 列表），测量搜索页用
  --json           输出 JSON
  --help           显示这段说明
`;

const OPTIONS = {
	counties: { type: 'string' },
	keep: { type: 'string' },
	corpus: { type: 'string' },
	queries: { type: 'string' },
	json: { type: 'boolean' },
} as const;

interface Run {
	folder: string;
	content: string;
	counties: number | undefined;
	corpus: string | undefined;
	queries: string | undefined;
	/** Says how far the work is. */
	say: (line: string) => void;
}

interface Measured {
	/** For `--json`. */
	results: unknown;
	/** For a terminal. */
	printed: string;
}

/** Undefined after saying on stderr why there is nothing to measure. */
type Measure = (run: Run) => Promise<Measured | undefined>;

const MEASURES: Record<string, Measure> = {
	build: timed(async function* ({ folder, content, counties = 100 }) {
		await compileTemplates();
		yield* syntheticBuilds(join(folder, 'synthetic'), counties);
		yield* ownBuilds(join(folder, 'own'), content);
	}),
	validate: timed(async function* ({ folder, content, counties }) {
		for (const count of counties === undefined ? [100, 1000] : [counties])
			yield* syntheticChecks(join(folder, `checks-${count}`), count);
		yield await watchedSave(folder, content);
	}),
	hostile: timed(async function* ({ folder }) {
		yield* hostileChecks(join(folder, 'hostile'));
	}),
	async pages({ folder, content, say }) {
		const results = await measurePages(folder, content, say);
		return { results, printed: pagesTable(results) };
	},
	async search({ folder, content, corpus, queries }) {
		const set = openSet(corpus, queries);
		const results = set && (await measureSearchPage(folder, content, set));
		return results && { results, printed: searchTable(results) };
	},
};

/** A measure that runs between two of the fixed piece of work. */
function timed(measure: (run: Run) => AsyncGenerator<Result>): Measure {
	return async (run) => {
		const reference = () => measureReference(join(run.folder, 'reference'));
		const references = [reference()];
		const results: Result[] = [];
		for await (const result of measure(run)) {
			results.push(result);
			run.say(`${result.scenario}：${result.seconds.toFixed(2)} 秒`);
		}
		references.push(reference());
		const seconds = references.reduce((sum, each) => sum + secondsOf(each), 0) / references.length;
		return {
			results: { references, results },
			printed: `${table(results, seconds)}\n\n固定工作量：${seconds.toFixed(2)} 秒。`,
		};
	};
}

async function bench({ content, values, positionals }: CommonArguments): Promise<number> {
	const counties = values.counties === undefined ? undefined : Number(values.counties);
	if (counties !== undefined && !(Number.isInteger(counties) && counties >= 1 && counties <= 9999))
		throw new UsageError(`--counties 是 1 到 9999 的整数，写的是 ${values.counties}`);
	const [what = 'build', ...rest] = positionals;
	const measure = Object.hasOwn(MEASURES, what) ? MEASURES[what] : undefined;
	if (!measure || rest.length > 0) throw new UsageError(`没有 ${positionals.join(' ')} 这种测量`);
	const folder = resolve(values.keep ?? join(CACHE, 'bench'));
	const say = (line: string): void => {
		if (!values.json) process.stdout.write(`${line}\n`);
	};
	const { corpus, queries } = values;
	mkdirSync(folder, { recursive: true });
	const measured = await measure({ folder, content, counties, corpus, queries, say });
	if (!values.keep) rmSync(folder, { recursive: true, force: true });
	if (!measured) return 1;
	if (values.json) process.stdout.write(`${JSON.stringify(measured.results, null, '\t')}\n`);
	say(`\n${measured.printed}`);
	return 0;
}

await runCommand(HELP, OPTIONS, bench);
