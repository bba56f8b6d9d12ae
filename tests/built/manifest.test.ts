/** The published tree against its manifest, and the report beside it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_AS_OF, BUILT_SITE } from '../built-site.ts';
import { contentFiles, siteOf } from './content-files.ts';
import { filesIn } from './published-files.ts';

const files = filesIn(BUILT_SITE);
const read = (path: string): Buffer => readFileSync(join(BUILT_SITE, path));
const json = (path: string): any => JSON.parse(read(path).toString('utf8'));
/** Files the manifest does not list: itself, and the report, which holds times. */
const UNLISTED = ['manifest.json', 'build-report.json'];

describe('the manifest', () => {
	const manifest = json('manifest.json');

	test('lists every file of the tree but itself and the report, in order', () => {
		expect(manifest.format).toBe(1);
		expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
			files.filter((path) => !UNLISTED.includes(path)),
		);
	});

	test('gives each file its size and SHA-256', () => {
		const wrong = manifest.files.filter((file: { path: string; sha256: string; bytes: number }) => {
			const content = read(file.path);
			const sha256 = createHash('sha256').update(content).digest('hex');
			return content.length !== file.bytes || sha256 !== file.sha256;
		});
		expect(wrong).toEqual([]);
		expect(Object.keys(manifest.files[0]).sort()).toEqual(['bytes', 'path', 'sha256']);
	});
});

describe('the build report', () => {
	const report = json('build-report.json');

	test('says for which day and commit, and what was counted', () => {
		expect(report.asOf).toBe(BUILT_AS_OF);
		expect(report.commit).toBeNull();
		expect(report.totals).toMatchObject({
			built: report.sites.length,
			unchanged: 0,
			kept: 0,
			failed: 0,
		});
	});

	test('names every site of the content with its fields', () => {
		const expected = contentFiles()
			.filter(({ type }) => type === 'region')
			.flatMap((region) => siteOf(region) ?? []);
		expect(report.sites.map(({ slug }: { slug: string }) => slug).sort()).toEqual(expected.sort());
		for (const site of report.sites) {
			expect(site).toEqual({
				slug: expect.stringMatching(/^[a-z0-9-]+$/u),
				region: expect.stringMatching(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/u),
				status: 'built',
				pages: files.filter((path) => path.startsWith(`${site.slug}/`) && path.endsWith('.html'))
					.length,
				ms: expect.any(Number),
				issues: expect.any(Array),
			});
		}
	});

	test('counts every page of the sites', () => {
		const pages = report.sites.reduce(
			(sum: number, site: { pages: number }) => sum + site.pages,
			0,
		);
		expect(report.totals.pages).toBe(pages);
	});
});

describe('the tree', () => {
	test('holds no file that was left unfinished', () => {
		expect(files.filter((path) => /\.(tmp|draft|part)\b/u.test(path))).toEqual([]);
	});

	test('names no folder of the machine that built it', () => {
		const text = files.filter((path) => /\.(html|json|xml|txt|css|js|ics|conf)$/u.test(path));
		const places = [
			process.cwd(),
			'file:///',
			'/node_modules/',
			...(homedir().length > 5 ? [homedir()] : []),
		];
		const leaks = text.flatMap((path) => {
			const content = read(path).toString('utf8');
			return places.filter((place) => content.includes(place)).map((place) => `${path}: ${place}`);
		});
		expect(text.length).toBeGreaterThan(500);
		expect(leaks).toEqual([]);
	});
});
