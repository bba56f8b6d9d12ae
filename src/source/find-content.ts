/** Walks the content folder: which folders are regions, which files are entries, what is misplaced. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../schema/nearest.ts';
import { ENTRY_TYPES, type EntryType, TYPE_NAMES, WINDOWS_DEVICES } from '../schema/registry.ts';
import { type Issue, issueOf } from './issue.ts';
import { pinyinSlug } from './pinyin-slug.ts';
import type { EntryFile } from './read-entry.ts';

/** A region folder and what lies in it. All paths are relative to the content folder, with `/`. */
export interface RegionFolder {
	id: string;
	/** Its `region.yaml`. */
	file: string;
	entries: EntryFile[];
	/** Types that have a folder here, also an empty one. */
	sections: EntryType[];
	/** Pictures, as `assets/…` below the region's folder. */
	assets: string[];
	/** Misplaced or misnamed files of this folder. */
	issues: Issue[];
}

export interface ContentFolder {
	regions: RegionFolder[];
	/** Problems outside any region. */
	issues: Issue[];
	hasPortal: boolean;
	hasSynonyms: boolean;
}

const ID = /^[a-z0-9][a-z0-9-]*$/u;

/** Lists the content below `root`. Links are named, never followed; dot files are left alone. */
export function findContent(root: string): ContentFolder {
	const found: ContentFolder = { regions: [], issues: [], hasPortal: false, hasSynonyms: false };
	for (const item of children(root, '')) {
		if (item.isFile() && item.name === 'portal.yaml') found.hasPortal = true;
		else if (item.isFile() && item.name === 'synonyms.yaml') found.hasSynonyms = true;
		else if (item.isFile() && item.name === 'privacy-exceptions.yaml') continue;
		else if (item.isDirectory()) walkRegion(root, item.name, found, found.issues);
		else found.issues.push(misplaced(item, item.name));
	}
	return found;
}

const children = (root: string, path: string): Dirent[] =>
	readdirSync(join(root, path), { withFileTypes: true })
		.filter((item) => !item.name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1));

const at = (code: string, file: string, params: Record<string, unknown> = {}): Issue =>
	issueOf({ code, path: [], params }, file, { line: 1, column: 1 });

const misplaced = (item: Dirent, path: string): Issue =>
	item.isSymbolicLink()
		? at('SYMLINK', path)
		: at('FILE_EXTENSION', path, {
				folder: '内容文件夹',
				expected: 'region.yaml',
				value: item.name,
			});

function walkRegion(root: string, id: string, found: ContentFolder, outer: Issue[]): void {
	const items = children(root, id);
	const isRegion = items.some((item) => item.isFile() && item.name === 'region.yaml');
	const almost = items.find((item) => isAlmostRegionFile(item));
	if (!isRegion && almost) outer.push(misplaced(almost, `${id}/${almost.name}`));
	else if (!isRegion) {
		const name = id.split('/').at(-1) as string;
		const hasRegions = holdsRegion(root, id);
		const known = [...TYPE_NAMES, 'assets'];
		outer.push(
			hasRegions
				? at('REGION_FILE_MISSING', `${id}/region.yaml`, {
						value: name,
						proposal: `${id}/region.yaml`,
					})
				: at('FOLDER_UNKNOWN', id, {
						value: name,
						known: known.join(' '),
						nearest:
							TYPE_NAMES.find((type) => ENTRY_TYPES[type].singular === name) ??
							nearest(name, known),
					}),
		);
		if (!hasRegions) return;
	}
	const region: RegionFolder = {
		id,
		file: `${id}/region.yaml`,
		entries: [],
		sections: [],
		assets: [],
		issues: [],
	};
	const issues = isRegion ? region.issues : outer;
	const name = id.split('/').at(-1) as string;
	if (!ID.test(name))
		issues.push(at('FILE_NAME', id, { value: name, proposal: proposalFor(name) }));
	else if (WINDOWS_DEVICES.test(name)) issues.push(at('FILE_NAME_RESERVED', id, { value: name }));
	for (const item of items) {
		const path = `${id}/${item.name}`;
		if (!isRegion && item === almost) continue;
		if (item.isSymbolicLink()) issues.push(at('SYMLINK', path));
		else if (item.isDirectory() && item.name === 'assets')
			region.assets = listAssets(root, path, 'assets', issues);
		else if (item.isDirectory() && isTypeFolder(item.name))
			walkType(root, region, item.name, issues);
		else if (item.isDirectory()) walkRegion(root, path, found, issues);
		else if (item.name !== 'region.yaml') issues.push(misplaced(item, path));
	}
	if (isRegion) found.regions.push(region);
}

/** A file that is meant to make the folder a region: a link, or with another extension. */
const isAlmostRegionFile = (item: Dirent): boolean =>
	(item.isSymbolicLink() && item.name === 'region.yaml') ||
	(item.isFile() && /^region\.(?:yml|yaml\.txt|YAML|json|md)$/u.test(item.name));

const isTypeFolder = (name: string): name is EntryType => Object.hasOwn(ENTRY_TYPES, name);

/** Whether a folder holds a region or a content type, and so must be a region itself. */
function holdsRegion(root: string, path: string): boolean {
	return children(root, path).some(
		(item) =>
			(item.isFile() && item.name === 'region.yaml') ||
			(item.isDirectory() &&
				(isTypeFolder(item.name) || holdsRegion(root, `${path}/${item.name}`))),
	);
}

/** Kinds of pictures that are published; what an SVG may hold is checked with the pictures. */
const PICTURES = /\.(png|jpe?g|webp|avif|gif|svg)$/u;

function listAssets(root: string, path: string, prefix: string, issues: Issue[]): string[] {
	return children(root, path).flatMap((item) => {
		const file = `${path}/${item.name}`;
		const name = `${prefix}/${item.name}`;
		if (item.isDirectory()) return listAssets(root, file, name, issues);
		if (item.isSymbolicLink()) issues.push(at('SYMLINK', file));
		else if (PICTURES.test(item.name)) {
			const stem = item.name.slice(0, item.name.lastIndexOf('.'));
			if (!/^[\w.-]+$/u.test(item.name)) {
				const proposal = proposalFor(stem) + item.name.slice(stem.length);
				issues.push(at('FILE_NAME', file, { value: item.name, proposal }));
			}
			if (WINDOWS_DEVICES.test(stem)) issues.push(at('FILE_NAME_RESERVED', file, { value: stem }));
			return [name];
		} else {
			const params = {
				folder: 'assets',
				expected: '.png .jpg .webp .avif .gif .svg',
				value: item.name,
			};
			issues.push(at('FILE_EXTENSION', file, params));
		}
		return [];
	});
}

function walkType(root: string, region: RegionFolder, type: EntryType, issues: Issue[]): void {
	region.sections.push(type);
	for (const item of children(root, `${region.id}/${type}`)) {
		const file = `${region.id}/${type}/${item.name}`;
		if (item.isSymbolicLink()) issues.push(at('SYMLINK', file));
		else if (!item.isFile()) {
			issues.push(at('FOLDER_UNKNOWN', file, { value: item.name, known: '（这里只放文件）' }));
		} else {
			const named = nameEntry(type, item.name, file, issues);
			if (named) region.entries.push({ type, region: region.id, file, ...named });
		}
	}
}

/** Reads id and version from a file name, or reports what is wrong with it. */
function nameEntry(
	type: EntryType,
	name: string,
	file: string,
	issues: Issue[],
): { id: string; version?: number } | undefined {
	const { extension, isVersioned, reserved, label } = ENTRY_TYPES[type];
	if (!name.endsWith(extension)) {
		issues.push(
			at('FILE_EXTENSION', file, {
				folder: `${type}（${label}）`,
				expected: extension,
				value: name,
			}),
		);
		return undefined;
	}
	const stem = name.slice(0, -extension.length);
	const version = /\.v([1-9]\d*)$/u.exec(stem);
	if (isVersioned && !version) {
		const proposal = `${stem.replace(/\.v?\d*$/u, '')}.v1${extension}`;
		issues.push(at('FILE_VERSION', file, { value: name, proposal }));
		return undefined;
	}
	const id = isVersioned ? stem.replace(/\.v\d+$/u, '') : stem;
	if (!ID.test(id)) {
		const proposal = `${proposalFor(id)}${version?.[0] ?? ''}${extension}`;
		issues.push(at('FILE_NAME', file, { value: name, proposal }));
		return undefined;
	}
	if (WINDOWS_DEVICES.test(id)) issues.push(at('FILE_NAME_RESERVED', file, { value: id }));
	if (reserved.includes(id)) {
		issues.push(at('ADDRESS_RESERVED', file, { value: id, proposal: `${id}-1` }));
		return undefined;
	}
	return version ? { id, version: Number(version[1]) } : { id };
}

const proposalFor = (name: string): string => pinyinSlug(name) || 'name';
