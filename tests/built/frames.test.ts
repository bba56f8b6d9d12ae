/** Pages for frames, and what `<county-jobs>` reads, as published. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { EmbedJobs } from '../../src/outputs/embed-jobs.ts';
import { BUILT_SITE } from '../built-site.ts';
import { all, attribute, type HtmlPage, meta, readFrames, scriptsOf } from './html-page.ts';
import { filesIn } from './published-files.ts';

const frames = readFrames();
const files = filesIn(BUILT_SITE);
const bytesOf = (path: string): Buffer => readFileSync(join(BUILT_SITE, path));
const wrong = (isWrong: (page: HtmlPage) => boolean): string[] =>
	frames.filter(isWrong).map(({ path }) => path);

describe('a page for a frame', () => {
	test('is there for all jobs, each kind and each topic, whether there is something or not', () => {
		const names = (site: string) =>
			frames
				.filter((page) => page.site === site && !page.path.includes('/letters/'))
				.map(({ path }) => posix.dirname(path).slice(`${site}/embed/v1/`.length));
		const sites = [...new Set(frames.map(({ site }) => site))];
		expect(sites.length).toBeGreaterThan(9);
		for (const site of sites) expect([site, names(site).length]).toEqual([site, 18]);
	});

	test('is kept out of search engines and opens its links outside', () => {
		expect(wrong((page) => meta(page, 'robots') !== 'noindex')).toEqual([]);
		expect(wrong((page) => attribute(all(page, 'base')[0]!, 'target') !== '_blank')).toEqual([]);
		expect(wrong((page) => attribute(all(page, 'base')[0]!, 'href') !== undefined)).toEqual([]);
		const isOpen = (page: HtmlPage): boolean =>
			all(page, 'a').some((link) => attribute(link, 'rel') !== 'noopener');
		expect(wrong(isOpen)).toEqual([]);
	});

	test('weighs at most 3 kB with its ten rows, and has two scripts and no more than its styles', () => {
		const full = frames.filter((page) => all(page, 'li').length === 10);
		expect(full.length).toBeGreaterThan(3);
		const heavy = full.filter(({ path }) => brotliCompressSync(bytesOf(path)).length > 3000);
		expect(heavy.map(({ path }) => path)).toEqual([]);
		expect(wrong((page) => scriptsOf(page).length !== 2)).toEqual([]);
		expect(
			wrong((page) => all(page, 'link').some((link) => attribute(link, 'rel') !== 'icon')),
		).toEqual([]);
	});

	test('has rows with their last day, and never more than ten', () => {
		for (const page of frames) {
			const days = all(page, 'li').map((row) => attribute(row, 'data-until'));
			expect(days.length).toBeLessThanOrEqual(10);
			expect(days).not.toContain(undefined);
		}
	});
});

const lists = files
	.filter((path) => /\/embed\/v1\/lists\/[a-z-]+\.json$/u.test(path))
	.map((path) => ({ path, list: JSON.parse(String(bytesOf(path))) as EmbedJobs }));

describe('the list of the element', () => {
	test('weighs at most 1.8 kB for 25 jobs', () => {
		const long = lists.filter(({ list }) => list.jobs.length >= 20);
		expect(long.length).toBeGreaterThan(0);
		for (const { path, list } of long) {
			const bytes = (gzipSync(bytesOf(path)).length / list.jobs.length) * 25;
			expect([path, bytes < 1800]).toEqual([path, true]);
		}
	});

	test('leads to pages that are there', () => {
		for (const { path, list } of lists) {
			const root = path.slice(0, path.indexOf('embed/'));
			for (const job of list.jobs)
				expect(files).toContain(posix.join(root, job.path, 'index.html'));
		}
	});
});

test('the element has a copy under the name of its bytes, with its integrity', () => {
	const notes = files.filter((path) => path.endsWith('embed/v1/county-jobs.json'));
	expect(notes).toContain('embed/v1/county-jobs.json');
	for (const path of notes) {
		const { file, integrity } = JSON.parse(String(bytesOf(path)));
		const bytes = bytesOf(posix.join(posix.dirname(path), file));
		expect(file).toMatch(/^county-jobs\.[0-9a-f]{12}\.js$/u);
		expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
		expect(bytes.equals(bytesOf(path.replace('.json', '.js')))).toBe(true);
	}
});

test('no copy of the element that was published once goes away', async () => {
	const pinned = 'src/browser/embed/pinned';
	const { file } = JSON.parse(String(bytesOf('embed/v1/county-jobs.json')));
	const today = String(bytesOf('embed/v1/county-jobs.js'));
	// Where it is not there yet this writes it, to be committed; in CI it fails.
	await expect(today).toMatchFileSnapshot(`../../${pinned}/${file}`);
	for (const name of readdirSync(pinned)) {
		const bytes = readFileSync(join(pinned, name));
		const named = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
		expect(name).toBe(`county-jobs.${named}.js`);
		for (const path of files.filter((file) => file.endsWith('embed/v1/county-jobs.json')))
			expect(bytes.equals(bytesOf(posix.join(posix.dirname(path), name)))).toBe(true);
	}
});

test('the element weighs at most 2 kB, and the pair for the height 1 kB', () => {
	const scripts = files.filter((path) => path.endsWith('embed/v1/county-jobs.js'));
	expect(scripts).toContain('embed/v1/county-jobs.js');
	for (const path of scripts) expect(gzipSync(bytesOf(path)).length).toBeLessThanOrEqual(2000);
	const [, height] = scriptsOf(frames[0]!);
	const text = height?.childNodes[0] as { value: string };
	const pair = [text.value, bytesOf('embed/v1/host.js')].map((part) => gzipSync(part).length);
	expect(pair.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(1024);
});
