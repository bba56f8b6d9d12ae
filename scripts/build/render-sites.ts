/** Renders all sites that changed; a site that fails is replaced by its last good content for all. */
import type { Issue } from '../../src/source/issue.ts';
import type { Templates } from './compile.ts';
import { indexSite } from './index-search.ts';
import type { WorkerPool } from './pool.ts';
import type { ManifestFile, RenderResult } from './protocol.ts';
import type { Survey } from './survey.ts';

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

/** A rendered site; `search` is its full-text index being made while others render. */
export interface RenderedSite extends RenderResult {
	search?: Promise<ManifestFile[]>;
}

/** Renders until a round has no failure; sites without any content to show are left out. */
export async function renderSites(
	pool: WorkerPool,
	survey: Survey,
	order: RenderOrder,
): Promise<Map<string, RenderedSite>> {
	for (;;) {
		const failed: { region: string; error: unknown }[] = [];
		const rendered = new Map<string, RenderedSite>();
		await pool.runOnAll({ kind: 'scene', scene: survey.scene });
		await Promise.all(
			survey.sites.map(async ({ region, slug }) => {
				if (survey.isBroken(region) && !survey.hasLastGood(region)) return;
				const knownKey = order.knownKeys[slug];
				try {
					const result = await pool.run<RenderResult>({
						kind: 'render',
						region,
						out: order.out,
						templates: order.templates,
						isSummaryOnly: survey.isBroken(region) || !order.wanted.has(slug),
						...(knownKey === undefined ? {} : { knownKey }),
					});
					const isIndexed = result.files !== undefined && order.hasSearch;
					rendered.set(region, {
						...result,
						...(isIndexed ? { search: indexSite(order.out, slug) } : {}),
					});
				} catch (error) {
					// A site whose last good content cannot be shown either only loses its place on the portal.
					if (!survey.isBroken(region)) failed.push({ region, error });
				}
			}),
		);
		if (failed.length === 0) return rendered;
		await Promise.allSettled([...rendered.values()].map(({ search }) => search));
		// Hubs must not show what a county could not publish: once more, with its last good content.
		for (const { region, error } of failed) survey.fail(region, renderIssue(region, error));
	}
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
