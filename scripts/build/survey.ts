/** The first look at all content: what is there, what is wrong with it, who takes part in the build. */
import type { Portal } from '../../src/schema/portal.ts';
import { type Issue, issueOf } from '../../src/source/issue.ts';
import type { Language } from '../../src/strings/language.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { FindResult, ReadResult, Scene } from '../workers/protocol.ts';
import type { Release } from './releases.ts';

/** A site to build: its region and the folder it is published under. */
export interface SiteOfRegion {
	region: string;
	slug: string;
	/** In which its pages are made, the first one first. */
	languages: readonly Language[];
	/** Origins whose pages may frame those of the site; unknown where the region cannot be read. */
	framedBy?: readonly string[];
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
	previous: Release | undefined,
): Promise<Survey> {
	const found = await pool.run<FindResult>({ kind: 'find' });
	const portal = found.portal ?? previous?.state.portal;
	const reads = await Promise.all(
		found.regions.map((region) => pool.run<ReadResult>({ kind: 'read', region })),
	);
	const issues = new Map(reads.map(({ region, issues: own }) => [region, own]));
	const lastGood = (region: string): string | null =>
		previous?.state.regions.includes(region) ? previous.regionFile(region) : null;
	const scene: Scene = {
		ids: reads
			.filter(({ region, isReadable }) => isReadable || lastGood(region) !== null)
			.map(({ region }) => region),
		sites: reads.flatMap(({ region, slug, file }) =>
			slug === undefined ? [] : [{ region, slug, file }],
		),
		unread: reads
			.filter(({ region, isReadable }) => !isReadable && lastGood(region) === null)
			.map(({ region, known }) => ({ id: region, known })),
		substitutes: {},
		...(found.synonyms === undefined ? {} : { synonyms: found.synonyms }),
		...(portal?.url === undefined ? {} : { portalUrl: portal.url }),
		...(portal?.offline === false ? { isOnlineOnly: true } : {}),
	};
	const note = (region: string, noted: readonly Issue[]): void => {
		if (noted.some(({ severity }) => severity === 'error')) {
			scene.substitutes[region] = lastGood(region);
		}
	};
	for (const [region, own] of issues) note(region, own);
	await pool.runOnAll({ kind: 'scene', scene });
	await Promise.all(
		reads
			.filter(({ isReadable }) => isReadable)
			.map(async ({ region }) => {
				const across = await pool.run<Issue[]>({ kind: 'check', region });
				issues.get(region)?.push(...across);
			}),
	);
	for (const clash of slugClashes(reads)) issues.get(clash.region)?.push(clash.issue);
	for (const [region, own] of issues) note(region, own);
	const isBroken = (region: string): boolean => scene.substitutes[region] !== undefined;
	return {
		portal,
		sites: sitesOf(reads, isBroken, previous),
		scene,
		issues,
		otherIssues: found.issues,
		isBroken,
		hasLastGood: (region) => typeof scene.substitutes[region] === 'string',
		fail: (region, issue) => {
			issues.get(region)?.push(issue);
			note(region, [issue]);
		},
	};
}

/**
 * Regions whose slug an earlier one's file has too. The validator reports the later file; here the
 * earlier one counts as broken as well, lest a typing error take over another county's address.
 */
function slugClashes(reads: readonly ReadResult[]): { region: string; issue: Issue }[] {
	const bySlug = Map.groupBy(
		reads.filter(({ slug }) => slug !== undefined),
		({ slug }) => slug,
	);
	return [...bySlug].flatMap(([slug, members]) =>
		members.slice(0, -1).map(({ region, file }, index) => {
			const other = (members[index + 1] as ReadResult).file;
			const params = {
				value: slug,
				other,
				proposal: `${region.split('/').at(-2) ?? 'site'}-${slug}`,
			};
			const finding = { code: 'SITE_SLUG_CLASH', path: ['site', 'slug'], params };
			return { region, issue: issueOf(finding, file, { line: 1, column: 1 }) };
		}),
	);
}

/**
 * Every site of the content. A broken region keeps the folder it was published under, or has none
 * where a healthy site took it: a folder belongs to one site.
 */
function sitesOf(
	reads: readonly ReadResult[],
	isBroken: (region: string) => boolean,
	previous: Release | undefined,
): SiteOfRegion[] {
	const healthy = reads.filter(({ region }) => !isBroken(region));
	const taken = new Set(healthy.map(({ slug }) => slug));
	return reads.flatMap(({ region, slug, languages, framedBy, isReadable }) => {
		const published = previous?.state.slugs[region];
		// Nobody can tell whether a new region that cannot be read wants a site; its folder's name stands for it.
		const isNew = !previous?.state.regions.includes(region);
		const own = isReadable ? slug : isNew ? region.split('/').at(-1) : undefined;
		const known = isBroken(region) ? (published ?? own) : own;
		const isFree = !isBroken(region) || !taken.has(known);
		if (known === undefined || !isFree) return [];
		return [{ region, slug: known, languages, ...(isReadable ? { framedBy } : {}) }];
	});
}
