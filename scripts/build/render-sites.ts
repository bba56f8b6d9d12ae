/** Renders all sites that changed; a site that fails is replaced by its last good content for all. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { languageFolder } from '../../src/site/languages.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import type { Language } from '../../src/strings/language.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ManifestFile, RenderResult } from '../workers/protocol.ts';
import type { Templates } from './compile.ts';
import { indexSite } from './index-search.ts';
import type { OutputSighting } from './scan-output.ts';
import type { SiteOfRegion, Survey } from './survey.ts';

export interface RenderOrder {
	/** Folder of the release being built. */
	out: string;
	templates: Templates;
	/** Slugs to render; others are only looked at. */
	wanted: ReadonlySet<string>;
	/** Keys of the published sites, by slug: a site whose key is the same is not rendered. */
	knownKeys: Readonly<Record<string, string>>;
	hasSearch: boolean;
}

/**
 * Renders and indexes until a round has no failure; a site's index is made while others render.
 * Sites without any content to show are left out.
 */
export async function renderSites(
	pool: WorkerPool,
	survey: Survey,
	order: RenderOrder,
): Promise<Map<string, RenderResult>> {
	for (;;) {
		const failed: { region: string; slug: string; error: unknown }[] = [];
		const rendered = new Map<string, RenderResult>();
		await pool.runOnAll({ kind: 'scene', scene: survey.scene });
		await Promise.all(
			survey.sites.map(async (site) => {
				const { region, slug } = site;
				if (survey.isBroken(region) && !survey.hasLastGood(region)) return;
				const isSummaryOnly = survey.isBroken(region) || !order.wanted.has(slug);
				const languages = isSummaryOnly ? site.languages.slice(0, 1) : site.languages;
				try {
					// None may still write when another has failed and the folder is cleared.
					const ended = await Promise.allSettled(
						languages.map((language) => renderIn(pool, site, language, isSummaryOnly, order)),
					);
					const results = ended.map((each) => {
						if (each.status === 'rejected') throw each.reason;
						return each.value;
					});
					rendered.set(region, together(results));
				} catch (error) {
					// A site whose last good content cannot be shown either only loses its place on the portal.
					if (!survey.isBroken(region)) failed.push({ region, slug, error });
				}
			}),
		);
		if (failed.length === 0) return rendered;
		// Hubs must not show what a county could not publish: once more, with its last good content.
		for (const { region, slug, error } of failed) {
			rmSync(join(order.out, slug), { recursive: true, force: true });
			survey.fail(region, renderIssue(region, error));
		}
	}
}

/** Renders, indexes and looks through the pages of a site in one language. */
async function renderIn(
	pool: WorkerPool,
	{ region, slug }: SiteOfRegion,
	language: Language,
	isSummaryOnly: boolean,
	{ out, templates, knownKeys, hasSearch }: RenderOrder,
): Promise<RenderResult> {
	const knownKey = knownKeys[slug];
	const result = await pool.run<RenderResult>({
		kind: 'render',
		region,
		language,
		out,
		templates,
		isSummaryOnly,
		...(knownKey === undefined ? {} : { knownKey }),
	});
	if (result.undecodable !== undefined) throw new UnfitOutput(pictureIssue(result.undecodable));
	const folder = `${slug}/${languageFolder(language)}`;
	const { facts = [], ...rest } = result;
	const { files = [] } = rest;
	if (files.length === 0) return rest;
	const [indexed] = await Promise.all([
		hasSearch ? indexSite(out, folder, facts) : [],
		refusePrivate(pool, out, rest, files),
	]);
	await refusePrivate(pool, out, rest, indexed);
	return { ...rest, files: [...files, ...indexed] };
}

/** What the languages of a site gave; all or none of them were rendered. */
const together = (results: readonly RenderResult[]): RenderResult => {
	const [first] = results as [RenderResult];
	const files = first.files && results.flatMap((result) => result.files ?? []);
	return {
		...first,
		...(files ? { files } : {}),
		pages: results.reduce((sum, { pages }) => sum + pages, 0),
		ms: Math.max(...results.map(({ ms }) => ms)),
	};
};

/** Throws where files of a built site hold personal data that its content did not show. */
async function refusePrivate(
	pool: WorkerPool,
	out: string,
	{ region, allowed = [] }: RenderResult,
	files: readonly ManifestFile[],
): Promise<void> {
	if (files.length === 0) return;
	const paths = files.map(({ path }) => path);
	const [found] = await pool.run<OutputSighting[]>({ kind: 'scan', out, files: paths, allowed });
	if (found) throw new UnfitOutput(privateIssue(region, found));
}

/** What must not be published; its issue takes the place of a fault of the program. */
class UnfitOutput extends Error {
	readonly issue: Issue;

	constructor(issue: Issue) {
		super(issue.message);
		this.issue = issue;
	}
}

const privateIssue = (region: string, { file, masked }: OutputSighting): Issue =>
	issueOf({ code: 'OUTPUT_PRIVATE', path: [], params: { file, masked } }, `${region}/region.yaml`, {
		line: 1,
		column: 1,
	});

const pictureIssue = (file: string): Issue =>
	issueOf({ code: 'IMAGE_UNDECODABLE', path: [], params: { file } }, file, { line: 1, column: 1 });

const renderIssue = (region: string, error: unknown): Issue =>
	error instanceof UnfitOutput ? error.issue : programFault(region, error);

const programFault = (region: string, error: unknown): Issue => ({
	severity: 'error',
	code: 'RENDER_FAILED',
	file: `${region}/region.yaml`,
	line: 1,
	column: 1,
	path: '',
	message: `网站没有生成：${error instanceof Error ? error.message : String(error)}`,
	hint: '这是程序的错误，请把这一行发给维护者。',
});
