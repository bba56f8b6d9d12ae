import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findContent } from '../../src/source/find-content.ts';
import { contentFolder, type Files } from '../content-folder.ts';

const REGION = { 'g/region.yaml': 'name: 甲县' };

/** Code, file and hint of each misplaced file. */
function issuesOf(files: Files): string[] {
	const { issues, regions } = findContent(contentFolder({ ...REGION, ...files }));
	return [...issues, ...regions.flatMap((region) => region.issues)].map(
		({ code, file, hint }) => `${code} ${file} ${hint}`,
	);
}

test('finds regions, entries and pictures in the order of their names', () => {
	const root = contentFolder({
		...REGION,
		'portal.yaml': '',
		'synonyms.yaml': '',
		'.DS_Store': '',
		'g/policies/grant.v2.yaml': '',
		'g/policies/grant.v1.yaml': '',
		'g/policies/grant.v10.yaml': '',
		'g/letters/2026-open.mdx': '',
		'g/assets/b.png': '',
		'g/assets/d.svg': '',
		'g/assets/a/c.png': '',
		'g/q/region.yaml': '',
	});
	const { regions, issues, hasPortal, hasSynonyms } = findContent(root);
	expect([issues, hasPortal, hasSynonyms]).toEqual([[], true, true]);
	expect(regions.map(({ id }) => id).toSorted()).toEqual(['g', 'g/q']);
	const g = regions.find(({ id }) => id === 'g');
	expect(g?.entries.map(({ id, version, type }) => [type, id, version])).toEqual([
		['letters', '2026-open', undefined],
		['policies', 'grant', 1],
		['policies', 'grant', 10],
		['policies', 'grant', 2],
	]);
	expect(g?.assets).toEqual(['assets/a/c.png', 'assets/b.png', 'assets/d.svg']);
});

describe('a misplaced or misnamed file is named with a way out:', () => {
	test.each([
		[
			'a policy without a version',
			'g/policies/grant.yaml',
			'FILE_VERSION',
			'改名为 grant.v1.yaml。',
		],
		['a policy of version 0', 'g/policies/grant.v0.yaml', 'FILE_VERSION', '改名为 grant.v1.yaml。'],
		['an entry in capitals', 'g/jobs/Nurse A.yaml', 'FILE_NAME', '改名，例如 nurse-a.yaml。'],
		['a policy in capitals', 'g/policies/Grant.v2.yaml', 'FILE_NAME', '改名，例如 grant.v2.yaml。'],
		['an entry in Chinese', 'g/jobs/护士.yaml', 'FILE_NAME', '改名，例如 hu-shi.yaml。'],
		['an entry without a name', 'g/letters/-.mdx', 'FILE_NAME', '改名，例如 name.mdx。'],
		['a device of Windows', 'g/jobs/con.yaml', 'FILE_NAME_RESERVED', '改名，例如 con-1。'],
		[
			'an address of the generator',
			'g/policies/changes.v1.yaml',
			'ADDRESS_RESERVED',
			'换一个名字，例如 changes-1。',
		],
		[
			'YAML with another ending',
			'g/jobs/nurse.yml',
			'FILE_EXTENSION',
			'把 “nurse.yml” 改存为 .yaml。',
		],
		['a letter in YAML', 'g/letters/open.yaml', 'FILE_EXTENSION', '把 “open.yaml” 改存为 .mdx。'],
		[
			'a picture no browser shows',
			'g/assets/a.heic',
			'FILE_EXTENSION',
			'把 “a.heic” 改存为 .png .jpg .webp .avif .gif .svg。',
		],
		['a document', 'g/notes.docx', 'FILE_EXTENSION', '把 “notes.docx” 改存为 region.yaml。'],
		['a file at the top', 'readme.md', 'FILE_EXTENSION', '把 “readme.md” 改存为 region.yaml。'],
	])('%s', (_what, file, code, hint) => {
		expect(issuesOf({ [file]: 'x' })).toEqual([`${code} ${file} ${hint}`]);
	});
});

describe('a folder', () => {
	const types = 'policies letters stories jobs events stations programmes assets';

	test.each([
		[
			'with a misspelt type',
			'g/lettres/a.mdx',
			'g/lettres',
			`是不是 letters？内容类型有：${types}。`,
		],
		[
			'with the name of one entry of a type',
			'g/policy/a.yaml',
			'g/policy',
			`是不是 policies？内容类型有：${types}。`,
		],
		['that is empty', 'g/empty/', 'g/empty', `内容类型有：${types}。`],
		['named like an object’s own', 'g/constructor/', 'g/constructor', `内容类型有：${types}。`],
		['inside a type', 'g/jobs/old/', 'g/jobs/old', '内容类型有：（这里只放文件）。'],
	])('%s is unknown', (_what, file, folder, hint) => {
		expect(issuesOf({ [file]: '' })).toEqual([`FOLDER_UNKNOWN ${folder} ${hint}`]);
	});

	test.each([
		['regions', { 'h/q/region.yaml': '' }],
		['entries', { 'h/jobs/nurse.yaml': '' }],
	])('with %s but no region.yaml lacks it', (_what, files) => {
		expect(issuesOf(files)).toEqual([
			'REGION_FILE_MISSING h/region.yaml 新建 h/region.yaml，写上 name 和 level。',
		]);
	});

	test('with a name that is no id is renamed', () => {
		expect(issuesOf({ 'Qing Yuan/region.yaml': '' })).toEqual([
			'FILE_NAME Qing Yuan 改名，例如 qing-yuan。',
		]);
	});
});

test('a link is named and never followed, wherever it lies', () => {
	const root = contentFolder({ ...REGION, 'g/jobs/nurse.yaml': '', 'g/assets/a.png': '' });
	for (const path of ['h', 'g/q', 'g/jobs/evil.yaml', 'g/assets/evil.png'])
		symlinkSync('/etc', join(root, path));
	const { issues, regions } = findContent(root);
	expect(
		[...issues, ...regions.flatMap((region) => region.issues)]
			.map(({ code, file }) => `${code} ${file}`)
			.toSorted(),
	).toEqual(['SYMLINK g/assets/evil.png', 'SYMLINK g/jobs/evil.yaml', 'SYMLINK g/q', 'SYMLINK h']);
	expect(regions.map(({ entries, assets }) => [entries.length, assets])).toEqual([
		[1, ['assets/a.png']],
	]);
});
