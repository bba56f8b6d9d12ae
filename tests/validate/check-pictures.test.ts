import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPictures, pictureReports } from '../../scripts/validate/check-pictures.ts';
import { contentFolder } from '../content-folder.ts';
import { exifBlock, jpeg, PLACE, png, svg } from '../pictures.ts';
import { changed, issuesIn } from './check-content.ts';

const placesIn = (root: string, assets: string[], cache?: string): string[] =>
	checkPictures(root, [{ id: 'g/x', assets }], cache).map(
		({ code, file, line, column }) => `${code} ${file}:${line}:${column}`,
	);

test('lists what is wrong with the pictures of every region', () => {
	const root = contentFolder({
		'g/x/assets/a.png': png(),
		'g/x/assets/b/c.svg': svg('\n<script/><image/>'),
		'g/y/assets/d.jpg': jpeg({ exif: PLACE }),
	});
	const regions = [
		{ id: 'g/x', assets: ['assets/a.png', 'assets/b/c.svg'] },
		{ id: 'g/y', assets: ['assets/d.jpg'] },
	];
	const places = checkPictures(root, regions).map(({ code, file }) => `${code} ${file}`);
	expect(places).toEqual([
		'IMAGE_SVG_ACTIVE g/x/assets/b/c.svg',
		'IMAGE_SVG_ACTIVE g/x/assets/b/c.svg',
		'IMAGE_POSITION g/y/assets/d.jpg',
	]);
});

test('leaves out a picture that is gone by now', () => {
	expect(placesIn(contentFolder({}), ['assets/a.png'])).toEqual([]);
});

test('keeps the words of a picture', () => {
	const root = contentFolder({
		'g/x/assets/a.png': png({ exif: exifBlock({ description: '校门' }) }),
	});
	const reports = pictureReports(root, [{ id: 'g/x', assets: ['assets/a.png'] }]);
	expect(reports.get('g/x/assets/a.png')?.texts).toEqual(['校门']);
});

test('reads a picture again only when its size or its times have changed', () => {
	const root = contentFolder({ 'g/x/assets/a.png': png() });
	const file = join(root, 'g/x/assets/a.png');
	const cache = join(contentFolder({}), 'cache');
	const found = (): string[] => placesIn(root, ['assets/a.png'], cache);
	expect(found()).toEqual([]);
	const [store] = readdirSync(cache) as [string];
	const kept = JSON.parse(readFileSync(join(cache, store), 'utf8'));
	kept['g/x/assets/a.png'].report.problems = [{ code: 'IMAGE_POSITION', params: {} }];
	writeFileSync(join(cache, store), JSON.stringify(kept));
	expect(found()).toEqual(['IMAGE_POSITION g/x/assets/a.png:1:1']);
	utimesSync(file, 1, 1);
	expect(found()).toEqual([]);
	writeFileSync(file, '');
	expect(found()).toEqual(['IMAGE_BROKEN g/x/assets/a.png:1:1']);
});

test('calls no picture unused beside an entry that cannot be read or names a missing one', () => {
	const spare = { 'g/x/assets/spare.png': png() };
	const codes = (story: Record<string, string | Uint8Array>): string[] =>
		issuesIn({ ...changed(spare), ...story }).map(({ code }) => code);
	const story = String(changed({})['g/x/stories/lin.mdx']);
	expect(codes({})).toEqual(['IMAGE_UNUSED']);
	expect(codes({ 'g/x/stories/lin.mdx': story.replace('direction: return\n', '') })).toEqual([
		'FIELD_MISSING',
	]);
	expect(codes({ 'g/x/stories/lin.mdx': story.replace('a.png', 'z.webp') })).toEqual([
		'IMAGE_MISSING',
	]);
});

test('counts a picture as used that is shown in a field of Markdown', () => {
	const policy = String(changed({})['g/x/policies/grant.v2.yaml']);
	const files = changed({
		'g/x/assets/steps.svg': svg(),
		'g/x/policies/grant.v2.yaml': policy.replace('分两次发放。', '![步骤](assets/steps.svg)'),
	});
	expect(issuesIn(files)).toEqual([]);
});
