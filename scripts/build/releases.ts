/**
 * Releases beside the output: `dist` is a symlink to the newest good tree in `dist.releases/`,
 * swapped by rename, so that a reader sees the old site or the new one. What the next build needs
 * to know of a release lies apart from the served tree, in `dist.releases/.state/`.
 */
import {
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Portal } from '../../src/schema/portal.ts';
import { UsageError } from '../cli/arguments.ts';
import { readJson, writeAtomically } from '../content/json-files.ts';
import type { SiteHeaders } from '../headers/header-table.ts';
import type { ManifestFile } from '../workers/protocol.ts';

/** Releases that stay after publishing. */
const KEPT_RELEASES = 3;

/** What the next build compares with. */
export interface ReleaseState {
	/** Key of each site's view and templates, by slug. */
	keys: Record<string, string>;
	/** Pages of each site, by slug. */
	pages: Record<string, number>;
	/** Folder each region's site is published under. */
	slugs: Record<string, string>;
	/** Regions whose last good content is saved. */
	regions: string[];
	/** What each site's pages ask of response headers, by slug; a state without it is read from them. */
	headers?: Record<string, SiteHeaders>;
	portal?: Portal;
}

export interface Release {
	tree: string;
	state: ReleaseState;
	/** File of a region's last good content; it exists only for `state.regions`. */
	regionFile: (id: string) => string;
	manifest: ManifestFile[];
}

const stateFolder = (releases: string, id: string): string => join(releases, '.state', id);
const regionFileIn = (folder: string, id: string): string =>
	join(folder, 'regions', `${id.replaceAll('/', '__')}.json`);

/** The release that `out` points to, or undefined where there is none or its state is gone. */
export function currentRelease(out: string): Release | undefined {
	if (!existsSync(out) || !lstatSync(out).isSymbolicLink()) return undefined;
	const tree = resolve(dirname(out), readlinkSync(out));
	const folder = stateFolder(dirname(tree), basename(tree));
	const state = readJson<ReleaseState>(join(folder, 'state.json'));
	const manifest = readJson<{ files: ManifestFile[] }>(join(tree, 'manifest.json'));
	if (!state || !manifest) return undefined;
	return { tree, state, regionFile: (id) => regionFileIn(folder, id), manifest: manifest.files };
}

/** A release being built. */
export interface Draft {
	tree: string;
	regionFile: (id: string) => string;
	/** Puts the tree in place of the one `out` points to, then removes old ones. */
	publish: (state: ReleaseState) => Promise<void>;
	discard: () => void;
}

/** Starts a release beside `out`; an unfinished one left by an interrupted build is removed. */
export function draftRelease(out: string): Draft {
	if (existsSync(out) && !lstatSync(out).isSymbolicLink()) {
		throw new UsageError(`${out} 不是指向发布目录的链接，不会覆盖它；请先移走它`);
	}
	const releases = `${out}.releases`;
	mkdirSync(releases, { recursive: true });
	for (const name of readdirSync(releases)) {
		if (name.endsWith('.tmp')) rmSync(join(releases, name), { recursive: true, force: true });
	}
	const id = String(Math.max(0, ...finished(releases).map(Number)) + 1).padStart(6, '0');
	const draft = join(releases, `${id}.tmp`);
	const folder = stateFolder(releases, id);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(draft);
	return {
		tree: draft,
		regionFile: (region) => regionFileIn(folder, region),
		publish: async (state) => {
			writeAtomically(join(folder, 'state.json'), JSON.stringify(state));
			renameSync(draft, join(releases, id));
			const link = `${out}.tmp`;
			rmSync(link, { force: true });
			symlinkSync(join(basename(releases), id), link);
			renameSync(link, out);
			const old = finished(releases).slice(0, -KEPT_RELEASES);
			const folders = old.flatMap((name) => [join(releases, name), stateFolder(releases, name)]);
			await Promise.all(folders.map((path) => rm(path, { recursive: true, force: true })));
		},
		discard: () => {
			rmSync(draft, { recursive: true, force: true });
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

const finished = (releases: string): string[] =>
	readdirSync(releases)
		.filter((name) => /^\d{6}$/u.test(name))
		.sort();

/** Carries files over by hard link: released files are never written again. */
export function carryOver(from: string, to: string, paths: readonly string[]): void {
	const made = new Set<string>();
	for (const path of paths) {
		const target = join(to, path);
		const folder = dirname(target);
		if (!made.has(folder)) {
			mkdirSync(folder, { recursive: true });
			made.add(folder);
		}
		linkSync(join(from, path), target);
	}
}
