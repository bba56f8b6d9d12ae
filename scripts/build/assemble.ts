/** Puts a release together: rendered sites, carried-over sites, the portal, the manifest. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSummary } from '../../src/site/portal-view.ts';
import { headerTable } from '../headers/header-table.ts';
import { releaseHeaders } from '../headers/release-headers.ts';
import { writeHeaders } from '../headers/write-headers.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { ManifestFile, RenderResult } from '../workers/protocol.ts';
import { indexPortal } from './index-search.ts';
import { carryOver, type Draft, type Release, type ReleaseState } from './releases.ts';
import type { Rendered } from './render.ts';
import type { RenderOrder } from './render-sites.ts';
import type { SiteReport, SiteStatus } from './report.ts';
import { numbersShown, scanFiles } from './scan-output.ts';
import type { SiteOfRegion, Survey } from './survey.ts';

export interface Assembled {
	sites: SiteReport[];
	manifest: ManifestFile[];
	state: ReleaseState;
	summaries: SiteSummary[];
}

/** Brings every site's files into the draft and says what became of it; `onSite` hears of each. */
export function assembleSites(
	survey: Survey,
	rendered: ReadonlyMap<string, RenderResult>,
	draft: Draft,
	previous: Release | undefined,
	isShard: boolean,
	onSite: (site: SiteReport) => void,
): Assembled {
	const assembled: Assembled = {
		sites: [],
		manifest: [],
		state: {
			keys: {},
			pages: {},
			slugs: {},
			regions: [],
			...(survey.portal ? { portal: survey.portal } : {}),
		},
		summaries: [],
	};
	const published = Map.groupBy(previous?.manifest ?? [], ({ path }) =>
		path.slice(0, path.indexOf('/') + 1),
	);
	for (const site of survey.sites) {
		const { region, slug } = site;
		const result = rendered.get(region);
		const isBuilt = result?.files !== undefined && !survey.isBroken(region);
		const carried = isBuilt ? [] : (published.get(`${slug}/`) ?? []);
		if (!isBuilt && carried.length === 0 && !survey.isBroken(region)) {
			// Another shard makes this site; the portal is the same in every shard.
			if (isShard && result) assembled.summaries.push(result.summary);
			continue;
		}
		const status = statusOf(survey, site, isBuilt, carried.length > 0);
		if (isBuilt) assembled.manifest.push(...(result.files ?? []));
		if (carried.length > 0 && previous) {
			carryOver(
				previous.tree,
				draft.tree,
				carried.map(({ path }) => path),
			);
			assembled.manifest.push(...carried);
		}
		if (status !== 'failed') {
			const { state } = assembled;
			state.slugs[region] = slug;
			state.keys[slug] = isBuilt ? result.key : (previous?.state.keys[slug] ?? '');
			state.pages[slug] = isBuilt ? result.pages : (previous?.state.pages[slug] ?? 0);
			if (result) assembled.summaries.push(result.summary);
		}
		const report: SiteReport = {
			slug,
			region,
			status,
			pages: assembled.state.pages[slug] ?? 0,
			ms: isBuilt ? result.ms : 0,
			issues: survey.issues.get(region) ?? [],
		};
		assembled.sites.push(report);
		onSite(report);
	}
	return assembled;
}

function statusOf(
	survey: Survey,
	{ region }: SiteOfRegion,
	isBuilt: boolean,
	isCarried: boolean,
): SiteStatus {
	if (survey.isBroken(region)) return isCarried ? 'kept' : 'failed';
	return isBuilt ? 'built' : 'unchanged';
}

/** Whether no site is new, gone or other than in the last release. */
const isAllKnown = (
	sites: readonly SiteReport[],
	{ keys }: ReleaseState,
	previous: Release | undefined,
): boolean =>
	sites.every(({ status }) => status === 'unchanged' || status === 'kept') &&
	Object.keys(keys).join() === Object.keys(previous?.state.keys ?? {}).join();

const searchFiles = (release: Release | undefined): ManifestFile[] =>
	(release?.manifest ?? []).filter(({ path }) => path.startsWith('pagefind/'));

/** The page of every entry at its home, by its address from the portal. */
const filesAtHome = (summaries: readonly SiteSummary[]): Map<string, string> =>
	new Map(
		summaries.flatMap(({ slug, href, found }) =>
			found.map((entry) => [`${href}${entry.href}`, `${slug}/${entry.href}index.html`]),
		),
	);

/** Adds the portal, saves every region's good content for the next build, writes the manifest. */
export async function finishRelease(
	pool: WorkerPool,
	survey: Survey,
	{ sites, manifest, state, summaries }: Assembled,
	draft: Draft,
	previous: Release | undefined,
	{ templates, hasSearch }: Pick<RenderOrder, 'templates' | 'hasSearch'>,
): Promise<void> {
	const { portal, scene } = survey;
	if (portal) {
		const task = { kind: 'portal', portal, sites: summaries, out: draft.tree, templates } as const;
		const { files, facts } = await pool.run<Rendered>(task);
		const [found] = scanFiles(
			draft.tree,
			files.map(({ path }) => path),
			numbersShown(summaries),
		);
		if (found) throw new Error(`${found.file} 里有不能公开的内容（${found.masked}），没有发布。`);
		manifest.push(...files);
		if (hasSearch) {
			const known = isAllKnown(sites, state, previous) ? searchFiles(previous) : [];
			if (known.length > 0 && previous)
				carryOver(
					previous.tree,
					draft.tree,
					known.map(({ path }) => path),
				);
			manifest.push(
				...(known.length > 0
					? known
					: await indexPortal(draft.tree, filesAtHome(summaries), facts)),
			);
		}
	}
	const good = scene.ids.filter((id) => scene.substitutes[id] !== null);
	await Promise.all(
		good.map((region) => pool.run({ kind: 'save', region, path: draft.regionFile(region) })),
	);
	state.regions.push(...good.toSorted());
	manifest.push(
		...writeHeaderFiles(survey, { sites, manifest, state, summaries }, draft, previous),
	);
	manifest.sort((a, b) => (a.path < b.path ? -1 : 1));
	const text = `${JSON.stringify({ format: 1, files: manifest })}\n`;
	writeFileSync(join(draft.tree, 'manifest.json'), text);
}

/** Writes the response headers of the whole tree, and notes in the state what they are made of. */
function writeHeaderFiles(
	survey: Survey,
	{ sites, manifest, state }: Assembled,
	{ tree }: Draft,
	previous: Release | undefined,
): ManifestFile[] {
	const files = manifest.map(({ path }) => path);
	const built = new Set(sites.flatMap(({ slug, status }) => (status === 'built' ? slug : [])));
	const { sites: headers, portal } = releaseHeaders({
		tree,
		files,
		slugs: Object.keys(state.keys),
		framedBy: (slug) => survey.sites.find((site) => site.slug === slug)?.framedBy,
		isCarried: (slug) => !built.has(slug),
		before: previous?.state.headers,
	});
	state.headers = headers;
	return writeHeaders(tree, headerTable(files, headers, portal));
}
