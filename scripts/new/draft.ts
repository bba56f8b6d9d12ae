/** Which file a wish for new content asks for, and its text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/model/day.ts';
import { nearest } from '../../src/schema/nearest.ts';
import type { Region } from '../../src/schema/region.ts';
import {
	ENTRY_TYPES,
	type EntryType,
	RESERVED_SITE_SLUGS,
	WINDOWS_DEVICES,
} from '../../src/schema/registry.ts';
import { decode } from '../../src/source/decode.ts';
import { pinyinSlug } from '../../src/source/pinyin-slug.ts';
import { UsageError } from '../cli/arguments.ts';
import type { ContentStore } from '../content/content-store.ts';
import { regionsLike, siteSlugs } from './find-region.ts';
import type { Kind } from './kind-of-word.ts';
import { nextVersion } from './next-version.ts';
import { skeleton } from './skeleton.ts';

/** What an editor asks for. */
export interface Wish {
	kind: Kind;
	region: string;
	slug?: string;
	title?: string;
	/** Slug of the policy whose next version is wanted. */
	versionOf?: string;
}

interface Draft {
	/** Relative to the content folder, with `/`. */
	file: string;
	text: string;
}

const ID = /^[a-z0-9][a-z0-9-]*$/u;

/** The file and its text. Throws `UsageError` where the wish cannot be met. */
export const draftOf = (store: ContentStore, wish: Wish, day: Day): Draft =>
	wish.kind === 'region' ? regionDraft(store, wish, day) : entryDraft(store, wish, wish.kind, day);

function entryDraft(store: ContentStore, wish: Wish, type: EntryType, day: Day): Draft {
	needRegion(store, wish.region);
	const { extension, isVersioned } = ENTRY_TYPES[type];
	if (wish.versionOf !== undefined && !isVersioned)
		throw new UsageError('--version-of 只用于政策。');
	const id = wish.versionOf ?? idFor(type, wish);
	const folder = `${wish.region}/${type}`;
	const last = isVersioned ? lastVersion(store, wish.region, id) : undefined;
	if (wish.versionOf !== undefined && last === undefined) throw noPolicy(store, wish.region, id);
	if (last !== undefined)
		return {
			file: `${folder}/${id}.v${last + 1}.yaml`,
			text: nextText(store, wish, id, last, day),
		};
	const file = `${folder}/${id}${isVersioned ? '.v1' : ''}${extension}`;
	return { file, text: skeleton(type, { day, title: wish.title }) };
}

function needRegion(store: ContentStore, id: string): void {
	if (store.ids.includes(id)) return;
	const like = regionsLike(store, id);
	throw new UsageError(`没有地区 ${id}。${like.length > 0 ? `是不是 ${like.join('、')}？` : ''}`);
}

/** The entry's id: as given, else from the title in pinyin. */
function idFor(type: EntryType, { slug, title = '' }: Wish): string {
	const id = slug ?? pinyinSlug(title);
	if (id === '') throw new UsageError('请用 --slug 写文件名：小写字母、数字和连字符。');
	if (!ID.test(id)) {
		const proposal = pinyinSlug(id);
		throw new UsageError(
			`--slug 只能用小写字母、数字和连字符${proposal ? `，例如 ${proposal}` : ''}。`,
		);
	}
	if (WINDOWS_DEVICES.test(id) || ENTRY_TYPES[type].reserved.includes(id))
		throw new UsageError(`文件名不能是 ${id}，可以写 --slug ${id}-1。`);
	return id;
}

/** The highest version of a policy of this region; undefined where it has none. */
function lastVersion(store: ContentStore, region: string, id: string): number | undefined {
	const versions = store.folder.regions
		.find((folder) => folder.id === region)
		?.entries.filter((entry) => entry.type === 'policies' && entry.id === id)
		.map(({ version = 1 }) => version);
	return versions && versions.length > 0 ? Math.max(...versions) : undefined;
}

function noPolicy(store: ContentStore, region: string, id: string): UsageError {
	const slugs = store.read(region).known.filter((name) => name.startsWith('policies/'));
	const like = nearest(
		id,
		slugs.map((name) => name.slice('policies/'.length)),
	);
	return new UsageError(`${region} 没有政策 ${id}。${like ? `是不是 ${like}？` : ''}`);
}

function nextText(store: ContentStore, wish: Wish, id: string, last: number, day: Day): string {
	const file = `${wish.region}/policies/${id}.v${last}.yaml`;
	const entry = store
		.read(wish.region)
		.entries.find((found) => found.type === 'policies' && found.file === file);
	if (entry?.type !== 'policies')
		throw new UsageError(`上一版 ${file} 有错误，请先运行 npm run validate，改正后再试。`);
	const { text } = decode(readFileSync(join(store.root, file)));
	return nextVersion(text.replaceAll('\r\n', '\n'), entry.data as never, day, wish.title);
}

/** The level below each level; a county may lie directly below a province, so it is a proposal. */
const BELOW: Record<Region['level'], Region['level']> = {
	province: 'prefecture',
	prefecture: 'county',
	county: 'town',
	town: 'zone',
	zone: 'zone',
};

function regionDraft(store: ContentStore, { region: id, title, slug }: Wish, day: Day): Draft {
	const steps = id.split('/');
	const bad = steps.find(
		(step) => !ID.test(step) || WINDOWS_DEVICES.test(step) || step in ENTRY_TYPES,
	);
	if (bad !== undefined)
		throw new UsageError(`地区编号 ${id} 的每一段只能用小写字母、数字和连字符，不能用类型名。`);
	const parent = steps.slice(0, -1).join('/');
	if (parent !== '') needRegion(store, parent);
	const above = parent === '' ? undefined : store.read(parent).region?.level;
	const name = steps.at(-1) as string;
	const isTaken = [...siteSlugs(store), ...RESERVED_SITE_SLUGS].includes(name);
	const free = slug ?? (isTaken ? [steps.at(-2), name].filter(Boolean).join('-') : undefined);
	const site = {
		...(free === undefined ? {} : { slug: free }),
		title: '请写网站名',
		tagline: '请用一句话说明这个网站',
		accent: '#0f6b5c',
	};
	const fields = { level: above ? BELOW[above] : 'province', site };
	return { file: `${id}/region.yaml`, text: skeleton('region', { day, title, fields }) };
}

/** Whether the file is there already. */
export const isTaken = (store: ContentStore, { file }: Draft): boolean =>
	existsSync(join(store.root, file));
