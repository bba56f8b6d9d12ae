/** Evaluates the search: corpus → content → sites → browser → measures. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { build } from '../build/build.ts';
import { UsageError } from '../cli/arguments.ts';
import { CACHE } from '../cli/places.ts';
import { ContentStore } from '../content/content-store.ts';
import { issueBlocks } from '../validate/report-text.ts';
import { ask, searchAddress } from './ask.ts';
import { askBaseline, buildBaseline } from './baseline.ts';
import { type CorpusContent, contentOfCorpus, dayWithoutExpired } from './corpus-content.ts';
import type { KnownRegion } from './corpus-regions.ts';
import { measureSearch } from './measure-search.ts';
import { type EvaluationSet, readSet } from './read-set.ts';
import { missesTable, resultsJson, resultsTable } from './results-table.ts';

export interface EvalOptions {
	corpus: string;
	queries: string;
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
	for (const [name, file] of [
		['corpus', options.corpus],
		['queries', options.queries],
	] as const) {
		if (!statSync(file, { throwIfNoEntry: false })?.isFile())
			throw new UsageError(`--${name} 要写一个文件，没有 ${file}`);
	}
	const { set, issues } = readSet(options.corpus, options.queries);
	if (!set) {
		process.stderr.write(issueBlocks(issues));
		return 1;
	}
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
	const content = contentOfCorpus(set.records, knownRegions(options.content));
	writeContent(join(folder, 'corpus-content'), content, options.content);
	const out = join(folder, 'corpus-site');
	const report = await build({
		content: join(folder, 'corpus-content'),
		out,
		cache: join(folder, 'corpus-cache'),
		asOf,
		sites: [],
		commit: null,
		hasSearch: true,
		print: say,
		isTerminal: false,
	});
	const issues = [...report.issues, ...report.sites.flatMap((site) => site.issues)];
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (errors.length > 0 || report.totals.failed > 0) {
		process.stderr.write(issueBlocks(errors));
		return 1;
	}
	const address = searchAddress(out, content.sites);
	say(`在 ${address} 搜索`);
	if (options.hasBaseline) await buildBaseline(out, join(folder, 'corpus-baseline'));
	const browser = await launchBrowser();
	try {
		const own = await measureSearch(browser, { folder: out, address, ask }, set, content.recordAt);
		const plain = options.hasBaseline
			? await measureSearch(
					browser,
					{ folder: join(folder, 'corpus-baseline'), address: 'ask.html', ask: askBaseline },
					set,
					content.recordAt,
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

/** The regions of the project's own content, where there is some. */
function knownRegions(content: string): KnownRegion[] {
	if (!existsSync(content)) return [];
	const store = new ContentStore(resolve(content), CACHE);
	return store.ids.flatMap((id) => {
		const { region } = store.read(id);
		return region ? [{ id, region }] : [];
	});
}

function writeContent(folder: string, { files }: CorpusContent, own: string): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	const synonyms = join(own, 'synonyms.yaml');
	if (existsSync(synonyms)) copyFileSync(synonyms, join(folder, 'synonyms.yaml'));
}
