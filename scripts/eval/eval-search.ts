/** Evaluates the search: corpus → content → sites → browser → measures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { ask } from './ask.ts';
import { askBaseline, buildBaseline } from './baseline.ts';
import { buildCorpus } from './build-corpus.ts';
import { dayWithoutExpired } from './corpus-content.ts';
import { measureSearch } from './measure-search.ts';
import { openSet } from './open-set.ts';
import type { EvaluationSet } from './read-set.ts';
import { missesTable, resultsJson, resultsTable } from './results-table.ts';

export interface EvalOptions {
	corpus: string | undefined;
	queries: string | undefined;
	/** The project's content, for places of counties and for synonyms. */
	content: string;
	/** Day to look at the sites; the first closing day of the corpus where absent. */
	asOf?: Day;
	isJson: boolean;
	hasBaseline: boolean;
	/** Folder that keeps what was made. */
	keep?: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs the evaluation and prints it: the result on stdout, progress on stderr. Gives the exit code. */
export async function evalSearch(options: EvalOptions): Promise<number> {
	const set = openSet(options.corpus, options.queries);
	if (!set) return 1;
	const folder = resolve(options.keep ?? mkdtempSync(join(tmpdir(), 'guiyan-eval-')));
	try {
		return await evalIn(folder, set, options);
	} finally {
		if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
	}
}

async function evalIn(folder: string, set: EvaluationSet, options: EvalOptions): Promise<number> {
	const asOf = options.asOf ?? dayWithoutExpired(set.records);
	const why = options.asOf === undefined ? '（最早的截止日期，这天还没有一条过期）' : '';
	say(`${set.records.length} 条记录，${set.queries.length} 个查询，把 ${asOf} 当作今天${why}`);
	const built = await buildCorpus(folder, set.records, options.content, asOf, say);
	if (!built) return 1;
	const { out, address, recordAt } = built;
	say(`在 ${address} 搜索`);
	if (options.hasBaseline) await buildBaseline(out, join(folder, 'corpus-baseline'));
	const browser = await launchBrowser();
	try {
		const own = await measureSearch(browser, { folder: out, address, ask }, set, recordAt);
		const plain = options.hasBaseline
			? await measureSearch(
					browser,
					{ folder: join(folder, 'corpus-baseline'), address: 'ask.html', ask: askBaseline },
					set,
					recordAt,
				)
			: undefined;
		if (options.isJson) {
			const json = { ...resultsJson(own), ...(plain ? { baseline: resultsJson(plain) } : {}) };
			process.stdout.write(`${JSON.stringify(json, null, '\t')}\n`);
		} else {
			process.stdout.write(`${resultsTable('本站的搜索', own)}\n${missesTable(own)}`);
			if (plain) process.stdout.write(`\n${resultsTable('原样的 Pagefind', plain)}`);
		}
		return 0;
	} finally {
		await browser.close();
	}
}
