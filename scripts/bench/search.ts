/** Measures the search page: what it fetches, how soon it answers, and Pagefind's own page beside. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildBaseline } from '../eval/baseline.ts';
import { type BuiltCorpus, buildCorpus } from '../eval/build-corpus.ts';
import { dayWithoutExpired } from '../eval/corpus-content.ts';
import type { EvaluationSet } from '../eval/read-set.ts';
import { officialCountyNames } from '../validate/official-regions.ts';
import { writeComponentPage } from './component-ui.ts';
import { largerCorpus } from './larger-corpus.ts';
import { figuresOf, largerFiguresOf, type SetFigures, type Step } from './search-figures.ts';
import { type Row, rowsOf } from './search-rows.ts';

/** How many times larger the second corpus is. */
const TIMES = 10;

export interface SearchResults extends Pick<SetFigures, 'right' | 'onPhone'> {
	records: number;
	/** Records of the larger corpus. */
	larger: number;
	queries: number;
	rows: Row[];
	/** Seconds of each step. */
	took: Record<string, number>;
}

/** Says on stderr how far the work is: stdout holds the result alone. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Measures with a set; everything made lies below `folder`, `content` is the project's own. Undefined
 * after saying on stderr why sites could not be built.
 */
export async function measureSearchPage(
	folder: string,
	content: string,
	set: EvaluationSet,
): Promise<SearchResults | undefined> {
	const took: SearchResults['took'] = {};
	const step: Step = async (name, work) => {
		const started = performance.now();
		const result = await work();
		took[name] = (performance.now() - started) / 1000;
		say(`${name}：${took[name].toFixed(1)} 秒`);
		return result;
	};
	const { records, queries } = set;
	const sitesOf = (name: string, all: typeof records): Promise<BuiltCorpus | undefined> => {
		rmSync(join(folder, name), { recursive: true, force: true });
		return step(`生成 ${all.length} 条记录的网站`, () =>
			buildCorpus(join(folder, name), all, content, dayWithoutExpired(records), () => undefined),
		);
	};
	const built = await sitesOf('search', records);
	if (!built) return undefined;
	const baseline = join(folder, 'search-baseline');
	await step('Pagefind 的索引', () => buildBaseline(built.out, baseline));
	writeComponentPage(baseline);
	const browser = await launchBrowser();
	try {
		const { figures, right, onPhone } = await figuresOf(browser, built, baseline, set, step);
		const more = largerCorpus(records, TIMES, officialCountyNames());
		const larger = await sitesOf('search-larger', more);
		if (!larger) return undefined;
		const largerFigures = await largerFiguresOf(browser, larger, queries, step);
		say(`内存最多 ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
		return {
			records: records.length,
			larger: more.length,
			queries: queries.length,
			rows: rowsOf({ ...figures, ...largerFigures }),
			right,
			onPhone,
			took,
		};
	} finally {
		await browser.close();
	}
}
