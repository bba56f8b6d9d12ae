/** The first look at all content: what is there, what is wrong with it, who takes part in the build. */
import type { Portal } from '../../src/schema/portal.ts';
import { findContent } from '../../src/source/find-content.ts';
import type { Issue } from '../../src/source/issue.ts';
import { readPortal } from '../validate/validate.ts';
import type { WorkerPool } from './pool.ts';
import type { ReadResult, Scene } from './protocol.ts';
import type { Release } from './releases.ts';

/** A site to build: its region and the folder it is published under. */
export interface SiteOfRegion {
	region: string;
	slug: string;
}

/** Everything known before the first page is rendered. */
export interface Survey {
	portal: Portal | undefined;
	sites: SiteOfRegion[];
	scene: Scene;
	/** Issues by region. */
	issues: Map<string, Issue[]>;
	/** Issues of files outside any region. */
	otherIssues: Issue[];
	/** Whether a region has errors, so that its last good content stands in for it. */
	isBroken: (region: string) => boolean;
	/** Whether a broken region's last good content exists. */
	hasLastGood: (region: string) => boolean;
	/** Notes an error of a region; from then on its last good content stands in. */
	fail: (region: string, issue: Issue) => void;
}

/** Reads and checks all regions on the pool's workers. */
export async function surveyContent(
	pool: WorkerPool,
	content: string,
	previous: Release | undefined,
): Promise<Survey> {
	const folder = findContent(content);
	const { portal = previous?.state.portal, issues: portalIssues } = readPortal(content);
	const reads = await Promise.all(
		folder.regions.map(({ id }) => pool.run<ReadResult>({ kind: 'read', region: id })),
	);
	const issues = new Map(reads.map(({ region, issues: found }) => [region, found]));
	const lastGood = (region: string): string | null =>
		previous?.state.regions.includes(region) ? previous.regionFile(region) : null;
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
	const note = (region: string, found: readonly Issue[]): void => {
		if (found.some(({ severity }) => severity === 'error')) {
			scene.substitutes[region] = lastGood(region);
		}
	};
	for (const [region, found] of issues) note(region, found);
	await pool.runOnAll({ kind: 'scene', scene });
	await Promise.all(
		reads
			.filter(({ isReadable }) => isReadable)
			.map(async ({ region }) => {
				const found = await pool.run<Issue[]>({ kind: 'check', region });
				issues.get(region)?.push(...found);
			}),
	);
	for (const [region, found] of issues) note(region, found);
	return {
		portal,
		sites: sitesOf(reads, previous),
		scene,
		issues,
		otherIssues: [...folder.issues, ...portalIssues],
		isBroken: (region) => scene.substitutes[region] !== undefined,
		hasLastGood: (region) => typeof scene.substitutes[region] === 'string',
		fail: (region, issue) => {
			issues.get(region)?.push(issue);
			note(region, [issue]);
		},
	};
}

/** Every site of the content; one whose `region.yaml` is broken keeps the folder it was published under. */
function sitesOf(reads: readonly ReadResult[], previous: Release | undefined): SiteOfRegion[] {
	return reads.flatMap(({ region, slug, isReadable }) => {
		const known = isReadable ? slug : previous?.state.slugs[region];
		return known === undefined ? [] : [{ region, slug: known }];
	});
}
