/**
 * Checks a whole content folder: few regions in this process, many on worker threads, and only
 * those that have changed, or stand above or below one that has, since they were last found clean.
 */
import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { compareIssues, type Issue } from '../../src/source/issue.ts';
import { codeHash } from '../content/code-hash.ts';
import { ContentStore, contentOf, type ReadResult, readResult } from '../content/content-store.ts';
import { readJson, writeAtomically } from '../content/json-files.ts';
import { WorkerPool } from '../workers/pool.ts';
import type { Scene } from '../workers/protocol.ts';
import { capIssues } from './cap-issues.ts';
import { type RegionKey, regionKey } from './region-keys.ts';
import { checkRegion, readPortal } from './validate.ts';

/** How many regions are read in this process before worker threads are worth starting. */
const FEW_REGIONS = 16;

/** What was found in a region and what it was found from. */
interface Known {
	key: string;
	read: ReadResult;
	/** Hash of all that the cross-file rules looked at. */
	checkKey: string;
	across: Issue[];
}

export interface Checked {
	/** Sorted, with at most 30 of each file; files are named below the content folder. */
	issues: Issue[];
	/** Every file that was looked at as content. */
	files: string[];
	sites: Scene['sites'];
}

/** Checks a content folder on a day; `cache` is the project's cache folder. */
export async function checkAll(root: string, cache: string, day: Day): Promise<Checked> {
	const store = new ContentStore(root, cache, day);
	const path = join(cache, `checks-${codeHash(['src', 'scripts'])}-${store.exceptionsKey}.json`);
	const before = readJson<Record<string, Known>>(path) ?? {};
	const writtenMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const work = new Work(store, { content: root, cache, asOf: day });
	// Where all has to be read, the workers get ready while this thread looks at the files.
	if (Object.keys(before).length === 0 && store.ids.length > FEW_REGIONS) work.start();
	const keys = new Map(
		store.folder.regions.map((folder) => [folder.id, regionKey(root, folder)] as const),
	);
	const isKnown = (id: string): boolean => {
		const { key, changedMs } = keys.get(id) as RegionKey;
		return before[id]?.key === key && changedMs < writtenMs - 1000;
	};
	const ids = store.ids;
	try {
		const reads = await work.read(ids.filter((id) => !isKnown(id)));
		const all = ids.map((id) => reads.get(id) ?? (before[id] as Known).read);
		const scene = sceneOf(all);
		const checkKeys = checkKeysOf(all, scene, keys, day);
		const isChecked = (id: string): boolean => {
			const known = before[id];
			return known?.checkKey === checkKeys.get(id) && isKnown(id) && known?.across.length === 0;
		};
		const across = await work.check(
			scene.ids.filter((id) => !isChecked(id)),
			scene,
		);
		const now = all.map((read): [string, Known] => {
			const id = read.region;
			const key = (keys.get(id) as RegionKey).key;
			const checkKey = checkKeys.get(id) ?? '';
			return [id, { key, read, checkKey, across: across.get(id) ?? [] }];
		});
		if (reads.size > 0 || across.size > 0 || ids.length !== Object.keys(before).length)
			writeAtomically(path, JSON.stringify(Object.fromEntries(now)));
		const issues = [
			...store.folder.issues,
			...readPortal(
				root,
				day,
				all.flatMap(({ named }) => named),
			).issues,
			...now.flatMap(([_id, known]) => [...known.read.issues, ...known.across]),
		];
		const files = store.folder.regions.flatMap(({ file, entries }) => [
			file,
			...entries.map((entry) => entry.file),
		]);
		return { issues: capIssues(issues.sort(compareIssues)), files, sites: scene.sites };
	} finally {
		await work.end();
	}
}

const sceneOf = (reads: readonly ReadResult[]): Scene => ({
	ids: reads.filter(({ isReadable }) => isReadable).map(({ region }) => region),
	sites: reads.flatMap(({ region, slug, file }) =>
		slug === undefined ? [] : [{ region, slug, file }],
	),
	unread: reads
		.filter(({ isReadable }) => !isReadable)
		.map(({ region, known }) => ({ id: region, known })),
	substitutes: {},
});

/**
 * What the rules look at from each region: itself, all above and below it, those whose jobs it
 * shows, which regions and sites there are, the day.
 */
function checkKeysOf(
	reads: readonly ReadResult[],
	scene: Scene,
	keys: ReadonlyMap<string, RegionKey>,
	day: Day,
): Map<string, string> {
	const everywhere = hash('sha256', JSON.stringify([scene.ids, scene.sites, scene.unread, day]));
	const related = new Map(scene.ids.map((id) => [id, [] as string[]]));
	for (const id of scene.ids) {
		const { key } = keys.get(id) as RegionKey;
		const parts = id.split('/');
		for (let length = 1; length <= parts.length; length += 1) {
			const above = parts.slice(0, length).join('/');
			const aboveKey = keys.get(above)?.key;
			if (above !== id) related.get(above)?.push(key);
			if (aboveKey) related.get(id)?.push(aboveKey);
		}
	}
	for (const { region, partners } of reads) {
		for (const partner of partners) related.get(region)?.push(keys.get(partner)?.key ?? '');
	}
	return new Map(
		[...related].map(([id, parts]) => [id, hash('sha256', [everywhere, ...parts].join('\n'))]),
	);
}

/** Reads and checks regions here, or on worker threads where they are many. */
class Work {
	readonly #store: ContentStore;
	readonly #setup: ConstructorParameters<typeof WorkerPool>[1];
	#pool: WorkerPool | undefined;

	constructor(store: ContentStore, setup: ConstructorParameters<typeof WorkerPool>[1]) {
		this.#store = store;
		this.#setup = setup;
	}

	async read(ids: readonly string[]): Promise<Map<string, ReadResult>> {
		if (ids.length <= FEW_REGIONS)
			return new Map(ids.map((id) => [id, readResult(this.#store, id)]));
		const pool = this.#workers();
		const reads = ids.map((region) => pool.run<ReadResult>({ kind: 'read', region }));
		return new Map((await Promise.all(reads)).map((read) => [read.region, read]));
	}

	async check(ids: readonly string[], scene: Scene): Promise<Map<string, Issue[]>> {
		if (ids.length <= FEW_REGIONS) {
			const read = (id: string) => this.#store.read(id);
			const content = contentOf(scene.ids, read);
			const checkable = { ...scene, root: this.#setup.content, read, content };
			const day = this.#setup.asOf;
			return new Map(ids.map((id) => [id, checkRegion(checkable, id, day)]));
		}
		const pool = this.#workers();
		await pool.runOnAll({ kind: 'scene', scene });
		const checks = ids.map(
			async (region): Promise<[string, Issue[]]> => [
				region,
				await pool.run<Issue[]>({ kind: 'check', region }),
			],
		);
		return new Map(await Promise.all(checks));
	}

	/** Starts the worker threads ahead of their first task. */
	start(): void {
		this.#workers();
	}

	async end(): Promise<void> {
		await this.#pool?.close();
	}

	#workers(): WorkerPool {
		this.#pool ??= new WorkerPool(Math.max(1, Math.min(availableParallelism(), 4)), this.#setup);
		return this.#pool;
	}
}
