/** The engine: survey → render and index per site → assemble → publish. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { compareIssues, type Issue } from '../../src/source/issue.ts';
import { fromWorkingDirectory, UsageError } from '../cli/arguments.ts';
import { CACHE } from '../cli/places.ts';
import { WorkerPool } from '../workers/pool.ts';
import { assembleSites, finishRelease } from './assemble.ts';
import { compileTemplates } from './compile.ts';
import { closeSearch } from './index-search.ts';
import { currentRelease, draftRelease } from './releases.ts';
import { renderSites } from './render-sites.ts';
import { type BuildReport, type SiteReport, siteLine, totalsOf } from './report.ts';
import { type SiteOfRegion, surveyContent } from './survey.ts';

export interface BuildOptions {
	content: string;
	out: string;
	/** Folder of parsed content, where it is not the project's own cache. */
	cache?: string;
	asOf: Day;
	/** Slugs to build; all when empty. Others are carried over from the last release. */
	sites: string[];
	/** Build only the `index`-th of `count` parts of the sites, from 1. */
	shard?: { index: number; count: number };
	/** Regions touched since a commit; only sites that show them are built. */
	changedRegions?: Set<string>;
	commit: string | null;
	hasSearch: boolean;
	print: (line: string) => void;
	isTerminal: boolean;
}

/** Most workers worth starting; each needs memory of its own. */
const MOST_WORKERS = 8;

/** Builds and publishes; the report says what happened to each site. */
export async function build(options: BuildOptions): Promise<BuildReport> {
	const pool = new WorkerPool(Math.max(1, Math.min(availableParallelism(), MOST_WORKERS)), {
		content: resolve(options.content),
		cache: options.cache ?? CACHE,
		asOf: options.asOf,
	});
	try {
		return await buildWith(pool, options);
	} finally {
		await pool.close();
		await closeSearch();
	}
}

async function buildWith(pool: WorkerPool, options: BuildOptions): Promise<BuildReport> {
	const started = performance.now();
	const previous = currentRelease(resolve(options.out));
	const [survey, templates] = await Promise.all([
		surveyContent(pool, previous),
		compileTemplates(),
	]);
	const wanted = selection(survey.sites, options);
	const draft = draftRelease(resolve(options.out));
	try {
		const beforeRender = performance.now();
		const rendered = await renderSites(pool, survey, {
			out: draft.tree,
			templates: options.hasSearch
				? templates
				: { ...templates, hash: `${templates.hash} unindexed` },
			wanted,
			knownKeys: previous?.state.keys ?? {},
			hasSearch: options.hasSearch,
		});
		const renderMs = Math.round(performance.now() - beforeRender);
		const shown = (site: SiteReport): SiteReport => ({
			...site,
			issues: readableIssues(site.issues, options.content),
		});
		const assembled = assembleSites(
			survey,
			rendered,
			draft,
			previous,
			options.shard !== undefined,
			(site) => options.print(siteLine(site, options.isTerminal)),
		);
		const hasSite = new Set(survey.sites.map(({ region }) => region));
		const siteless = [...survey.issues].flatMap(([id, found]) => (hasSite.has(id) ? [] : found));
		const report = (): BuildReport => ({
			asOf: options.asOf,
			commit: options.commit,
			sites: assembled.sites.map(shown),
			issues: readableIssues([...survey.otherIssues, ...siteless], options.content),
			totals: totalsOf(assembled.sites, Math.round(performance.now() - started), renderMs),
		});
		if (assembled.summaries.length === 0) {
			draft.discard();
			return report();
		}
		await finishRelease(pool, survey, assembled, draft, previous, {
			templates,
			hasSearch: options.hasSearch,
		});
		const final = report();
		const text = `${JSON.stringify(final, null, '\t')}\n`;
		writeFileSync(join(draft.tree, 'build-report.json'), text);
		await draft.publish(assembled.state);
		return final;
	} catch (error) {
		draft.discard();
		throw error;
	}
}

/** Slugs to build now. Throws on a slug that no site has. */
function selection(all: readonly SiteOfRegion[], options: BuildOptions): Set<string> {
	const { sites, shard, changedRegions } = options;
	for (const slug of sites) {
		if (!all.some((site) => site.slug === slug)) throw new UsageError(`没有网站 ${slug}`);
	}
	const isWanted = ({ region, slug }: SiteOfRegion, index: number): boolean =>
		(sites.length === 0 || sites.includes(slug)) &&
		(!shard || index % shard.count === shard.index - 1) &&
		(!changedRegions || changedRegions.has(region));
	return new Set(all.filter(isWanted).map(({ slug }) => slug));
}

/** Issues with their files as seen from the working directory, in the order of a report. */
const readableIssues = (issues: readonly Issue[], content: string): Issue[] =>
	issues
		.map((issue) => ({ ...issue, file: fromWorkingDirectory(content, issue.file) }))
		.sort(compareIssues);
