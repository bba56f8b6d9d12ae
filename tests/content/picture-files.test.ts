import { expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { contentFolder } from '../content-folder.ts';
import { exifBlock, jpeg, PLACE, png, svg } from '../pictures.ts';
import { changed, issuesIn } from '../validate/check-content.ts';
import { CLEAN, DAY } from '../validate/clean-content.ts';

const issuesOf = (files: Record<string, string | Uint8Array>): string[] =>
	new ContentStore(contentFolder({ ...CLEAN, ...files }), undefined, DAY)
		.read('g/x')
		.issues.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

test('lists what is wrong with the pictures of a region', () => {
	const files = {
		'g/x/assets/b/c.svg': svg('\n<script/><image/>'),
		'g/x/assets/d.jpg': jpeg({ exif: PLACE }),
	};
	expect(issuesOf(files).map((issue) => issue.split(':')[0])).toEqual([
		'IMAGE_SVG_ACTIVE g/x/assets/b/c.svg',
		'IMAGE_SVG_ACTIVE g/x/assets/b/c.svg',
		'IMAGE_POSITION g/x/assets/d.jpg',
	]);
});

test('finds personal data in the words that a picture carries', () => {
	const exif = exifBlock({ description: '联系人 138-0013-8000' });
	expect(issuesOf({ 'g/x/assets/d.png': png({ exif }) })).toEqual([
		'PERSONAL_MOBILE g/x/assets/d.png:1:1',
	]);
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
