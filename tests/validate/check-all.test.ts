import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentStore } from '../../scripts/content/content-store.ts';
import { checkAll } from '../../scripts/validate/check-all.ts';
import { validateAll } from '../../scripts/validate/validate.ts';
import { contentFolder, type Files } from '../content-folder.ts';
import { CLEAN, DAY } from './clean-content.ts';

/** Files that changed less than a second before a check are doubted, and read once more. */
const untilTrusted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1100));

/** Content that was checked once, and the place where what was found is kept. */
async function checked(files: Files): Promise<{ root: string; cache: string }> {
	const place = { root: contentFolder(files), cache: contentFolder({}) };
	await untilTrusted();
	await both(place);
	await untilTrusted();
	return place;
}

/** The findings of a check that may use what it knows, and of one that reads all anew. */
async function both(
	{ root, cache }: { root: string; cache: string },
	day = DAY,
): Promise<[unknown, unknown]> {
	const known = await checkAll(root, cache, day);
	return [known.issues, validateAll(new ContentStore(root, undefined, day), day)];
}

/** Writes files, or removes those without a text. */
function change(root: string, files: Files | Record<string, undefined>): void {
	for (const [file, text] of Object.entries(files)) {
		if (text === undefined) rmSync(join(root, file));
		else writeFileSync(join(root, file), text);
	}
}

const textOf = (file: string): string => String(CLEAN[file]);

describe('a check that knows what it found before says what a new one says', () => {
	test.each([
		['nothing changed', {}],
		['a job is wrong', { 'g/x/jobs/nurse.yaml': 'title：护士\n' }],
		['a promised policy is gone above', { 'g/policies/loan.v1.yaml': undefined }],
		[
			'a region takes the slug of another',
			{ 'g/y/region.yaml': textOf('g/y/region.yaml').replace('site:\n', 'site:\n  slug: x\n') },
		],
		['a region cannot be read', { 'g/region.yaml': 'name: [\n' }],
		['the portal is wrong', { 'portal.yaml': 'format: 2\n' }],
		['a synonym is a place', { 'synonyms.yaml': '- [补贴, 白鹭县]\n' }],
	])('where %s', async (_what, files) => {
		const place = await checked(CLEAN);
		change(place.root, files);
		const [known, anew] = await both(place);
		expect(known).toEqual(anew);
		const [again, still] = await both(place);
		expect(again).toEqual(still);
	});

	test('where only the day is another', async () => {
		const place = await checked(CLEAN);
		const [known, anew] = await both(place, '2027-08-01');
		expect(known).toEqual(anew);
		expect(known).not.toEqual([]);
	});

	test('where a region whose jobs are shown has nothing new any more', async () => {
		const { 'g/x/jobs/nurse.yaml': job, ...rest } = CLEAN;
		const aged = String(job).replace('2026-11-20', '2026-11-10');
		const files = { ...rest, 'g/x/jobs/nurse.yaml': aged, 'g/y/jobs/nurse.yaml': String(job) };
		const place = await checked(files);
		change(place.root, { 'g/y/jobs/nurse.yaml': aged });
		const [known, anew] = await both(place);
		expect(known).toEqual(anew);
		expect(known).toMatchObject([
			{ code: 'SECTION_STALE', file: 'g/x/region.yaml' },
			{ code: 'SECTION_STALE', file: 'g/y/region.yaml' },
		]);
	});
});
