/** The engine: read → check → render per site → index → carry over → publish. */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import type { SiteSummary } from '../../src/site/portal-view.ts';
import { findContent } from '../../src/source/find-content.ts';
import { compareIssues, type Issue } from '../../src/source/issue.ts';
import { fromWorkingDirectory, UsageError } from '../cli/arguments.ts';
import { CACHE } from '../cli/places.ts';
import { readPortal } from '../validate/validate.ts';
import { compileTemplates } from './compile.ts';
import { closeSearch, indexSite } from './index-search.ts';
import { WorkerPool } from './pool.ts';
import type { ManifestFile, ReadResult, RenderResult, Scene } from './protocol.ts';
import {
	carryOver,
	currentRelease,
	draftRelease,
	type Release,
	type ReleaseState,
} from './releases.ts';
import {
	type BuildReport,
	type SiteReport,
	type SiteStatus,
	siteLine,
	totalsOf,
} from './report.ts';

export interface BuildOptions {
	content: string;
	out: string;
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

const hasErrors = (issues: readonly Issue[]): boolean =>
	issues.some(({ severity }) => severity === 'error');

/** Builds and publishes; the report says what happened to each site. */
export async function build(options: BuildOptions): Promise<BuildReport> {
	const started = performance.now();
	const content = resolve(options.content);
	const pool = new WorkerPool(Math.max(1, Math.min(availableParallelism(), 8)), {
		content,
		cache: CACHE,
		asOf: options.asOf,
	});
	try {
		return await buildWith(pool, content, options, started);
	} finally {
		await pool.close();
		await closeSearch();
	}
}

async function buildWith(
	pool: WorkerPool,
	content: string,
	options: BuildOptions,
	started: number,
): Promise<BuildReport> {
	const compiling = compileTemplates();
	compiling.catch(() => undefined);
	const folder = findContent(content);
	const previous = currentRelease(resolve(options.out));
	const portalRead = readPortal(content);
	const portal = portalRead.portal ?? previous?.state.portal;
	const reads = await Promise.all(
		folder.regions.map(({ id }) => pool.run<ReadResult>({ kind: 'read', region: id })),
	);
	const issues = new Map(reads.map(({ region, issues: found }) => [region, found]));
	const lastGood = (id: string): string | null =>
		previous?.state.regions.includes(id) ? previous.regionFile(id) : null;
	const scene: Scene = {
		ids: reads
			.filter(({ region, isReadable }) => isReadable || lastGood(region) !== null)
			.map(({ region }) => region),
		sites: reads.flatMap(({ region, slug, file }) =>
			slug === undefined ? [] : [{ region, slug, file }],
		),
		substitutes: {},
		...(portal?.url === undefined ? {} : { portalUrl: portal.url }),
	};
	const markBroken = (): void => {
		for (const [region, found] of issues) {
			if (hasErrors(found)) scene.substitutes[region] = lastGood(region);
		}
	};
	markBroken();
	await pool.runOnAll({ kind: 'scene', scene });
	const readable = reads.filter(({ isReadable }) => isReadable).map(({ region }) => region);
	const checks = await Promise.all(
		readable.map((region) => pool.run<Issue[]>({ kind: 'check', region })),
	);
	for (const [index, region] of readable.entries())
		issues.get(region)?.push(...(checks[index] as Issue[]));
	markBroken();

	const templates = await compiling;
	const draft = draftRelease(resolve(options.out));
	try {
		const slugs = siteSlugs(reads, previous);
		const wanted = selection(slugs, options);
		const rendered = new Map<string, RenderResult>();
		const isBroken = (region: string): boolean => scene.substitutes[region] !== undefined;
		for (let isStable = false; !isStable; ) {
			isStable = true;
			await pool.runOnAll({ kind: 'scene', scene });
			await Promise.all(
				slugs.map(async ({ region, slug }) => {
					if (isBroken(region) && scene.substitutes[region] === null) return;
					if (rendered.get(region)?.files) rendered.delete(region);
					const knownKey = previous?.state.keys[slug];
					const isSummaryOnly = isBroken(region) || !wanted.has(slug);
					try {
						const result = await pool.run<RenderResult>({
							kind: 'render',
							region,
							out: draft.tree,
							templates,
							isSummaryOnly,
							...(knownKey === undefined ? {} : { knownKey }),
						});
						rendered.set(region, result);
					} catch (error) {
						// Hubs must not show what this county could not publish: once more, with its last good data.
						issues.get(region)?.push(renderIssue(region, error));
						markBroken();
						rendered.delete(region);
						isStable = false;
					}
				}),
			);
		}

		const sites: SiteReport[] = [];
		const manifest: ManifestFile[] = [];
		const state: ReleaseState = { keys: {}, pages: {}, regions: [], ...(portal ? { portal } : {}) };
		const summaries: SiteSummary[] = [];
		const filesByPrefix = Map.groupBy(previous?.manifest ?? [], ({ path }) =>
			path.slice(0, path.indexOf('/') + 1),
		);
		for (const { region, slug } of slugs) {
			const result = rendered.get(region);
			const carried =
				result?.files && !isBroken(region) ? [] : (filesByPrefix.get(`${slug}/`) ?? []);
			const status = statusOf(result, isBroken(region), carried.length > 0, wanted.has(slug));
			if (status === undefined) continue;
			const files = [...(result?.files ?? [])];
			if (status === 'built' && options.hasSearch)
				files.push(...(await indexSite(draft.tree, slug)));
			if (status !== 'built' && status !== 'failed') {
				carryOver(
					(previous as Release).tree,
					draft.tree,
					carried.map(({ path }) => path),
				);
				files.push(...carried);
			}
			manifest.push(...files);
			if (status !== 'failed' && result) {
				summaries.push(result.summary);
				state.keys[slug] = (status === 'built' ? result.key : previous?.state.keys[slug]) ?? '';
				state.pages[slug] = status === 'built' ? result.pages : (previous?.state.pages[slug] ?? 0);
			}
			const report: SiteReport = {
				slug,
				region,
				status,
				pages: state.pages[slug] ?? 0,
				ms: status === 'built' ? (result?.ms ?? 0) : 0,
				issues: shownIssues(issues.get(region) ?? [], options.content),
			};
			sites.push(report);
			options.print(siteLine(report, options.isTerminal));
		}
		const siteRegions = new Set(slugs.map(({ region }) => region));
		const others = [
			...folder.issues,
			...portalRead.issues,
			...[...issues].filter(([region]) => !siteRegions.has(region)).flatMap(([, found]) => found),
		];
		const report: BuildReport = {
			asOf: options.asOf,
			commit: options.commit,
			sites,
			issues: shownIssues(others, options.content),
			totals: totalsOf(sites, Math.round(performance.now() - started)),
		};
		if (summaries.length === 0) {
			draft.discard();
			return report;
		}
		if (portal) {
			manifest.push(
				...(await pool.run<ManifestFile[]>({
					kind: 'portal',
					portal,
					sites: summaries,
					out: draft.tree,
					templates,
				})),
			);
		}
		await Promise.all(
			scene.ids
				.filter((id) => scene.substitutes[id] !== null)
				.map(async (id) => {
					await pool.run({ kind: 'save', region: id, path: draft.regionFile(id) });
					state.regions.push(id);
				}),
		);
		state.regions.sort();
		manifest.sort((a, b) => (a.path < b.path ? -1 : 1));
		writeFileSync(
			join(draft.tree, 'manifest.json'),
			`${JSON.stringify({ format: 1, files: manifest })}\n`,
		);
		report.totals.ms = Math.round(performance.now() - started);
		writeFileSync(join(draft.tree, 'build-report.json'), `${JSON.stringify(report, null, '\t')}\n`);
		draft.publish(state);
		return report;
	} catch (error) {
		draft.discard();
		throw error;
	}
}

/** Every site of the content; one whose `region.yaml` is broken keeps the slug it was published under. */
function siteSlugs(
	reads: readonly ReadResult[],
	previous: Release | undefined,
): { region: string; slug: string }[] {
	return reads.flatMap(({ region, slug, isReadable }) => {
		if (slug !== undefined) return [{ region, slug }];
		const known = region.split('/').at(-1) as string;
		return !isReadable && previous?.state.keys[known] !== undefined
			? [{ region, slug: known }]
			: [];
	});
}

/** Slugs to build now. Throws on a slug that no site has. */
function selection(
	slugs: readonly { region: string; slug: string }[],
	options: BuildOptions,
): Set<string> {
	for (const slug of options.sites) {
		if (!slugs.some((site) => site.slug === slug)) throw new UsageError(`没有网站 ${slug}`);
	}
	const { shard, changedRegions } = options;
	return new Set(
		slugs
			.filter(({ slug }) => options.sites.length === 0 || options.sites.includes(slug))
			.filter((_site, index) => !shard || index % shard.count === shard.index - 1)
			.filter(({ region }) => !changedRegions || changedRegions.has(region))
			.map(({ slug }) => slug),
	);
}

/** What became of a site; undefined for one that is not asked for and was never published. */
function statusOf(
	result: RenderResult | undefined,
	isBroken: boolean,
	isCarried: boolean,
	isWanted: boolean,
): SiteStatus | undefined {
	if (isBroken) return isCarried ? 'kept' : 'failed';
	if (result?.files) return 'built';
	if (isCarried) return 'unchanged';
	return isWanted ? 'failed' : undefined;
}

const renderIssue = (region: string, error: unknown): Issue => ({
	severity: 'error',
	code: 'RENDER_FAILED',
	file: `${region}/region.yaml`,
	line: 1,
	column: 1,
	path: '',
	message: `网站没有生成：${error instanceof Error ? error.message : String(error)}`,
	hint: '这是程序的错误，请把这一行发给维护者。',
});

const shownIssues = (issues: readonly Issue[], content: string): Issue[] =>
	issues
		.map((issue) => ({ ...issue, file: fromWorkingDirectory(content, issue.file) }))
		.sort(compareIssues);
