/** A worker thread: reads, checks and renders one region at a time, in its own memory. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { picturesOf } from '../../src/model/references.ts';
import { homeItems } from '../../src/outputs/api/lists.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { portalView, summaryOf } from '../../src/site/portal-view.ts';
import { placesOf } from '../../src/site/search-places.ts';
import type { SiteView } from '../../src/site/site-view.ts';
import type { RegionRead } from '../../src/source/read-region.ts';
import { FIRST_LANGUAGE, type Language, speak } from '../../src/strings/language.ts';
import { COPY_SETTINGS, UndecodablePicture } from '../build/picture-copy.ts';
import { renderPortal, renderSite } from '../build/render.ts';
import { numbersShown, scanFiles } from '../build/scan-output.ts';
import { ContentStore, contentOf, readResult } from '../content/content-store.ts';
import { readJson, writeAtomically } from '../content/json-files.ts';
import { checkRegion, readPortal } from '../validate/validate.ts';
import type { Scene, Task, WorkerSetup } from './protocol.ts';

const setup = workerData as WorkerSetup;
const store = new ContentStore(setup.content, setup.cache, setup.asOf);
let scene: Scene = { ids: [], sites: [], unread: [], substitutes: {} };
const substituted = new Map<string, RegionRead>();

/** A region as the sites see it: as read, or its last good content, or empty where there is none. */
function read(id: string): RegionRead {
	const substitute = scene.substitutes[id];
	if (substitute === undefined) return store.read(id);
	const known = substituted.get(id);
	if (known) return known;
	const good =
		substitute === null
			? emptied(store.read(id))
			: (readJson<RegionRead>(substitute) as RegionRead);
	substituted.set(id, good);
	return good;
}

/** A broken region without last good content has no entries and no site that others could lead to. */
function emptied(region: RegionRead): RegionRead {
	const { site: _site, ...rest } = region.region ?? {
		name: region.id,
		level: 'county',
		sample: false,
	};
	return {
		...region,
		region: rest as NonNullable<RegionRead['region']>,
		entries: [],
		known: [],
		issues: [],
	};
}

const contentNow = () => contentOf(scene.ids, read, scene.synonyms);

/** Bytes of a picture; those of a broken region lie beside its last good content. */
function picture(file: string): Buffer {
	const region = file.slice(0, file.indexOf('/assets/'));
	const substitute = scene.substitutes[region];
	if (!substitute) return readFileSync(join(setup.content, file));
	return readFileSync(join(picturesFolder(substitute), file.slice(region.length + 1)));
}

/** Where the pictures of a region saved as `file` lie. */
const picturesFolder = (file: string): string => file.replace(/\.json$/u, '');

/** Saves a region's content and the pictures it shows, for builds in which it is broken. */
function save(region: string, path: string): void {
	const content = read(region);
	writeAtomically(path, JSON.stringify(content));
	for (const name of new Set(content.entries.flatMap(picturesOf).map((shown) => shown.name))) {
		const target = join(picturesFolder(path), name);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, picture(`${region}/${name}`));
	}
}

/** The view of a region's site with its words in a language; everything else a worker says is Chinese. */
function viewIn(language: Language, region: string): SiteView {
	speak(language);
	try {
		return loadSite(contentNow(), region, setup.asOf, scene.portalUrl, !scene.isOnlineOnly);
	} finally {
		speak(FIRST_LANGUAGE);
	}
}

/** Hash of the templates, of all that the pages show, and of the pictures and how they are copied. */
function keyOf(view: SiteView, templates: string): string {
	const hash = createHash('sha256').update(templates).update(JSON.stringify(view));
	for (const { file, widths } of Object.values(view.pictures)) {
		hash.update(picture(file));
		if (widths) hash.update(COPY_SETTINGS);
	}
	return hash.digest('hex');
}

const TASKS: { [Kind in Task['kind']]: (task: Extract<Task, { kind: Kind }>) => unknown } = {
	find: () => {
		const { issues, ...read } = readPortal(setup.content, setup.asOf);
		const { folder, ids } = store;
		return { regions: ids, issues: [...folder.issues, ...issues], ...read };
	},
	read: ({ region }) => readResult(store, region),
	scene: (task) => {
		scene = task.scene;
		substituted.clear();
	},
	check: ({ region }) =>
		checkRegion(
			{
				root: setup.content,
				ids: scene.ids,
				read: (id) => (id === region ? store.read(id) : read(id)),
				sites: scene.sites,
				unread: scene.unread,
			},
			region,
			setup.asOf,
		),
	render: async ({ region, language, out, templates, knownKey, isSummaryOnly }) => {
		const started = performance.now();
		const first = viewIn(FIRST_LANGUAGE, region);
		const summary = summaryOf(first, homeItems(first));
		if (isSummaryOnly) return { region, key: '', summary, pages: 0, ms: 0 };
		const key = keyOf(first, templates.hash);
		const result = { region, key, summary, pages: 0, ms: 0 };
		if (key === knownKey) return result;
		const view = language === FIRST_LANGUAGE ? first : viewIn(language, region);
		const rendered = await renderSite(view, templates.entry, picture, setup.cache, out).catch(
			(error) => {
				if (error instanceof UndecodablePicture) return error;
				throw error;
			},
		);
		if (rendered instanceof UndecodablePicture) return { ...result, undecodable: rendered.file };
		const { files } = rendered;
		const pages = files.filter(({ path }) => path.endsWith('.html')).length;
		const allowed = [...numbersShown(view), ...store.excusedNumbers];
		return { ...result, ...rendered, allowed, pages, ms: Math.round(performance.now() - started) };
	},
	portal: ({ portal, sites, out, templates }) =>
		renderPortal(
			portalView(portal, sites, {
				searchPlaces: placesOf(contentNow(), scene.ids),
				synonyms: scene.synonyms ?? [],
			}),
			templates.entry,
			out,
		),
	scan: ({ out, files, allowed }) => scanFiles(out, files, allowed),
	save: ({ region, path }) => save(region, path),
};

parentPort?.on('message', async ({ id, task }: { id: number; task: Task }) => {
	try {
		const result = await (TASKS[task.kind] as (task: Task) => unknown)(task);
		parentPort?.postMessage({ id, result });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		parentPort?.postMessage({ id, error: message });
	}
});
